#include "app/verbs/article_text.h"

#include "model/article/name_count.h"

#include <QTextStream>

#include <algorithm>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using namespace dateline::article;

namespace {

QString basisText(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Reader:
        return u"as you say"_s;
    case DateBasis::Metadata:
        return u"from the file's metadata"_s;
    case DateBasis::Dateline:
        return u"from the date line"_s;
    case DateBasis::FileTime:
        return u"from the file's time"_s;
    case DateBasis::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString surface(const Article& article, text::Span span)
{
    return span.of(article.text).toString().simplified();
}

void writeEntities(QTextStream& out, const Analysis& analysis)
{
    for (const EntityType type : {EntityType::Person, EntityType::Place, EntityType::Organization,
                                  EntityType::Group, EntityType::Event, EntityType::Work}) {
        for (const Entity& entity : analysis.entities) {
            if (entity.type != type)
                continue;
            out << u"  %1  %2"_s.arg(toString(type), -12).arg(entity.name);
            if (!entity.role.isEmpty())
                out << u", "_s << entity.role;
            out << u"  (%1)\n"_s.arg(article::nameCount(entity));
        }
    }
}

void writeEvents(QTextStream& out, const Analysis& analysis)
{
    std::vector<Event> events = analysis.events;
    const auto minute = [&analysis](const Event& event) {
        return article::minuteInOrder(article::timeOfDay(event, analysis));
    };
    std::stable_sort(events.begin(), events.end(), [&minute](const Event& a, const Event& b) {
        if (a.days.isUnknown() != b.days.isUnknown())
            return b.days.isUnknown();
        return a.days.begin != b.days.begin ? a.days.begin < b.days.begin : minute(a) < minute(b);
    });
    for (const Event& event : events) {
        out << u"  %1  %2"_s.arg(whenText(event.days, article::timeOfDay(event, analysis)), -22)
                   .arg(event.title);
        if (event.status != EventStatus::Occurred)
            out << u" [%1]"_s.arg(toString(event.status));
        out << '\n';
    }
}

} // namespace

QString whenText(const DayInterval& days, const std::optional<article::TimeOfDay>& time)
{
    const QString begin = days.begin.toString(Qt::ISODate);
    const QString end = days.end.toString(Qt::ISODate);
    if (days.isUnknown())
        return u"undated"_s;
    if (end.isEmpty())
        return u"since "_s + begin;
    if (begin.isEmpty())
        return u"until "_s + end;
    if (begin != end)
        return begin + u".."_s + end;
    return time ? begin + u' ' + article::toString(*time) : begin;
}

QString publishedText(const PublicationDate& published)
{
    if (!published.date.isValid())
        return u"publication date unknown"_s;
    return u"published %1 (%2)"_s.arg(published.date.toString(Qt::ISODate), basisText(published.basis));
}

QString articleText(const Article& article)
{
    QString text;
    QTextStream out(&text);
    out << (article.title().isEmpty() ? u"(no headline)"_s : article.title()) << '\n';
    QStringList line;
    if (!article.byline.isEmpty())
        line.append(u"by "_s + article.byline);
    if (!article.site.isEmpty())
        line.append(article.site);
    line.append(publishedText(article.published));
    out << line.join(u" · "_s) << u"\n\n"_s << article.body().toString() << u"\n\n"_s;
    return text;
}

QString analysisText(const Article& article, const Analysis& analysis)
{
    QString text;
    QTextStream out(&text);
    out << (article.title().isEmpty() ? article.origin.name : article.title()) << '\n'
        << publishedText(article.published) << '\n';
    out << u"\nEntities\n"_s;
    writeEntities(out, analysis);
    out << u"\nTimes\n"_s;
    for (const TimeExpression& time : analysis.times)
        out << u"  %1  %2\n"_s.arg(time.value.isEmpty() ? u"?"_s : time.value, -22)
                   .arg(surface(article, time.span));
    out << u"\nTimeline\n"_s;
    writeEvents(out, analysis);
    out << u"\nQuotes\n"_s;
    for (const Quote& quote : analysis.quotes) {
        const bool isNamed = quote.speaker.has_value();
        const QString speaker = isNamed ? analysis.entities[static_cast<std::size_t>(*quote.speaker)].name
                                        : surface(article, quote.speakerSpan);
        out << u"  %1: “%2”\n"_s.arg(speaker.isEmpty() ? u"(speaker unknown)"_s : speaker,
                                     surface(article, quote.span));
    }
    if (!analysis.figures.empty()) {
        out << u"\nFigures\n"_s;
        for (const Figure& figure : analysis.figures)
            out << u"  %1  %2\n"_s.arg(surface(article, figure.span), figure.what);
    }
    out << '\n';
    return text;
}

} // namespace dateline::verbs
