#include "tests/model/store/generated_analysis.h"

#include <QStringList>

namespace dateline::tests {

using namespace article;
using namespace Qt::StringLiterals;

QString Generator::words()
{
    static const QStringList all{u"harbour"_s,    u"Zoë"_s,      u"O'Neill"_s, u"\"quoted\""_s,
                                 u"semi;colon"_s, u"𝔘nicode"_s,  u"تاريخ"_s,   u"--"_s,
                                 u"%_"_s,         u"tab\tbed"_s, u"😀"_s};
    QStringList chosen;
    for (int i = number(0, 6); i > 0; --i)
        chosen << all.at(number(0, static_cast<int>(all.size()) - 1));
    return chosen.join(u' ');
}

text::Span Generator::span(qsizetype length)
{
    const int begin = number(0, static_cast<int>(length) - 1);
    return {begin, number(begin + 1, static_cast<int>(length))};
}

QDate Generator::day()
{
    return QDate(2000, 1, 1).addDays(number(-800000, 800000));
}

Provenance Generator::provenance()
{
    return {static_cast<Source>(number(0, 2)), number(0, 1000) / 1000.0, words()};
}

std::optional<qsizetype> Generator::maybeIndex(std::size_t count)
{
    if (count == 0 || chance())
        return std::nullopt;
    return number(0, static_cast<int>(count) - 1);
}

Article Generator::article()
{
    Article made;
    QStringList paragraphs;
    for (int i = number(1, 5); i > 0; --i)
        paragraphs << u"A "_s + words() + u" end."_s;
    setText(made, chance() ? u"On "_s + words() : QString(), paragraphs);
    made.byline = words();
    made.site = words();
    made.language = chance() ? u"en"_s : QString();
    if (chance())
        made.published = {day(), static_cast<DateBasis>(number(0, 3)), words()};
    for (int i = number(0, 3); i > 0; --i)
        made.otherDates.append({QDate(2000, 1, i), static_cast<DateBasis>(number(1, 3)), words()});
    made.origin = {words(), words(), u"plain"_s, QByteArray::number(number(0, 1000000000))};
    return made;
}

Entity Generator::entity(qsizetype length)
{
    Entity made;
    made.name = words();
    made.type = static_cast<EntityType>(number(0, entityTypeCount - 1));
    made.role = words();
    made.roleSpan = maybeSpan(length);
    made.provenance = provenance();
    if (chance())
        made.location = Location{words(), number(-9000, 9000) / 97.0, number(-18000, 18000) / 97.0,
                                 static_cast<PlaceKind>(number(0, 3)), number(0, 100) / 100.0};
    for (int i = number(1, 5); i > 0; --i)
        made.mentions.push_back({span(length), static_cast<MentionKind>(number(0, 2)), provenance()});
    return made;
}

TimeForm Generator::form()
{
    TimeForm made;
    switch (number(0, 3)) {
    case 0:
        made.kind = TimeForm::Kind::Shift;
        made.unit = TimeForm::Unit::Day;
        made.amount = number(-30, 30);
        break;
    case 1:
        made.kind = TimeForm::Kind::Weekday;
        made.weekday = number(1, 7);
        made.direction = TimeForm::Direction::Past;
        break;
    case 2:
        made.kind = TimeForm::Kind::Vague;
        made.direction = TimeForm::Direction::Present;
        break;
    default:
        made.year = number(1, 2100);
        made.month = number(1, 12);
        made.part = TimeForm::Part::Morning;
        made.approximate = chance();
    }
    return made;
}

TimeExpression Generator::time(qsizetype length, std::size_t earlier)
{
    return {span(length), static_cast<TimeType>(number(0, 3)),
            form(),       maybeIndex(earlier),
            words(),      {maybeDay(), maybeDay()},
            provenance()};
}

Event Generator::event(qsizetype length, const Analysis& found)
{
    Event made;
    made.evidence = span(length);
    made.trigger = span(length);
    made.title = words();
    made.basis = static_cast<TimeBasis>(number(0, 3));
    made.relation = static_cast<TimeRelation>(number(0, 4));
    made.time = maybeIndex(found.times.size());
    made.untilTime = maybeIndex(found.times.size());
    made.days = {maybeDay(), maybeDay()};
    made.status = static_cast<EventStatus>(number(0, 2));
    for (int i = number(0, 4); i > 0; --i) {
        if (const auto index = maybeIndex(found.entities.size()))
            (chance() ? made.who : made.where).push_back(*index);
    }
    for (const EventPart part : {EventPart::Who, EventPart::Whom, EventPart::Where}) {
        if (chance())
            made.roles.push_back({part, span(length), maybeIndex(found.entities.size())});
    }
    made.provenance = provenance();
    return made;
}

Analysis Generator::analysis(qsizetype textLength)
{
    Analysis found;
    found.engine = words();
    found.anchor = maybeDay();
    for (int i = number(0, 8); i > 0; --i)
        found.sentences.push_back(span(textLength));
    for (int i = number(0, 6); i > 0; --i)
        found.entities.push_back(entity(textLength));
    for (int i = number(0, 6); i > 0; --i)
        found.times.push_back(time(textLength, found.times.size()));
    for (int i = number(0, 6); i > 0; --i)
        found.triggers.push_back({span(textLength), static_cast<EventClass>(number(0, 6)), provenance()});
    for (int i = number(0, 6); i > 0; --i)
        found.events.push_back(event(textLength, found));
    for (int i = number(0, 4); i > 0; --i)
        found.quotes.push_back({span(textLength), chance(), maybeIndex(found.entities.size()),
                                maybeSpan(textLength), maybeSpan(textLength), provenance()});
    for (int i = number(0, 4); i > 0; --i)
        found.figures.push_back(
            {span(textLength), number(-1000000, 1000000) / 7.0, words(), words(), words(), provenance()});
    for (int i = number(0, 2); i > 0; --i)
        found.issues.append({static_cast<base::Issue::Severity>(number(0, 1)), words(), words()});
    return found;
}

} // namespace dateline::tests
