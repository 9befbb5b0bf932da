#pragma once

#include "model/base/error.h"
#include "model/base/result.h"
#include "model/base/worker_pool.h"
#include "model/export/event_writer.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace dateline::viewmodels {

/// Writes timelines to files on a thread of its own, one after the other. A file appears as a whole or not at
/// all. What was begun is finished before the object is gone.
class TimelineFiles final : public QObject
{
    Q_OBJECT

public:
    explicit TimelineFiles(QObject* parent = nullptr) : QObject(parent) {}

    /// `heading` says what it is a timeline of; the rows come in the order of the clock.
    void writeEvents(const QString& path, exporting::Format format, std::vector<exporting::EventRow> rows,
                     const QString& heading, article::EventClock clock = article::EventClock::Happened);
    /// A picture that is drawn already.
    void writePicture(const QString& path, const QByteArray& bytes);

Q_SIGNALS:
    /// In a sentence: how much went where, and what the format had no place for.
    void written(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    void write(std::function<base::Result<QString>()> work);

    base::WorkerPool m_pool{1};
};

} // namespace dateline::viewmodels
