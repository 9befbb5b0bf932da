#include "model/analysis/entities/place_finder.h"

#include "model/analysis/entities/place_resolver.h"

namespace dateline::analysis::entities {

void findPlaces(Document& document, const knowledge::Gazetteers& gazetteers)
{
    const PlaceEvidence evidence(document, gazetteers);
    const PlaceResolver resolver(gazetteers, evidence);
    for (article::Entity& entity : document.found.entities) {
        if (entity.type == article::EntityType::Place)
            entity.location = resolver.locate(entity);
    }
}

} // namespace dateline::analysis::entities
