#pragma once

#include "model/base/cancel_token.h"
#include "model/base/error.h"
#include "model/base/result.h"
#include "model/base/worker_pool.h"
#include "model/export/event_writer.h"
#include "ui/viewmodels/long_work.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace dateline::viewmodels {

/// Carries timelines away: has their events read, and writes files on a thread of its own, one after the
/// other. A file appears as a whole or not at all; where the reader stops that, what stood there stays. What
/// is being written when the object goes is finished.
class TimelineFiles final : public LongWork
{
    Q_OBJECT

public:
    using Rows = base::Result<std::vector<exporting::EventRow>>;

    explicit TimelineFiles(QObject* parent = nullptr);
    ~TimelineFiles() override;

    /// Begins to read events and hands them on when they are there; what goes wrong is told.
    void read(const std::function<QFuture<Rows>(const base::CancelToken&)>& source,
              std::function<void(const std::vector<exporting::EventRow>&)> use);
    /// `heading` says what it is a timeline of; the rows come in the order of the clock.
    void writeEvents(const QString& path, exporting::Format format, std::vector<exporting::EventRow> rows,
                     const QString& heading, article::EventClock clock = article::EventClock::Happened);
    /// A picture that is drawn already.
    void writePicture(const QString& path, const QByteArray& bytes);

    bool isBusy() const override { return !m_tasks.empty(); }
    base::Progress progress() const override;
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    void cancel() override;

Q_SIGNALS:
    /// In a sentence: how much went where, and what the format had no place for.
    void written(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    /// What is shared with the thread that writes.
    struct Counts
    {
        std::atomic<qint64> done = 0;
        qint64 total = 0; ///< 0 while it is unknown
    };
    struct Task
    {
        base::CancelToken cancel = {};
        bool isReading = false;
        std::shared_ptr<Counts> counts = std::make_shared<Counts>();
    };
    using Running = std::list<Task>::iterator;

    static base::Result<QString> writeTimeline(const QString& path, exporting::Format format,
                                               const std::vector<exporting::EventRow>& rows,
                                               exporting::Heading heading, const Task& task);
    Running begin(bool isReading);
    void end(Running task);
    void follow(Running task, const QFuture<base::Result<QString>>& outcome);

    base::WorkerPool m_pool{1};
    std::list<Task> m_tasks; ///< those that are not over, in the order in which they came
    QTimer m_tick;           ///< tells how far they are
};

} // namespace dateline::viewmodels
