#include "app/verbs/event_correction.h"

#include "app/verbs/summary_rows.h"

#include <QCommandLineParser>

#include <algorithm>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using article::DayInterval;
using article::EventJudgement;
using base::Error;
using base::Result;

namespace {

const QStringList eventOptions{u"event"_s, u"hide"_s, u"show"_s, u"on"_s, u"title"_s};
const QStringList entityOptions{u"type"_s, u"to"_s, u"as"_s, u"none"_s, u"mentions"_s, u"add"_s};

bool isAnySet(const QCommandLineParser& parser, const QStringList& options)
{
    return std::ranges::any_of(options, [&parser](const QString& option) { return parser.isSet(option); });
}

/// The days of one side of the dots.
DayInterval unitFromText(const QString& text)
{
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return {day, day};
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return {month, month.addMonths(1).addDays(-1)};
    const QDate year = QDate::fromString(text, u"yyyy"_s);
    return year.isValid() ? DayInterval{year, year.addYears(1).addDays(-1)} : DayInterval();
}

/// What is wrong with the options together.
Result<void> checkedTogether(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"event"_s) || !parser.isSet(u"article"_s))
        return Error::invalid(u"Say with --event and --article which event you mean."_s);
    if (!parser.positionalArguments().isEmpty() || isAnySet(parser, entityOptions))
        return Error::invalid(u"With --event say nothing of an entity."_s);
    if (!isAnySet(parser, eventOptions.mid(1)))
        return Error::invalid(u"Say what is right with --hide, --show, --on or --title."_s);
    if (parser.isSet(u"hide"_s) && parser.isSet(u"show"_s))
        return Error::invalid(u"An event is either hidden or shown."_s);
    return {};
}

} // namespace

std::optional<DayInterval> daysFromText(const QString& text)
{
    if (text.isEmpty())
        return DayInterval();
    const qsizetype dots = text.indexOf(u".."_s);
    const QString first = text.left(dots);
    const QString last = dots < 0 ? first : text.mid(dots + 2);
    const DayInterval begin = unitFromText(first);
    const DayInterval end = unitFromText(last);
    const bool isRead = (first.isEmpty() || begin.begin.isValid()) && (last.isEmpty() || end.end.isValid());
    const DayInterval days{begin.begin, end.end};
    const bool isInOrder = !days.begin.isValid() || !days.end.isValid() || days.begin <= days.end;
    return isRead && isInOrder && !days.isUnknown() ? std::optional(days) : std::nullopt;
}

void EventCorrection::addOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"event"_s,
         u"Corrects this event of the article: its title, or its number, counted from 1 as “show” "
         "lists them in JSON."_s,
         u"event"_s});
    parser.addOption({u"hide"_s, u"The event is not worth a timeline."_s});
    parser.addOption({u"show"_s, u"The event is worth a timeline after all."_s});
    parser.addOption({u"on"_s,
                      u"The event was on these days: 2010-05-14, 2010-05, 2010, or from one to another as in "
                      "2010-05-14..2010-05-16; empty for those that were found."_s,
                      u"days"_s});
    parser.addOption({u"title"_s, u"What the event is called; empty for what was found."_s, u"words"_s});
}

bool EventCorrection::isMeant(const QCommandLineParser& parser)
{
    return isAnySet(parser, eventOptions);
}

Result<EventCorrection> EventCorrection::from(const QCommandLineParser& parser)
{
    if (const auto checked = checkedTogether(parser); !checked)
        return checked.error();
    const auto ids = articleIds({parser.value(u"article"_s)});
    if (!ids)
        return ids.error();
    EventCorrection correction;
    correction.m_article = ids->first();
    correction.m_event = parser.value(u"event"_s);
    using Kind = EventJudgement::Kind;
    if (parser.isSet(u"hide"_s) || parser.isSet(u"show"_s))
        correction.m_wanted.push_back({parser.isSet(u"hide"_s) ? Kind::Hidden : Kind::Shown, {}, {}, {}});
    if (parser.isSet(u"on"_s)) {
        const auto days = daysFromText(parser.value(u"on"_s));
        if (!days)
            return Error::invalid(u"--on takes days such as 2010-05-14 or 2010-05..2010-07, not “%1”."_s.arg(
                parser.value(u"on"_s)));
        correction.m_wanted.push_back({Kind::Dated, {}, *days, {}});
    }
    if (parser.isSet(u"title"_s))
        correction.m_wanted.push_back({Kind::Titled, {}, {}, parser.value(u"title"_s).trimmed()});
    return correction;
}

Result<article::Event> EventCorrection::eventIn(const article::Analysis& analysis) const
{
    bool isNumber = false;
    const qsizetype number = m_event.toInt(&isNumber);
    if (isNumber) {
        if (number < 1 || number > std::ssize(analysis.events))
            return Error::notFound(u"The article has %1 events."_s.arg(analysis.events.size()));
        return analysis.events[static_cast<std::size_t>(number - 1)];
    }
    std::vector<article::Event> called;
    for (const auto* events : {&analysis.events, &analysis.hiddenEvents}) {
        std::ranges::copy_if(*events, std::back_inserter(called), [this](const article::Event& event) {
            return event.title.compare(m_event, Qt::CaseInsensitive) == 0;
        });
    }
    if (called.empty())
        return Error::notFound(u"No event is called “%1” there."_s.arg(m_event));
    if (called.size() > 1)
        return Error::invalid(
            u"%1 events are called “%2” there: name one by its number."_s.arg(called.size()).arg(m_event));
    return called.front();
}

Result<std::vector<EventJudgement>> EventCorrection::judgements(const library::StoredArticle& stored) const
{
    const auto event = eventIn(stored.analysis);
    if (!event)
        return event.error();
    std::vector<EventJudgement> judgements = m_wanted;
    for (EventJudgement& judgement : judgements)
        judgement.event = article::EventAnchor::of(stored.article.text, *event);
    return judgements;
}

} // namespace dateline::verbs
