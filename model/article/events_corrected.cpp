#include "model/article/events_corrected.h"

#include "model/text/whole_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::article {

namespace {

using Kind = EventJudgement::Kind;

/// Applies judgements to the events of an analysis.
class Correction
{
public:
    Correction(Analysis analysis, QStringView text);

    void apply(const EventJudgement& judgement);
    Analysis finish();

private:
    /// One event with what the reader says of it.
    struct Slot
    {
        Event event; ///< as it was found or added
        std::optional<DayInterval> days;
        std::optional<QString> title;
        bool isHidden = false;
    };

    void leaveAside(const EventJudgement& judgement);
    Slot* slotOf(const EventAnchor& anchor);
    Slot& insert(Slot slot);
    Slot& added(const EventJudgement& judgement);
    Event asShown(const Slot& slot) const;

    Analysis m_analysis;
    QStringView m_text;
    std::vector<Slot> m_slots;
};

Correction::Correction(Analysis analysis, QStringView text) : m_analysis(std::move(analysis)), m_text(text)
{
    for (Event& event : m_analysis.events)
        m_slots.push_back({std::move(event), {}, {}});
    for (Event& event : m_analysis.hiddenEvents)
        insert({std::move(event), {}, {}, true});
}

void Correction::apply(const EventJudgement& judgement)
{
    if (!judgement.event.evidence.standsIn(m_text) || judgement.event.trigger.end > m_text.size())
        return leaveAside(judgement);
    Slot* slot = slotOf(judgement.event);
    const bool isNeeded = judgement.kind == Kind::Added ||
                          (judgement.kind == Kind::Dated && !judgement.days.isUnknown()) ||
                          (judgement.kind == Kind::Titled && !judgement.title.isEmpty());
    if (!slot && !isNeeded)
        return;
    if (!slot)
        slot = &added(judgement);
    switch (judgement.kind) {
    case Kind::Hidden:
    case Kind::Shown:
        slot->isHidden = judgement.kind == Kind::Hidden;
        break;
    case Kind::Dated:
        slot->days = judgement.days.isUnknown() ? std::nullopt : std::optional(judgement.days);
        break;
    case Kind::Titled:
        slot->title = judgement.title.isEmpty() ? std::nullopt : std::optional(judgement.title);
        break;
    case Kind::Added: // found meanwhile: the reader's words stay
        if (slot->event.provenance.source != Source::Reader) {
            slot->days = judgement.days;
            slot->title = judgement.event.title;
        }
        slot->isHidden = false;
        break;
    }
}

void Correction::leaveAside(const EventJudgement& judgement)
{
    m_analysis.issues.append(
        {base::Issue::Severity::Note,
         QCoreApplication::translate("dateline::article",
                                     "What you said of the event “%1” is kept, but could not be applied: its "
                                     "words do not stand there any more.")
             .arg(judgement.event.title),
         QString(eventCorrectionsPlace)});
}

/// The event that an anchor means: the one that is named by the same word, told by the same words before
/// others, else one that is named by a part of it.
Correction::Slot* Correction::slotOf(const EventAnchor& anchor)
{
    const auto rank = [&anchor](const Slot& slot) {
        if (slot.event.trigger != anchor.trigger)
            return slot.event.trigger.overlaps(anchor.trigger) ? 1 : 0;
        return slot.event.evidence == anchor.evidence.span ? 3 : 2;
    };
    const auto best = std::ranges::max_element(m_slots, {}, rank);
    return best == m_slots.end() || rank(*best) == 0 ? nullptr : &*best;
}

/// Puts an event where it stands in the text.
Correction::Slot& Correction::insert(Slot slot)
{
    const auto behind = std::ranges::find_if(
        m_slots, [&slot](const Slot& other) { return other.event.trigger.begin > slot.event.trigger.begin; });
    return *m_slots.insert(behind, std::move(slot));
}

Correction::Slot& Correction::added(const EventJudgement& judgement)
{
    const text::Span words = judgement.event.evidence.span;
    Event event;
    event.evidence = words;
    event.trigger = judgement.event.trigger;
    event.title = judgement.event.title;
    event.provenance = {Source::Reader, 1.0, QStringLiteral("added by the reader")};
    if (judgement.kind == Kind::Added) {
        event.days = judgement.days;
        event.basis = TimeBasis::Reader;
    }
    for (qsizetype index = 0; const Entity& entity : m_analysis.entities) {
        const bool isThere = std::ranges::any_of(
            entity.mentions, [words](const Mention& mention) { return words.contains(mention.span); });
        if (isThere)
            (entity.type == EntityType::Place ? event.where : event.who).push_back(index);
        ++index;
    }
    return insert({std::move(event), {}, {}});
}

Event Correction::asShown(const Slot& slot) const
{
    Event event = slot.event;
    if (!slot.days && !slot.title)
        return event;
    if (!event.found)
        event.found = EventAsFound{event.title, event.days, event.time};
    if (slot.days) {
        event.days = *slot.days;
        event.basis = TimeBasis::Reader;
        event.relation = TimeRelation::During;
        event.time.reset();
        event.untilTime.reset();
    }
    event.title = slot.title.value_or(event.title);
    if (event.provenance.source != Source::Reader)
        event.provenance = {Source::Reader, 1.0, QStringLiteral("changed by the reader")};
    return event;
}

Analysis Correction::finish()
{
    m_analysis.events.clear();
    m_analysis.hiddenEvents.clear();
    for (const Slot& slot : m_slots)
        (slot.isHidden ? m_analysis.hiddenEvents : m_analysis.events).push_back(asShown(slot));
    return std::move(m_analysis);
}

} // namespace

Analysis withEvents(Analysis analysis, QStringView text, const std::vector<EventJudgement>& judgements)
{
    if (judgements.empty())
        return analysis;
    Correction correction(std::move(analysis), text);
    for (const EventJudgement& judgement : judgements)
        correction.apply(judgement);
    return correction.finish();
}

text::Span triggerFor(const Analysis& analysis, QStringView text, text::Span words)
{
    const auto isFree = [&analysis, words](text::Span word) {
        const auto names = [word](const Event& event) { return event.trigger.overlaps(word); };
        return words.contains(word) && std::ranges::none_of(analysis.events, names) &&
               std::ranges::none_of(analysis.hiddenEvents, names);
    };
    const auto named = std::ranges::find_if(analysis.triggers, isFree, &EventTrigger::span);
    if (named != analysis.triggers.end())
        return named->span;
    const std::vector<text::Span> all = text::wordsAround(text, words);
    const auto first = std::ranges::find_if(all, isFree);
    return first == all.end() ? text::Span() : *first;
}

} // namespace dateline::article
