#include "model/analysis/entities/compound_mentions.h"

#include <QHash>

#include <algorithm>

namespace dateline::analysis::entities {

using article::Entity;
using article::Mention;
using text::Span;

namespace {

constexpr double shareOfConfidence =
    0.9;                           ///< of the entity's own: the compound may be the name of something else
constexpr qsizetype noEntity = -1; ///< a spelling of several entities

/// The entity that each spelling names.
QHash<QStringView, qsizetype> spellings(const Document& document)
{
    QHash<QStringView, qsizetype> entityOf;
    for (qsizetype number = 0; number < std::ssize(document.found.entities); ++number) {
        for (const Mention& mention : document.found.entities[static_cast<std::size_t>(number)].mentions) {
            const QStringView spelling = mention.span.of(document.text());
            const auto known = entityOf.constFind(spelling);
            entityOf.insert(spelling, known == entityOf.constEnd() || *known == number ? number : noEntity);
        }
    }
    return entityOf;
}

std::vector<Span> mentionedSpans(const Document& document)
{
    std::vector<Span> spans;
    for (const Entity& entity : document.found.entities) {
        for (const Mention& mention : entity.mentions)
            spans.push_back(mention.span);
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

/// The parts of a word between its hyphens.
std::vector<Span> partsOf(Span word, QStringView text)
{
    std::vector<Span> parts;
    qsizetype begin = word.begin;
    for (qsizetype at = word.begin; at <= word.end; ++at) {
        if (at < word.end && text.at(at) != u'-' && text.at(at) != u'\u2011' && text.at(at) != u'\u2010')
            continue;
        if (at > begin)
            parts.push_back({begin, at});
        begin = at + 1;
    }
    return parts.size() > 1 ? parts : std::vector<Span>();
}

} // namespace

void addCompoundMentions(Document& document)
{
    const QHash<QStringView, qsizetype> entityOf = spellings(document);
    const std::vector<Span> taken = mentionedSpans(document);
    for (const text::Token& token : document.tokens) {
        if (token.kind != text::Token::Kind::Word)
            continue;
        const auto behind = std::upper_bound(taken.begin(), taken.end(), Span{token.span.end, 0});
        if (behind != taken.begin() && std::prev(behind)->overlaps(token.span))
            continue;
        for (const Span part : partsOf(token.span, document.text())) {
            const qsizetype number = entityOf.value(part.of(document.text()), noEntity);
            if (number == noEntity)
                continue;
            Entity& entity = document.found.entities[static_cast<std::size_t>(number)];
            const double confidence = entity.provenance.confidence * shareOfConfidence;
            entity.mentions.push_back(
                {part,
                 article::MentionKind::Name,
                 {article::Source::Rule, confidence, QStringLiteral("a known name in a compound word")}});
        }
    }
    for (Entity& entity : document.found.entities)
        std::sort(entity.mentions.begin(), entity.mentions.end(),
                  [](const Mention& a, const Mention& b) { return a.span < b.span; });
}

} // namespace dateline::analysis::entities
