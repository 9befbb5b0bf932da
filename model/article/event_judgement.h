#pragma once

#include "model/article/event.h"
#include "model/article/mention_judgement.h"

namespace dateline::article {

/// An event in terms that outlive its analysis: the words that tell it, with their place, the word that names
/// it, and what it was called when the reader pointed at it.
struct EventAnchor
{
    QuotedSpan evidence;
    text::Span trigger;
    QString title;

    static EventAnchor of(QStringView text, const Event& event)
    {
        return {QuotedSpan::of(text, event.evidence), event.trigger, event.title};
    }

    friend bool operator==(const EventAnchor&, const EventAnchor&) = default;
};

/// The reader's word on one event of an article's timeline. Kept apart from what was found.
struct EventJudgement
{
    enum class Kind
    {
        Hidden, ///< it is not worth a timeline
        Shown,  ///< it is, after all
        Dated,  ///< it was on these days; unknown ones take back what the reader said before
        Titled, ///< it is called so; an empty title takes back what the reader said before
        Added,  ///< the words tell an event, called as the anchor says, of these days
    };

    Kind kind = Kind::Hidden;
    EventAnchor event;
    DayInterval days{}; ///< Dated, Added
    QString title{};    ///< Titled

    /// It says something: an added event has a title and days, days are in order, only what needs them has
    /// them.
    bool isComplete() const;

    friend bool operator==(const EventJudgement&, const EventJudgement&) = default;
};

/// "hidden", "shown", "dated", "titled", "added".
QString toString(EventJudgement::Kind kind);
std::optional<EventJudgement::Kind> eventJudgementKindFromString(QStringView name);

} // namespace dateline::article
