#include "app/verbs/entities_verb.h"

#include "app/verbs/summary_rows.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

void EntitiesVerb::addOptions(QCommandLineParser& parser) const
{
    RowsVerb::addOptions(parser);
    parser.addOption(
        {u"type"_s, u"Only of this type: person, place, organization, group, event or work."_s, u"type"_s});
    parser.addOption({u"name"_s, u"Only names with this in them."_s, u"part"_s});
}

QStringList EntitiesVerb::columns() const
{
    return {u"name"_s, u"type"_s, u"mentions"_s, u"articles"_s};
}

base::Result<QList<Row>> EntitiesVerb::rows(library::Library& library, const QCommandLineParser& parser,
                                            Page page) const
{
    library::EntityRequest request;
    request.page = {page.offset, page.limit};
    request.nameContains = parser.value(u"name"_s);
    if (parser.isSet(u"type"_s)) {
        request.type = article::entityTypeFromString(parser.value(u"type"_s));
        if (!request.type)
            return base::Error::invalid(
                u"There is no type of entity named “%1”."_s.arg(parser.value(u"type"_s)));
    }
    const auto ids = articleIds(parser.positionalArguments());
    if (!ids)
        return ids.error();
    if (!ids->isEmpty())
        request.article = ids->first();
    const auto found = library.queries().entities(request);
    if (!found)
        return found.error();
    QList<Row> rows;
    for (const library::EntitySummary& entity : found->entities) {
        const QString type = article::toString(entity.type);
        rows.append({u"%1  %2  %3 mentions in %4 articles"_s.arg(type, -12)
                         .arg(entity.name)
                         .arg(entity.mentions)
                         .arg(entity.articles),
                     {{u"name"_s, entity.name},
                      {u"type"_s, type},
                      {u"mentions"_s, entity.mentions},
                      {u"articles"_s, entity.articles}}});
    }
    return rows;
}

} // namespace dateline::verbs
