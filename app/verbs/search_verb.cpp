#include "app/verbs/search_verb.h"

#include "app/verbs/summary_rows.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

QStringList SearchVerb::columns() const
{
    return summaryColumns() + QStringList{u"snippet"_s};
}

base::Result<QList<Row>> SearchVerb::rows(library::Library& library, const QCommandLineParser& parser,
                                          Page page) const
{
    const QString words = parser.positionalArguments().join(u' ');
    if (words.isEmpty())
        return base::Error::invalid(u"Name at least one word to search for."_s);
    const auto found = library.queries().search({words, {page.offset, page.limit}});
    if (!found)
        return found.error();
    QList<Row> rows;
    for (const library::SearchHit& hit : found->hits) {
        Row row = summaryRow(hit.article);
        row.text += u"\n                   "_s + hit.snippet.simplified();
        row.json.insert(u"snippet"_s, hit.snippet);
        rows.append(row);
    }
    return rows;
}

} // namespace dateline::verbs
