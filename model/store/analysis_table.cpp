#include "model/store/analysis_table.h"

#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert = "INSERT INTO analysis (article_id, engine, anchor) VALUES (?, ?, ?)"_L1;

constexpr auto insertSentence =
    "INSERT INTO sentence (article_id, position, span_begin, span_end) VALUES (?, ?, ?, ?)"_L1;

constexpr auto selectRow = "SELECT engine, anchor FROM analysis WHERE article_id = ?"_L1;

constexpr auto selectSentences =
    "SELECT span_begin, span_end FROM sentence WHERE article_id = ? ORDER BY position"_L1;

constexpr auto updateAnchor = "UPDATE analysis SET anchor = ? WHERE article_id = ?"_L1;

constexpr auto selectNotBy = "SELECT article_id FROM analysis WHERE engine <> ? ORDER BY article_id"_L1;

constexpr auto deleteRow = "DELETE FROM analysis WHERE article_id = ?"_L1;

} // namespace

base::Result<void> AnalysisTable::add(article::ArticleId id, const article::Analysis& analysis)
{
    Statement row(m_connection, insert);
    if (auto done = row.bind(id, analysis.engine, analysis.anchor).run(); !done)
        return done;
    Statement sentence(m_connection, insertSentence);
    qint64 position = 0;
    for (const text::Span& span : analysis.sentences) {
        if (auto done = sentence.bind(id, position++, span).run(); !done)
            return done;
    }
    return {};
}

base::Result<void> AnalysisTable::load(article::ArticleId id, article::Analysis& analysis) const
{
    Statement row(m_connection, selectRow);
    if (!row.bind(id).next()) {
        return row.failed() ? row.error()
                            : base::Error::notFound(QCoreApplication::translate(
                                  "dateline::store", "There is no analysis of this article."));
    }
    analysis.engine = row.text(0);
    analysis.anchor = row.day(1);
    Statement sentences(m_connection, selectSentences);
    sentences.bind(id);
    while (sentences.next())
        analysis.sentences.push_back(sentences.span(0));
    return sentences.result();
}

base::Result<QList<article::ArticleId>> AnalysisTable::articlesNotBy(const QString& engine) const
{
    Statement statement(m_connection, selectNotBy);
    return statement.bind(engine).ids<article::ArticleId>();
}

base::Result<void> AnalysisTable::setAnchor(article::ArticleId id, QDate anchor)
{
    return Statement(m_connection, updateAnchor).bind(anchor, id).run();
}

base::Result<void> AnalysisTable::remove(article::ArticleId id)
{
    return Statement(m_connection, deleteRow).bind(id).run();
}

} // namespace dateline::store
