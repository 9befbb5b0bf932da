#include "model/export/entity_row.h"

#include "model/article/name_count.h"
#include "model/text/code_points.h"

#include <algorithm>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

/// The sentence around a span, else the span itself: what stands outside of all sentences.
text::Span sentenceAround(text::Span span, const article::Analysis& analysis)
{
    const auto found = std::ranges::find_if(
        analysis.sentences, [span](const text::Span& sentence) { return sentence.contains(span); });
    return found == analysis.sentences.end() ? span : *found;
}

} // namespace

std::vector<EntityRow> entityRows(qint64 number, const article::Article& article,
                                  const article::Analysis& analysis)
{
    const text::CodePoints points(article.text);
    std::vector<EntityRow> rows;
    rows.reserve(analysis.entities.size());
    for (const article::Entity& entity : analysis.entities) {
        const text::Span first = entity.mentions.front().span;
        rows.push_back({number,
                        article.title(),
                        entity,
                        sentenceAround(first, analysis).of(article.text).toString(),
                        {points.fromUtf16(first.begin), points.fromUtf16(first.end)}});
    }
    return rows;
}

QStringList entityColumns()
{
    return {u"name"_s,     u"type"_s,      u"role"_s,     u"mentions"_s,   u"country"_s,
            u"latitude"_s, u"longitude"_s, u"evidence"_s, u"article"_s,    u"article_title"_s,
            u"start"_s,    u"end"_s,       u"source"_s,   u"confidence"_s, u"reason"_s};
}

QJsonObject toJson(const EntityRow& row)
{
    const article::Entity& entity = row.entity;
    QJsonObject object{{u"name"_s, entity.name},
                       {u"type"_s, article::toString(entity.type)},
                       {u"role"_s, entity.role},
                       {u"mentions"_s, article::nameCount(entity)},
                       {u"evidence"_s, row.evidence},
                       {u"article"_s, row.article},
                       {u"article_title"_s, row.articleTitle},
                       {u"start"_s, row.firstSpan.begin},
                       {u"end"_s, row.firstSpan.end},
                       {u"source"_s, article::toString(entity.provenance.source)},
                       {u"confidence"_s, entity.provenance.confidence},
                       {u"reason"_s, entity.provenance.reason}};
    if (entity.location) {
        object.insert(u"country"_s, entity.location->country);
        object.insert(u"latitude"_s, entity.location->latitude);
        object.insert(u"longitude"_s, entity.location->longitude);
    }
    return object;
}

} // namespace dateline::exporting
