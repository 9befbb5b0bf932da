#include "app/verbs/list_verb.h"

#include "app/verbs/summary_rows.h"
#include "model/library/library.h"

namespace dateline::verbs {

QStringList ListVerb::columns() const
{
    return summaryColumns();
}

base::Result<QList<Row>> ListVerb::rows(library::Library& library, const QCommandLineParser&, Page page) const
{
    const auto found = library.queries().articles({page.offset, page.limit});
    if (!found)
        return found.error();
    QList<Row> rows;
    for (const library::ArticleSummary& summary : found->articles)
        rows.append(summaryRow(summary));
    return rows;
}

} // namespace dateline::verbs
