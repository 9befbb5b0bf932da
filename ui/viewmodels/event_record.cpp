#include "ui/viewmodels/event_record.h"

#include "ui/viewmodels/timeline_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::RecordWords)
};

EventAnswer& answerTo(EventQuestion question, EventRecord& record)
{
    return record.at(static_cast<std::size_t>(question));
}

/// The words of the text that the days follow from; the reader's days follow from none.
text::Span wordsOfDays(const article::Event& event, const article::Analysis& analysis)
{
    const bool followsFromWords =
        event.basis == article::TimeBasis::Expression || event.basis == article::TimeBasis::Narrative;
    return followsFromWords && event.time ? analysis.times.at(static_cast<std::size_t>(*event.time)).span
                                          : text::Span();
}

} // namespace

EventRecord eventRecord(const article::Article& article, const article::Analysis& analysis, qsizetype index)
{
    const article::Event& event = article::eventOf(analysis, index);
    const TimelineItem item = timelineItem(article, analysis, index);
    EventRecord record;
    for (std::size_t i = 0; i < record.size(); ++i)
        record[i].question = static_cast<EventQuestion>(i);
    for (std::size_t i = 0; i < event.roles.size(); ++i) {
        const article::EventRole& role = event.roles[i];
        EventAnswer& answer = answerTo(questionOf(role.part), record);
        answer.words = item.roles.at(static_cast<qsizetype>(i)).second;
        answer.span = role.words;
        answer.entity = role.entity;
    }
    EventAnswer& did = answerTo(EventQuestion::Did, record);
    did.words = event.trigger.of(article.text).toString();
    did.span = event.trigger;
    if (event.status != article::EventStatus::Occurred)
        did.note = statusInWords(event.status);
    EventAnswer& when = answerTo(EventQuestion::When, record);
    when.words = item.isDated() ? item.when(TimelineDates()) : QString();
    when.note = basisInWords(item);
    when.span = wordsOfDays(event, analysis);
    return record;
}

QString inWords(EventQuestion question)
{
    switch (question) {
    case EventQuestion::Who:
        return RecordWords::tr("Who");
    case EventQuestion::Did:
        return RecordWords::tr("Did what");
    case EventQuestion::Whom:
        return RecordWords::tr("To whom or what");
    case EventQuestion::Where:
        return RecordWords::tr("Where");
    case EventQuestion::When:
        break;
    }
    return RecordWords::tr("When");
}

EventQuestion questionOf(article::EventPart part)
{
    switch (part) {
    case article::EventPart::Who:
        return EventQuestion::Who;
    case article::EventPart::Whom:
        return EventQuestion::Whom;
    case article::EventPart::Where:
        break;
    }
    return EventQuestion::Where;
}

QString inWords(const EventAnswer& answer)
{
    QString words = answer.isTold() ? answer.words : RecordWords::tr("the article does not say");
    if (answer.isTold() && !answer.note.isEmpty())
        words = RecordWords::tr("%1, %2", "an answer, and what it rests on").arg(words, answer.note);
    return RecordWords::tr("%1: %2", "who, where, when: what the article says")
        .arg(inWords(answer.question), words);
}

} // namespace dateline::viewmodels
