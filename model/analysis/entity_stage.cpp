#include "model/analysis/entity_stage.h"

#include "model/analysis/coreference/name_grouping.h"
#include "model/analysis/coreference/references.h"
#include "model/analysis/entities/place_finder.h"
#include "model/analysis/entities/role_finder.h"

#include <algorithm>
#include <tuple>

namespace dateline::analysis {

using article::Entity;
using article::EntityType;
using article::Mention;

namespace {

/// The better name of two: more words, then more letters; else "Erdoğan" before "Erdogan" and "Ana Bek"
/// before "ANA BEK"; the earlier one when equal.
bool isFuller(const QString& name, const QString& than)
{
    const auto rank = [](const QString& text) {
        const auto accented =
            std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 127; });
        const auto small = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
        return std::tuple(text.count(u' '), text.size(), accented, small);
    };
    return rank(name) > rank(than);
}

/// Why a name is its entity's, behind what made it a name; nothing where it is simply the same name.
QString linkWords(coreference::LinkBasis basis)
{
    using coreference::LinkBasis;
    switch (basis) {
    case LinkBasis::None:
    case LinkBasis::SameName:
        return {};
    case LinkBasis::KnownThing:
        return QStringLiteral("known as another name of it");
    case LinkBasis::ShortName:
        return QStringLiteral("short for a fuller name");
    case LinkBasis::Initials:
        return QStringLiteral("initials of a fuller name");
    case LinkBasis::Spelling:
        return QStringLiteral("another spelling of a name");
    case LinkBasis::Stated:
        return QStringLiteral("introduced as another name");
    }
    return {};
}

article::Provenance linkedProvenance(const entities::FoundName& name, coreference::LinkBasis basis)
{
    article::Provenance provenance = name.provenance;
    if (const QString words = linkWords(basis); !words.isEmpty())
        provenance.reason += QStringLiteral("; ") + words;
    return provenance;
}

std::vector<Entity> entitiesOf(const Document& document, const std::vector<entities::FoundName>& names,
                               const coreference::NameGroups& groups)
{
    std::vector<Entity> entities;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto number = static_cast<std::size_t>(groups.groupOf[i]);
        if (number == entities.size())
            entities.emplace_back();
        Entity& entity = entities[number];
        const text::Span span = names[i].span;
        const QString name = span.of(document.text()).toString().simplified();
        if (entity.mentions.empty() || isFuller(name, entity.name))
            entity.name = name;
        entity.type = names[i].type;
        // The surest mention says why.
        if (entity.mentions.empty() || names[i].provenance.confidence > entity.provenance.confidence)
            entity.provenance = names[i].provenance;
        entity.mentions.push_back(
            {span, article::MentionKind::Name, linkedProvenance(names[i], groups.basisOf[i])});
    }
    return entities;
}

/// What the tagger calls its confidence becomes the share of such findings that are right.
void scale(const confidence::ConfidenceScale& confidence, std::vector<Entity>& entities)
{
    for (Entity& entity : entities) {
        for (Mention& mention : entity.mentions) {
            if (mention.kind == article::MentionKind::Name)
                mention.provenance.confidence = confidence.ofMention(mention.provenance);
        }
        entity.provenance.confidence = confidence.ofEntity(entity.mentions);
    }
}

/// Puts pronouns and descriptions among the mentions of what they mean.
void addReferences(std::vector<Entity>& entities, std::vector<coreference::Reference> references)
{
    for (coreference::Reference& reference : references)
        entities[static_cast<std::size_t>(reference.entity)].mentions.push_back(std::move(reference.mention));
    const auto before = [](const Mention& left, const Mention& right) { return left.span < right.span; };
    for (Entity& entity : entities) {
        if (!std::is_sorted(entity.mentions.begin(), entity.mentions.end(), before))
            std::stable_sort(entity.mentions.begin(), entity.mentions.end(), before);
    }
}

} // namespace

EntityStage::EntityStage(const knowledge::Gazetteers& gazetteers,
                         std::unique_ptr<const entities::NameTagger> tagger,
                         const confidence::ConfidenceScale& confidence)
    : m_gazetteers(gazetteers), m_tagger(std::move(tagger)), m_confidence(confidence)
{}

void EntityStage::run(Document& document) const
{
    std::vector<entities::FoundName> names = m_tagger->tag(document);
    const coreference::NameGroups groups = coreference::groupNames(document, m_gazetteers, names);
    document.found.entities = entitiesOf(document, names, groups);
    scale(m_confidence, document.found.entities);
    entities::findRoles(document, m_gazetteers, names, groups.groupOf);
    entities::findPlaces(document, m_gazetteers);
    addReferences(document.found.entities,
                  coreference::findReferences(document, m_gazetteers, names, groups.groupOf));
}

} // namespace dateline::analysis
