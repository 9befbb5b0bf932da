#pragma once

#include "model/article/naming.h"
#include "model/library/answers.h"
#include "ui/viewmodels/timeline_item.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// The events of one article of several, as they are read. Never changed once it is made.
struct TimelinePiece
{
    std::shared_ptr<const TimelineArticle> article;
    std::vector<TimelineItem> items; ///< in the order of time
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
/// type are one, in whatever article they are. A value without a window, which many threads may read.
struct TimelineStock
{
    TimelineItems items;
    std::vector<article::EntityKey> entities;
    std::shared_ptr<const TimelineArticle> onlyArticle; ///< that tells all events; null where several do

    /// The events of the open article, called by their indexes into its analysis.
    static TimelineStock of(const library::StoredArticle& article,
                            TimelineItems::Contents contents = TimelineItems::Contents::Shown);
    /// Those of several articles; what is told on the same days stands in the order of the pieces.
    static TimelineStock of(const std::vector<NumberedPiece>& pieces);

    /// Which of its entities an entity of an article is.
    std::optional<qsizetype> find(const article::EntityKey& entity) const;
    /// What an event is called by here that is the n-th of an article's analysis; none where it is not here.
    std::optional<qsizetype> numberOf(article::ArticleId article, qsizetype place) const;

private:
    QHash<article::EntityKey, qsizetype> m_places; ///< of the entities
    QHash<article::ArticleId, qsizetype>
        m_firsts; ///< numbers of the first events; empty for the open article
};

} // namespace dateline::viewmodels
