#include "model/analysis/entity_stage.h"

#include "model/analysis/coreference/name_grouping.h"
#include "model/analysis/entities/place_finder.h"
#include "model/analysis/entities/role_finder.h"

#include <algorithm>

namespace dateline::analysis {

using article::Entity;
using article::EntityType;
using article::Mention;

namespace {

/// The better name of two: more words, then more letters; the earlier one when equal.
bool isFuller(const QString& name, const QString& than)
{
    const auto words = [](const QString& text) { return text.count(u' '); };
    return words(name) != words(than) ? words(name) > words(than) : name.size() > than.size();
}

std::vector<Entity> entitiesOf(const Document& document, const std::vector<entities::FoundName>& names,
                               const std::vector<qsizetype>& groups)
{
    std::vector<Entity> entities;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto number = static_cast<std::size_t>(groups[i]);
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
        entity.mentions.push_back({span, article::MentionKind::Name, names[i].provenance});
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

} // namespace

EntityStage::EntityStage(const knowledge::Gazetteers& gazetteers,
                         std::unique_ptr<const entities::NameTagger> tagger,
                         const confidence::ConfidenceScale& confidence)
    : m_gazetteers(gazetteers), m_tagger(std::move(tagger)), m_confidence(confidence)
{}

void EntityStage::run(Document& document) const
{
    const std::vector<entities::FoundName> names = m_tagger->tag(document);
    const std::vector<qsizetype> groups = coreference::groupNames(document, names);
    document.found.entities = entitiesOf(document, names, groups);
    scale(m_confidence, document.found.entities);
    entities::findRoles(document, m_gazetteers, names, groups);
    entities::findPlaces(document, m_gazetteers);
}

} // namespace dateline::analysis
