#include "model/library/entity_joins.h"

#include "model/store/naming_table.h"

#include <QSet>

#include <ranges>

namespace dateline::library {

base::Result<QList<EntityJoin>> entityJoins(store::Connection& connection, const article::EntityKey& entity,
                                            article::ArticleId article)
{
    const store::NamingTable table(connection);
    const auto namings = table.inForceFor(article);
    if (!namings)
        return namings.error();
    QList<EntityJoin> joins;
    QSet<article::EntityKey> names{entity}; // what is shown as the entity after the decisions looked at
    for (const auto& [act, naming] : *namings | std::views::reverse) {
        if (!naming.shownAs || !names.contains(*naming.shownAs)) {
            names.remove(naming.subject);
            continue;
        }
        names.insert(naming.subject);
        const auto isJoin = table.isCalledSoWithout(act, *naming.shownAs);
        if (!isJoin)
            return isJoin.error();
        if (*isJoin)
            joins.append({act, naming.subject, !naming.article});
    }
    return joins;
}

} // namespace dateline::library
