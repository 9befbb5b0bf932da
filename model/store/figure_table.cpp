#include "model/store/figure_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO figure (article_id, position, span_begin, span_end, value, bound, unit, what, source, "
    "confidence, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, value, bound, unit, what, source, confidence, reason FROM figure "
    "WHERE article_id = ? ORDER BY position"_L1;

} // namespace

base::Result<void> FigureTable::add(article::ArticleId id, const std::vector<article::Figure>& figures)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::Figure& figure : figures) {
        statement.bind(id, position++, figure.span, figure.value, figure.bound, figure.unit, figure.what);
        bindProvenance(statement, figure.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<article::Figure>> FigureTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::Figure> figures;
    while (statement.next()) {
        figures.push_back({statement.span(0), statement.real(2), statement.text(3), statement.text(4),
                           statement.text(5), provenanceAt(statement, 6)});
    }
    if (statement.failed())
        return statement.error();
    return figures;
}

} // namespace dateline::store
