#include "model/analysis/entities/role_finder.h"

#include "model/analysis/entities/role_search.h"

namespace dateline::analysis::entities {

void findRoles(Document& document, const knowledge::Gazetteers& gazetteers,
               const std::vector<FoundName>& names, const std::vector<qsizetype>& groups)
{
    const RoleContext context(document, gazetteers, names);
    const RoleSearch search(context);
    std::vector<RoleCandidate> best(document.found.entities.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto entity = static_cast<std::size_t>(groups[i]);
        for (const RoleCandidate& candidate : search.candidates(names[i])) {
            if (best[entity].span.isEmpty() || candidate.worth > best[entity].worth)
                best[entity] = candidate;
        }
    }
    for (std::size_t entity = 0; entity < best.size(); ++entity) {
        article::Entity& found = document.found.entities[entity];
        found.roleSpan = best[entity].span;
        found.role = best[entity].span.of(document.text()).toString().simplified();
    }
}

} // namespace dateline::analysis::entities
