#pragma once

#include "model/base/error.h"
#include "model/base/worker_pool.h"
#include "ui/viewmodels/timeline_source.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace dateline::viewmodels {

/// Which articles' events are wanted: some, or those that the list shows for the words typed.
struct TimelineWish
{
    QString words;                                     ///< of the list; empty for all articles
    std::optional<QList<article::ArticleId>> articles; ///< these and no others
    std::optional<QList<int>> rows;                    ///< these rows of the list and no others

    friend bool operator==(const TimelineWish&, const TimelineWish&) = default;
};

/// Gathers the events of many articles, newest articles first, without the window waiting: it asks for a few
/// articles at a time and puts what it has together on a thread of its own, first when the first ones are
/// there, then whenever there are twice as many, at last when there are all. What is there already is not
/// read again when the wish or the library changes. Lives on the window's thread.
class TimelineCollector final : public QObject
{
    Q_OBJECT

public:
    /// No more events than this are kept, nor articles asked for: those of the first articles of the list.
    static constexpr qsizetype mostEvents = 200000;
    static constexpr qint64 mostArticles = 100000;

    explicit TimelineCollector(TimelineSource source, QObject* parent = nullptr);
    ~TimelineCollector() override;

    /// Wants other articles. changed() follows; until then the stock stays as it is.
    void collect(const TimelineWish& wish);
    /// Wants nothing any more and lets go of everything.
    void stop();
    /// Puts what is there together in another way; changed() follows where there is anything.
    void setOptions(const TimelineOptions& options);

    /// Articles came, changed or went: asks for what is not there any more or not yet, soon, once for many
    /// calls.
    void refreshSoon();
    void refreshSoon(article::ArticleId changed);

    /// What has been put together last; never null.
    std::shared_ptr<const TimelineStock> stock() const { return m_stock; }
    /// How many articles the stock is made of, and how many it will be.
    qsizetype articlesRead() const { return m_articlesRead; }
    qsizetype articlesWanted() const { return m_order.size(); }
    /// The stock holds all that is wanted, as far as it may.
    bool isComplete() const { return m_isComplete; }
    /// There are more events than are kept.
    bool isCut() const { return m_isCut; }

Q_SIGNALS:
    /// Another stock.
    void changed();
    void failed(const dateline::base::Error& error);

private:
    void resolve();
    void want(QList<article::ArticleId> articles);
    void readNext();
    void take(const TimelineSource::Pieces& pieces);
    void keep(const std::shared_ptr<const TimelinePiece>& piece);
    void drop(article::ArticleId id);
    void endQueue();
    void trim();
    void assembleIfWorthwhile();
    void assemble();
    void fail(const base::Error& error);
    std::vector<NumberedPiece> pieces() const;

    TimelineSource m_source;
    std::optional<TimelineWish> m_wish;
    TimelineOptions m_options;
    quint64 m_request = 0; ///< for a list; answers to an older one are dropped
    base::CancelToken m_cancel;
    QTimer m_refresh;

    QList<article::ArticleId> m_order; ///< of the articles that are wanted
    QSet<article::ArticleId> m_wanted; ///< the same
    QList<article::ArticleId> m_queue; ///< those of them that are to be read
    QSet<article::ArticleId> m_asked;  ///< those that are being read; one question at a time
    QHash<article::ArticleId, NumberedPiece> m_pieces;
    QSet<article::ArticleId> m_stale; ///< changed since they were asked for
    qsizetype m_events = 0;
    qsizetype m_nextNumber = 0;
    bool m_isCut = false;

    std::shared_ptr<const TimelineStock> m_stock;
    qsizetype m_articlesRead = 0; ///< that the stock is made of
    bool m_isComplete = false;
    bool m_isAssembling = false;
    bool m_assembleAgain = false;
    base::WorkerPool m_pool{1};
};

} // namespace dateline::viewmodels
