#include "ui/viewmodels/reading_words.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/number_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline::viewmodels {

namespace {

/// Which of an entity's mentions by name one is, from 1; 0 for a pronoun or description.
qsizetype nameNumber(const article::Entity& entity, qsizetype mention)
{
    const auto begin = entity.mentions.begin();
    const auto isName = [](const article::Mention& each) { return each.kind == article::MentionKind::Name; };
    return isName(*(begin + mention)) ? std::count_if(begin, begin + mention + 1, isName) : 0;
}

QString eventCount(qint64 count)
{
    return countInWords(count, QStringLiteral("event"), QStringLiteral("events"));
}

/// "−7 days", "1 day", with a true minus sign.
QString shiftWords(qint64 days)
{
    const QString sign = days < 0 ? QStringLiteral("\u2212") : QString();
    return sign + countInWords(qAbs(days), QStringLiteral("day"), QStringLiteral("days"));
}

QString basisWords(article::DateBasis basis)
{
    switch (basis) {
    case article::DateBasis::Reader:
        return QStringLiteral("as you set it");
    case article::DateBasis::Metadata:
        return QStringLiteral("from the page\u2019s metadata");
    case article::DateBasis::Dateline:
        return QStringLiteral("from the date line in the text");
    case article::DateBasis::FileTime:
        return QStringLiteral("from the time of the file");
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
        return QStringLiteral("as the text says");
    return time.form.anchor == Form::Anchor::Story ? QStringLiteral("counted from a date in the story")
                                                   : QStringLiteral("counted from the publication date");
}

QString finderWords(article::Source source)
{
    switch (source) {
    case article::Source::Model:
        return QStringLiteral("Found by the language model");
    case article::Source::Rule:
        return QStringLiteral("Found by rule");
    case article::Source::Reader:
        break;
    }
    return QStringLiteral("Said by you");
}

/// "person", for a place that is known "city in Kyrgyzstan".
QString kindWords(const article::Entity& entity)
{
    return entity.location ? locationWords(*entity.location) : typeWord(entity.type);
}

QStringList reasonLines(const article::Entity& entity, const article::Provenance& provenance)
{
    QStringList lines{provenanceWords(provenance)};
    if (entity.location)
        lines += QStringLiteral("Where it lies: ") + confidenceWords(entity.location->confidence);
    return lines;
}

} // namespace

QString dayWords(QDate day)
{
    return interfaceLocale().toString(day, u"d MMMM yyyy");
}

QString intervalWords(const article::DayInterval& days)
{
    if (days.isUnknown())
        return {};
    if (!days.end.isValid())
        return QStringLiteral("from ") + dayWords(days.begin);
    if (!days.begin.isValid())
        return QStringLiteral("until ") + dayWords(days.end);
    if (days.begin == days.end)
        return dayWords(days.begin);
    QString begin = QStringLiteral("d MMMM yyyy");
    if (days.begin.year() == days.end.year())
        begin = days.begin.month() == days.end.month() ? QStringLiteral("d") : QStringLiteral("d MMMM");
    return interfaceLocale().toString(days.begin, begin) + QStringLiteral(" to ") + dayWords(days.end);
}

QString publicationWords(const article::PublicationDate& published)
{
    if (!published.date.isValid())
        return QStringLiteral("Publication date unknown: set it");
    return QStringLiteral("Published %1, %2").arg(dayWords(published.date), basisWords(published.basis));
}

QString dateChangeWords(const library::DateChange& change)
{
    const QString events = eventCount(change.movedEvents);
    if (!change.after.date.isValid()) {
        return change.movedEvents == 0 ? QStringLiteral("Publication date unknown")
                                       : QStringLiteral("%1 wait for a publication date").arg(events);
    }
    if (change.before.date == change.after.date)
        return publicationWords(change.after);
    if (change.movedEvents == 0)
        return QStringLiteral("Published %1; no event depends on it").arg(dayWords(change.after.date));
    if (!change.before.date.isValid())
        return QStringLiteral("%1 dated from %2").arg(events, dayWords(change.after.date));
    return QStringLiteral("%1 moved by %2")
        .arg(events, shiftWords(change.before.date.daysTo(change.after.date)));
}

QString mentionPlaceWords(const article::Entity& entity, qsizetype mention)
{
    const qsizetype number = nameNumber(entity, mention);
    if (number == 0)
        return QStringLiteral("%1: meant without a name").arg(entity.name);
    return QStringLiteral("%1: mention %2 of %3")
        .arg(entity.name, interfaceLocale().toString(number),
             interfaceLocale().toString(article::nameCount(entity)));
}

QString mentionPlaceShort(const article::Entity& entity, qsizetype mention)
{
    const qsizetype number = nameNumber(entity, mention);
    if (number == 0)
        return QStringLiteral("%1 · without a name").arg(entity.name);
    return QStringLiteral("%1 · %2 of %3")
        .arg(entity.name, interfaceLocale().toString(number),
             interfaceLocale().toString(article::nameCount(entity)));
}

QString typeWord(article::EntityType type)
{
    return article::toString(type);
}

QString groupWord(article::EntityType type)
{
    static const std::array<QString, article::entityTypeCount> words{
        QStringLiteral("People"), QStringLiteral("Places"), QStringLiteral("Organizations"),
        QStringLiteral("Groups"), QStringLiteral("Events"), QStringLiteral("Works")};
    return words.at(static_cast<std::size_t>(type));
}

QString mentionCount(qsizetype count)
{
    return countInWords(count, QStringLiteral("mention"), QStringLiteral("mentions"));
}

QString confidenceWords(double confidence)
{
    constexpr double sure = 0.9;
    constexpr double notQuiteSure = 0.6;
    QString words = QStringLiteral("doubtful");
    if (confidence >= sure)
        words = QStringLiteral("sure");
    else if (confidence >= doubtfulBelow)
        words = QStringLiteral("fairly sure");
    else if (confidence >= notQuiteSure)
        words = QStringLiteral("not quite sure");
    return QStringLiteral("%1 (%2 %)").arg(words).arg(qRound(confidence * 100));
}

QString provenanceWords(const article::Provenance& provenance)
{
    QString words = finderWords(provenance.source);
    if (!provenance.reason.isEmpty())
        words += QStringLiteral(": ") + provenance.reason;
    if (provenance.source != article::Source::Reader)
        words += QStringLiteral(", ") + confidenceWords(provenance.confidence);
    return words;
}

QString countryWords(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString locationWords(const article::Location& location)
{
    if (location.kind == article::PlaceKind::Country)
        return article::toString(location.kind);
    return QStringLiteral("%1 in %2").arg(article::toString(location.kind), countryWords(location.country));
}

QString entityDescription(const article::Entity& entity)
{
    if (!entity.location)
        return entity.role;
    constexpr double sureEnough =
        0.6; // the resolver weighs places against each other: above it, the others are behind
    const bool doubtful = entity.location->confidence < sureEnough;
    if (entity.location->kind == article::PlaceKind::Country)
        return doubtful ? QStringLiteral("perhaps the country") : QString();
    const QString country = countryWords(entity.location->country);
    return doubtful ? QStringLiteral("perhaps ") + country : country;
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

QString entityTooltip(const article::Entity& entity, const article::Provenance& provenance)
{
    const QString what = kindWords(entity) + QStringLiteral(" · ") + mentionCount(article::nameCount(entity));
    QStringList lines{what};
    if (!entity.role.isEmpty())
        lines += QStringLiteral("“%1”").arg(entity.role);
    lines += reasonLines(entity, provenance);
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>")
        .arg(entity.name.toHtmlEscaped(),
             lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString timeTooltip(const article::TimeExpression& time, QStringView text)
{
    const QString words = time.span.of(text).toString().toHtmlEscaped();
    const QString days = intervalWords(time.days);
    const QString meaning = days.isEmpty() ? QStringLiteral("no day can be told")
                                           : days + QStringLiteral(", ") + anchorWords(time);
    return QStringLiteral("<p style='white-space:pre-wrap'><b>%1</b><br>%2</p>").arg(words, meaning);
}

} // namespace dateline::viewmodels
