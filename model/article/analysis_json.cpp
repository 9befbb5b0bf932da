#include "model/article/analysis_json.h"

#include "model/text/code_points.h"

#include <QJsonArray>

#include <cmath>
#include <iterator>

namespace dateline::article {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue day(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

/// Confidences are printed with three digits: more would claim what nobody knows.
double rounded(double confidence)
{
    return std::round(confidence * 1000) / 1000;
}

QString severityName(base::Issue::Severity severity)
{
    return severity == base::Issue::Severity::Warning ? u"warning"_s : u"note"_s;
}

QJsonArray issueArray(const QList<base::Issue>& issues)
{
    QJsonArray array;
    for (const base::Issue& issue : issues)
        array.append(QJsonObject{{u"severity"_s, severityName(issue.severity)},
                                 {u"text"_s, issue.text},
                                 {u"place"_s, orNull(issue.place)}});
    return array;
}

QJsonArray dateArray(const QList<PublicationDate>& dates)
{
    QJsonArray array;
    for (const PublicationDate& each : dates)
        array.append(QJsonObject{{u"date"_s, day(each.date)},
                                 {u"basis"_s, toString(each.basis)},
                                 {u"source"_s, orNull(each.source)}});
    return array;
}

QJsonObject metadata(const Article& article)
{
    return {{u"source"_s, article.origin.name},
            {u"title"_s, article.title()},
            {u"byline"_s, orNull(article.byline)},
            {u"site"_s, orNull(article.site)},
            {u"language"_s, orNull(article.language)},
            {u"published"_s, day(article.published.date)},
            {u"published_basis"_s, toString(article.published.basis)},
            {u"other_dates"_s, dateArray(article.otherDates)},
            {u"text"_s, article.text}};
}

/// Writes one analysis; knows the text for surfaces and for code points.
class Writer
{
public:
    Writer(const QString& text, const Analysis& analysis) : m_text(text), m_points(text), m_analysis(analysis)
    {}

    template<typename Values, typename Write>
    static QJsonArray array(const Values& values, Write write)
    {
        QJsonArray result;
        for (const auto& value : values)
            result.append(write(value));
        return result;
    }

    QJsonObject span(text::Span span) const
    {
        return {{u"start"_s, m_points.fromUtf16(span.begin)}, {u"end"_s, m_points.fromUtf16(span.end)}};
    }

    QJsonObject words(text::Span where) const
    {
        QJsonObject object = span(where);
        object.insert(u"text"_s, surface(where));
        return object;
    }

    QJsonObject entity(const Entity& entity, qsizetype index) const
    {
        QJsonObject object{{u"id"_s, index + 1},
                           {u"name"_s, entity.name},
                           {u"type"_s, toString(entity.type)},
                           {u"role"_s, orNull(entity.role)},
                           {u"confidence"_s, rounded(entity.provenance.confidence)},
                           {u"place"_s, location(entity)}};
        object.insert(u"mentions"_s, array(entity.mentions, [this](const Mention& mention) {
                          return this->mention(mention);
                      }));
        return object;
    }

    QJsonObject time(const TimeExpression& time) const
    {
        QJsonObject object = words(time.span);
        object.insert(u"type"_s, toString(time.type));
        object.insert(u"value"_s, orNull(time.value));
        object.insert(u"begin"_s, day(time.days.begin));
        object.insert(u"end_day"_s, day(time.days.end));
        return object;
    }

    QJsonObject trigger(const EventTrigger& trigger) const
    {
        QJsonObject object = words(trigger.span);
        object.insert(u"class"_s, toString(trigger.eventClass));
        return object;
    }

    QJsonObject event(const Event& event) const
    {
        QJsonObject object = span(event.evidence);
        object.insert(u"trigger"_s, words(event.trigger));
        object.insert(u"title"_s, event.title);
        object.insert(u"begin"_s, day(event.days.begin));
        object.insert(u"end_day"_s, day(event.days.end));
        object.insert(u"basis"_s, toString(event.basis));
        object.insert(u"status"_s, toString(event.status));
        object.insert(u"who"_s, ids(event.who));
        object.insert(u"where"_s, ids(event.where));
        object.insert(u"roles"_s, roles(event));
        object.insert(u"confidence"_s, rounded(event.provenance.confidence));
        return object;
    }

    QJsonObject quote(const Quote& quote) const
    {
        QJsonObject object = span(quote.span);
        object.insert(u"speaker"_s, quote.speaker ? QJsonValue(*quote.speaker + 1) : QJsonValue());
        object.insert(u"speaker_text"_s, orNull(surface(quote.speakerSpan)));
        object.insert(u"speaker_start"_s, edge(quote.speakerSpan, quote.speakerSpan.begin));
        object.insert(u"speaker_end"_s, edge(quote.speakerSpan, quote.speakerSpan.end));
        object.insert(u"cue"_s, orNull(surface(quote.cue)));
        object.insert(u"direct"_s, quote.direct);
        return object;
    }

    QJsonObject figure(const Figure& figure) const
    {
        QJsonObject object = words(figure.span);
        object.insert(u"value"_s, figure.value);
        object.insert(u"bound"_s, orNull(figure.bound));
        object.insert(u"unit"_s, orNull(figure.unit));
        object.insert(u"what"_s, orNull(figure.what));
        return object;
    }

    QJsonArray entities() const
    {
        QJsonArray result;
        for (qsizetype index = 0; index < std::ssize(m_analysis.entities); ++index)
            result.append(entity(m_analysis.entities[static_cast<std::size_t>(index)], index));
        return result;
    }

private:
    QJsonArray roles(const Event& event) const
    {
        QJsonArray result;
        for (const EventRole& role : event.roles) {
            QJsonObject object = words(role.words);
            object.insert(u"part"_s, toString(role.part));
            object.insert(u"entity"_s, role.entity ? QJsonValue(*role.entity + 1) : QJsonValue());
            result.append(object);
        }
        return result;
    }

    QString surface(text::Span span) const { return span.of(m_text).toString(); }

    QJsonValue edge(text::Span whole, qsizetype offset) const
    {
        return whole.isEmpty() ? QJsonValue() : QJsonValue(m_points.fromUtf16(offset));
    }

    QJsonObject mention(const Mention& mention) const
    {
        QJsonObject object = words(mention.span);
        object.insert(u"kind"_s, toString(mention.kind));
        object.insert(u"confidence"_s, rounded(mention.provenance.confidence));
        return object;
    }

    static QJsonValue location(const Entity& entity)
    {
        if (!entity.location)
            return QJsonValue();
        return QJsonObject{{u"country"_s, orNull(entity.location->country)},
                           {u"latitude"_s, entity.location->latitude},
                           {u"longitude"_s, entity.location->longitude},
                           {u"kind"_s, toString(entity.location->kind)},
                           {u"confidence"_s, rounded(entity.location->confidence)}};
    }

    static QJsonArray ids(const std::vector<qsizetype>& indexes)
    {
        return array(indexes, [](qsizetype index) { return QJsonValue(index + 1); });
    }

    const QString& m_text;
    text::CodePoints m_points;
    const Analysis& m_analysis;
};

} // namespace

QJsonObject toJson(const Article& article, const Analysis& analysis)
{
    const Writer writer(article.text, analysis);
    QJsonObject object = metadata(article);
    object.insert(u"schema"_s, u"dateline.analysis/1"_s);
    object.insert(u"sentences"_s,
                  Writer::array(analysis.sentences, [&](text::Span s) { return writer.span(s); }));
    object.insert(u"entities"_s, writer.entities());
    object.insert(u"times"_s,
                  Writer::array(analysis.times, [&](const TimeExpression& t) { return writer.time(t); }));
    object.insert(u"events"_s,
                  Writer::array(analysis.events, [&](const Event& e) { return writer.event(e); }));
    object.insert(u"triggers"_s,
                  Writer::array(analysis.triggers, [&](const EventTrigger& t) { return writer.trigger(t); }));
    object.insert(u"quotes"_s,
                  Writer::array(analysis.quotes, [&](const Quote& q) { return writer.quote(q); }));
    object.insert(u"figures"_s,
                  Writer::array(analysis.figures, [&](const Figure& f) { return writer.figure(f); }));
    object.insert(u"issues"_s, issueArray(analysis.issues));
    return object;
}

QJsonObject toJson(const Article& article, const QList<base::Issue>& issues)
{
    QJsonObject object = metadata(article);
    object.insert(u"schema"_s, u"dateline.article/1"_s);
    object.insert(u"body"_s, article.body().toString());
    object.insert(u"issues"_s, issueArray(issues));
    return object;
}

} // namespace dateline::article
