#include "ui/viewmodels/reading_words.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/country_words.h"
#include "ui/viewmodels/date_choice.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reason_words.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline::viewmodels {

namespace {

class ReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::ReadingWords)
};

/// Which of an entity's mentions by name one is, from 1; 0 for a pronoun or description.
qsizetype nameNumber(const article::Entity& entity, qsizetype mention)
{
    const auto begin = entity.mentions.begin();
    const auto isName = [](const article::Mention& each) { return each.kind == article::MentionKind::Name; };
    return isName(*(begin + mention)) ? std::count_if(begin, begin + mention + 1, isName) : 0;
}

/// "−7 days", "1 day", with a true minus sign.
QString shiftWords(qint64 days)
{
    const QString words = ReadingWords::tr("%1 days", nullptr, forPlural(qAbs(days)))
                              .arg(interfaceLocale().toString(qAbs(days)));
    return days < 0 ? QChar(0x2212) + words : words;
}

QString basisWords(article::DateBasis basis)
{
    switch (basis) {
    case article::DateBasis::Reader:
        return ReadingWords::tr("as you set it");
    case article::DateBasis::Metadata:
        return ReadingWords::tr("from the page’s metadata");
    case article::DateBasis::Dateline:
        return ReadingWords::tr("from the date line in the text");
    case article::DateBasis::FileTime:
        return ReadingWords::tr("from the time of the file");
    case article::DateBasis::Unknown:
        break;
    }
    return {};
}

/// What the days of a time expression rest on.
QString anchorWords(const article::TimeExpression& time)
{
    using Form = article::TimeForm;
    if (time.form.kind == Form::Kind::Calendar && time.form.year)
        return ReadingWords::tr("as the text says");
    switch (time.form.anchor) {
    case Form::Anchor::Story:
        return ReadingWords::tr("counted from a date in the story");
    case Form::Anchor::Speech:
        return ReadingWords::tr("counted from the day on which it was said");
    case Form::Anchor::Publication:
        break;
    }
    return ReadingWords::tr("counted from the publication date");
}

QString finderWords(article::Source source)
{
    switch (source) {
    case article::Source::Model:
        return ReadingWords::tr("Found by the language model");
    case article::Source::Rule:
        return ReadingWords::tr("Found by rule");
    case article::Source::Reader:
        break;
    }
    return ReadingWords::tr("Said by you");
}

QString kindWord(article::PlaceKind kind)
{
    switch (kind) {
    case article::PlaceKind::Country:
        return ReadingWords::tr("country");
    case article::PlaceKind::Province:
        return ReadingWords::tr("province");
    case article::PlaceKind::City:
        return ReadingWords::tr("city");
    case article::PlaceKind::Place:
        break;
    }
    return ReadingWords::tr("place");
}

} // namespace

QString dayWords(QDate day)
{
    return TimelineDates().day(day);
}

QString intervalWords(const article::DayInterval& days)
{
    if (days.isUnknown())
        return {};
    if (!days.end.isValid())
        return ReadingWords::tr("from %1", "a day").arg(dayWords(days.begin));
    if (!days.begin.isValid())
        return ReadingWords::tr("until %1", "a day").arg(dayWords(days.end));
    if (days.begin == days.end)
        return dayWords(days.begin);
    const TimelineDates dates;
    const bool sameYear = days.begin.year() == days.end.year();
    const bool sameMonth = sameYear && days.begin.month() == days.end.month();
    const QString begin = sameMonth  ? dates.dayOfMonth(days.begin)
                          : sameYear ? dates.dayOfYear(days.begin)
                                     : dates.day(days.begin);
    return ReadingWords::tr("%1 to %2", "two days").arg(begin, dates.day(days.end));
}

QString publicationWords(const article::PublicationDate& published, const QDateTime& imported)
{
    if (!published.date.isValid())
        return ReadingWords::tr("Publication date unknown: set it");
    const QString words =
        ReadingWords::tr("Published %1, %2").arg(dayWords(published.date), basisWords(published.basis));
    const bool isFound = published.basis != article::DateBasis::Reader;
    const QString doubt = isFound ? doubtWords(published.date, imported) : QString();
    return doubt.isEmpty() ? words
                           : ReadingWords::tr("%1: %2", "a day and what speaks against it").arg(words, doubt);
}

QString articleLine(QDate published, const QString& site, const QString& title)
{
    QStringList parts;
    if (published.isValid())
        parts += dayWords(published);
    if (!site.isEmpty())
        parts += site;
    parts += title;
    return parts.join(QStringLiteral(" · "));
}

QString dateChangeWords(const library::DateChange& change)
{
    const qint64 moved = change.movedEvents;
    const QString count = interfaceLocale().toString(moved);
    if (!change.after.date.isValid()) {
        return moved == 0
                   ? ReadingWords::tr("Publication date unknown")
                   : ReadingWords::tr("%1 events wait for a publication date", nullptr, forPlural(moved))
                         .arg(count);
    }
    if (change.before.date == change.after.date)
        return publicationWords(change.after);
    if (moved == 0)
        return ReadingWords::tr("Published %1; no event depends on it").arg(dayWords(change.after.date));
    if (!change.before.date.isValid())
        return ReadingWords::tr("%1 events dated from %2", "a count and a day", forPlural(moved))
            .arg(count, dayWords(change.after.date));
    return ReadingWords::tr("%1 events moved by %2", "a count and a number of days", forPlural(moved))
        .arg(count, shiftWords(change.before.date.daysTo(change.after.date)));
}

QString mentionPlaceWords(const article::Entity& entity, qsizetype mention)
{
    const qsizetype number = nameNumber(entity, mention);
    if (number == 0)
        return ReadingWords::tr("%1: meant without a name").arg(entity.name);
    return ReadingWords::tr("%1: mention %2 of %3")
        .arg(entity.name, interfaceLocale().toString(number),
             interfaceLocale().toString(article::nameCount(entity)));
}

QString mentionNumberWords(const article::Entity& entity, qsizetype mention)
{
    const qsizetype number = nameNumber(entity, mention);
    if (number == 0)
        return ReadingWords::tr("without a name");
    return ReadingWords::tr("%1 of %2", "which of how many mentions")
        .arg(interfaceLocale().toString(number), interfaceLocale().toString(article::nameCount(entity)));
}

QString mentionPlaceShort(const article::Entity& entity, qsizetype mention)
{
    return entity.name + QStringLiteral(" · ") + mentionNumberWords(entity, mention);
}

QString comparisonWords(const article::Entity& one, const article::Entity& other)
{
    return ReadingWords::tr("%1 %2 · %3 %4", "two names, each with how often it is used")
        .arg(one.name, interfaceLocale().toString(article::nameCount(one)), other.name,
             interfaceLocale().toString(article::nameCount(other)));
}

QString typeWord(article::EntityType type)
{
    switch (type) {
    case article::EntityType::Person:
        return ReadingWords::tr("person");
    case article::EntityType::Place:
        return ReadingWords::tr("place");
    case article::EntityType::Organization:
        return ReadingWords::tr("organization");
    case article::EntityType::Group:
        return ReadingWords::tr("group");
    case article::EntityType::Event:
        return ReadingWords::tr("event");
    case article::EntityType::Work:
        break;
    }
    return ReadingWords::tr("work");
}

QString groupWord(article::EntityType type)
{
    switch (type) {
    case article::EntityType::Person:
        return ReadingWords::tr("People");
    case article::EntityType::Place:
        return ReadingWords::tr("Places");
    case article::EntityType::Organization:
        return ReadingWords::tr("Organizations");
    case article::EntityType::Group:
        return ReadingWords::tr("Groups");
    case article::EntityType::Event:
        return ReadingWords::tr("Events");
    case article::EntityType::Work:
        break;
    }
    return ReadingWords::tr("Works");
}

QString articleCount(qint64 count)
{
    return ReadingWords::tr("%1 articles", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

QString eventCount(qint64 count)
{
    return ReadingWords::tr("%1 events", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

QString mentionCount(qsizetype count)
{
    return ReadingWords::tr("%1 mentions", nullptr, forPlural(count)).arg(interfaceLocale().toString(count));
}

QString confidenceWords(double confidence)
{
    constexpr double sure = 0.9;
    constexpr double notQuiteSure = 0.6;
    QString words = ReadingWords::tr("doubtful");
    if (confidence >= sure)
        words = ReadingWords::tr("sure");
    else if (confidence >= doubtfulBelow)
        words = ReadingWords::tr("fairly sure");
    else if (confidence >= notQuiteSure)
        words = ReadingWords::tr("not quite sure");
    return ReadingWords::tr("%1 (%2 %)", "how sure, in words and per cent")
        .arg(words, interfaceLocale().toString(qRound(confidence * 100)));
}

QString provenanceWords(const article::Provenance& provenance)
{
    QString words = finderWords(provenance.source);
    if (!provenance.reason.isEmpty())
        words =
            ReadingWords::tr("%1: %2", "who found it, and why").arg(words, reasonWords(provenance.reason));
    if (provenance.source != article::Source::Reader)
        words = ReadingWords::tr("%1, %2", "who found it, and how sure it is")
                    .arg(words, confidenceWords(provenance.confidence));
    return words;
}

QString locationWords(const article::Location& location)
{
    if (location.kind == article::PlaceKind::Country)
        return kindWord(location.kind);
    return ReadingWords::tr("%1 in %2", "a kind of place and a country")
        .arg(kindWord(location.kind), countryWords(location.country));
}

QString kindWords(const article::Entity& entity)
{
    return entity.location ? locationWords(*entity.location) : typeWord(entity.type);
}

QStringList reasonLines(const article::Entity& entity, const article::Provenance& provenance)
{
    QStringList lines{provenanceWords(provenance)};
    if (entity.location)
        lines += ReadingWords::tr("Where it lies: %1").arg(confidenceWords(entity.location->confidence));
    return lines;
}

QString entityDescription(const article::Entity& entity)
{
    if (!entity.location)
        return entity.role;
    constexpr double sureEnough =
        0.6; // the resolver weighs places against each other: above it, the others are behind
    const bool doubtful = entity.location->confidence < sureEnough;
    if (entity.location->kind == article::PlaceKind::Country)
        return doubtful ? ReadingWords::tr("perhaps the country") : QString();
    const QString country = countryWords(entity.location->country);
    return doubtful ? ReadingWords::tr("perhaps %1", "a country").arg(country) : country;
}

QString entityWords(const article::Entity& entity)
{
    QStringList parts{entity.name, kindWords(entity)};
    if (!entity.role.isEmpty())
        parts += entity.role;
    parts += mentionCount(article::nameCount(entity));
    return parts.join(QStringLiteral(", "));
}

QString entityReasons(const article::Entity& entity)
{
    return reasonLines(entity, entity.provenance).join(QStringLiteral(". ")) + u'.';
}

QString entityTooltip(const article::Entity& entity, const article::Provenance& provenance,
                      const QStringList& more)
{
    const QString what = kindWords(entity) + QStringLiteral(" · ") + mentionCount(article::nameCount(entity));
    QStringList lines{what};
    if (!entity.role.isEmpty())
        lines += ReadingWords::tr("“%1”", "words of the article").arg(entity.role);
    lines += more + reasonLines(entity, provenance);
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>")
        .arg(entity.name.toHtmlEscaped(),
             lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString timeTooltip(const article::TimeExpression& time, QStringView text)
{
    const QString words = time.span.of(text).toString().toHtmlEscaped();
    const QString days = intervalWords(time.days);
    const QString meaning =
        days.isEmpty()
            ? ReadingWords::tr("no day can be told")
            : ReadingWords::tr("%1, %2", "days and what they rest on").arg(days, anchorWords(time));
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>").arg(words, meaning);
}

} // namespace dateline::viewmodels
