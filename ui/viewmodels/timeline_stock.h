#pragma once

#include "model/article/naming.h"
#include "model/library/answers.h"
#include "ui/viewmodels/event_words.h"
#include "ui/viewmodels/timeline_item.h"
#include "ui/viewmodels/timeline_options.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// The events of one article of several, as they are read. Never changed once it is made.
struct TimelinePiece
{
    std::shared_ptr<const TimelineArticle> article;
    std::vector<TimelineItem> items; ///< in the order of time, hidden ones among them
    std::vector<EventWords> words;   ///< of each
    std::vector<article::EntityKey> entities;

    static TimelinePiece of(const library::StoredArticle& article);
};

/// A piece and the number of its first event on the timeline; that of the article's event n is n more.
struct NumberedPiece
{
    std::shared_ptr<const TimelinePiece> piece;
    qsizetype first = 0;
};

/// The events of one article or of many with the entities that their indexes lead to: those of one name and
/// type are one, in whatever article they are; what several articles tell is one event (ReportJoiner), if
/// that is wanted. A value without a window, which many threads may read.
struct TimelineStock
{
    TimelineItems items;
    std::vector<article::EntityKey> entities;
    std::shared_ptr<const TimelineArticle> onlyArticle; ///< that tells all events; null where several do
    bool hasHidden = false; ///< the reader has hidden events that would stand here, whether they do or not

    /// The events of the open article, called by their indexes into its analysis.
    static TimelineStock of(const library::StoredArticle& article, const TimelineOptions& options = {});
    /// Those of several articles; what is told on the same days stands in the order of the pieces.
    static TimelineStock of(const std::vector<NumberedPiece>& pieces, const TimelineOptions& options = {});

    /// Which of its entities an entity of an article is.
    std::optional<qsizetype> find(const article::EntityKey& entity) const;
    /// What an event is called by here that is the n-th of an article's analysis, or the one that it is part
    /// of; none where its article is not here.
    std::optional<qsizetype> numberOf(article::ArticleId article, qsizetype place) const;

private:
    void addEntities(const TimelinePiece& piece, QList<qsizetype>& places);
    void join(std::vector<TimelineItem>& items, std::vector<const EventWords*> words);

    QHash<article::EntityKey, qsizetype> m_places; ///< of the entities
    QHash<article::ArticleId, qsizetype>
        m_firsts;                         ///< numbers of the first events; empty for the open article
    QHash<qsizetype, qsizetype> m_joined; ///< of events that are part of another one: its number
};

} // namespace dateline::viewmodels
