#include "ui/viewmodels/event_draft.h"

#include "model/article/events_corrected.h"
#include "model/text/whole_words.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::DayInterval;
using article::EventJudgement;
using Kind = article::EventJudgement::Kind;

namespace {

/// In characters; longer selections are cut at a word.
constexpr qsizetype longestTitle = 80;

QString titleFrom(QStringView words)
{
    QString title = words.toString().simplified();
    if (title.size() > longestTitle) {
        const qsizetype space = title.lastIndexOf(u' ', longestTitle);
        title.truncate(space > 0 ? space : longestTitle);
        if (title.back().isHighSurrogate())
            title.chop(1);
    }
    while (!title.isEmpty() && QStringView(u".,;:").contains(title.back()))
        title.chop(1);
    if (!title.isEmpty())
        title.front() = title.front().toUpper();
    return title;
}

/// The sentences that words stand in; the words alone where none are known.
text::Span sentencesOf(const article::Analysis& analysis, text::Span words)
{
    text::Span all = words;
    for (const text::Span& sentence : analysis.sentences) {
        if (sentence.overlaps(words))
            all = all.united(sentence);
    }
    return all;
}

/// The days of the first expression within a stretch of the text that has any.
DayInterval daysWithin(const article::Analysis& analysis, text::Span where)
{
    const auto dated = std::ranges::find_if(analysis.times, [where](const article::TimeExpression& time) {
        return where.contains(time.span) && !time.days.isUnknown();
    });
    return dated == analysis.times.end() ? DayInterval() : dated->days;
}

} // namespace

std::vector<EventJudgement> EventDraft::judgements(const QString& newTitle, const DayInterval& newDays) const
{
    const QString called = newTitle.simplified();
    if (isNew) {
        EventJudgement added{Kind::Added, event, newDays};
        added.event.title = called;
        return {added};
    }
    std::vector<EventJudgement> all;
    if (called != title) {
        const bool isFound = found && found->title == called;
        all.push_back({Kind::Titled, event, {}, isFound ? QString() : called});
    }
    if (newDays != days) {
        const bool isFound = found && found->days == newDays;
        all.push_back({Kind::Dated, event, isFound ? DayInterval() : newDays});
    }
    return all;
}

EventDraft draftOf(const article::Article& article, const article::Analysis& analysis, qsizetype index)
{
    const article::Event& event = article::eventOf(analysis, index);
    EventDraft draft;
    draft.event = article::EventAnchor::of(article.text, event);
    draft.title = event.title;
    draft.days = event.days;
    draft.sentence = draft.event.evidence.words.simplified();
    draft.found = event.found;
    if (event.found && event.found->time)
        draft.foundExpression =
            analysis.times.at(static_cast<std::size_t>(*event.found->time)).span.of(article.text).toString();
    return draft;
}

std::optional<EventDraft> draftFrom(const article::Article& article, const article::Analysis& analysis,
                                    text::Span selected)
{
    const text::Span words = text::wholeWords(article.text, selected);
    const text::Span trigger = article::triggerFor(analysis, article.text, words);
    if (words.isEmpty() || trigger.isEmpty())
        return std::nullopt;
    EventDraft draft;
    draft.isNew = true;
    draft.title = titleFrom(words.of(article.text));
    draft.event = {article::QuotedSpan::of(article.text, words), trigger, draft.title};
    draft.sentence = draft.event.evidence.words.simplified();
    draft.days = daysWithin(analysis, words);
    if (draft.days.isUnknown())
        draft.days = daysWithin(analysis, sentencesOf(analysis, words));
    return draft;
}

} // namespace dateline::viewmodels
