#pragma once

#include "model/article/entity.h"
#include "model/article/event.h"
#include "model/article/figure.h"
#include "model/article/quote.h"
#include "model/article/time_expression.h"
#include "model/base/issue.h"

#include <QList>
#include <QString>

#include <vector>

namespace dateline::article {

/// Everything the engine found in one article. Cross references are indexes into these vectors; all spans
/// point into the article's text. Vectors are in text order (entities by their first mention).
struct Analysis
{
    QString engine; ///< name and version of the engine that made it, "syntax/5"
    QDate anchor;   ///< the publication date that times and events were resolved against; invalid when it was
                    ///< unknown
    std::vector<text::Span> sentences;
    std::vector<Entity> entities;
    std::vector<TimeExpression> times;
    std::vector<EventTrigger> triggers;
    std::vector<Event> events;
    std::vector<Event> hiddenEvents; ///< those that the reader has taken off the timeline
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
    QList<base::Issue> issues;

    friend bool operator==(const Analysis&, const Analysis&) = default;
};

/// An event by its index: those of the timeline, behind them those that the reader has hidden.
inline const Event& eventOf(const Analysis& analysis, qsizetype index)
{
    const qsizetype hidden = index - std::ssize(analysis.events);
    return hidden < 0 ? analysis.events.at(static_cast<std::size_t>(index))
                      : analysis.hiddenEvents.at(static_cast<std::size_t>(hidden));
}

} // namespace dateline::article
