#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/article/event_judgement.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// An event of the timeline as the reader may change it, or one that he may add: what a dialog begins with.
struct EventDraft
{
    bool isNew = false;
    article::EventAnchor event;
    QString title;             ///< as it is now, or proposed
    article::DayInterval days; ///< as they are now, or proposed; unknown where nothing says when
    QString sentence;          ///< the words that tell it
    std::optional<article::EventAsFound> found; ///< where the reader has changed it: what it was before
    QString foundExpression; ///< the time expression that the days of `found` followed from; may be empty

    /// What a title and days come to: one judgement that adds the event, or those that change what is changed
    /// (what is as it was found takes back what the reader said before). Empty where nothing is.
    std::vector<article::EventJudgement> judgements(const QString& title,
                                                    const article::DayInterval& days) const;
};

/// An event (index into the analysis' events, behind them the hidden ones) as it is.
EventDraft draftOf(const article::Article& article, const article::Analysis& analysis, qsizetype event);
/// An event that selected words tell: called by its words, dated by the time expression in them or else in
/// their sentence. None where no word is selected that does not name an event already.
std::optional<EventDraft> draftFrom(const article::Article& article, const article::Analysis& analysis,
                                    text::Span selected);

} // namespace dateline::viewmodels
