#include "model/library/article_writer.h"

#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/issue_table.h"
#include "model/store/judgement_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_names.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

qint64 countWords(QStringView text)
{
    qint64 words = 0;
    bool wasInside = false;
    for (const QChar letter : text) {
        const bool isInside = !letter.isSpace();
        words += isInside && !wasInside;
        wasInside = isInside;
    }
    return words;
}

} // namespace

base::Result<ArticleWriter::Written> ArticleWriter::write(const PreparedArticle& prepared, qint64 part)
{
    const auto known =
        store::ArticleTable(m_connection).find(prepared.imported.article.origin.fingerprint, part);
    if (!known)
        return known.error();
    if (*known)
        return takeUpAgain(**known);
    if (prepared.isKnown)
        return base::Error::notFound(QCoreApplication::translate(
            "dateline::library", "This was deleted while it was imported. Please import it again."));
    return writeNew(prepared, part);
}

base::Result<ArticleWriter::Written> ArticleWriter::writeNew(const PreparedArticle& prepared, qint64 part)
{
    const article::Article& article = prepared.imported.article;
    const store::ArticleRow row{article, part, countWords(article.text), m_now};
    const auto id = store::ArticleTable(m_connection).add(row);
    if (!id)
        return id.error();
    const auto stage = store::IssueTable::Stage::Import;
    if (auto done = store::IssueTable(m_connection).add(*id, stage, prepared.imported.issues); !done)
        return done.error();
    if (auto done = store::Analyses(m_connection).add(*id, prepared.analysis, article.text.size()); !done)
        return done.error();
    if (auto done = store::WordsDecisionTable(m_connection).takeIn(*id, article.text); !done)
        return done.error();
    if (auto done = store::ShownNames(m_connection).takeIn(*id); !done)
        return done.error();
    if (auto done = store::Shelf(m_connection).list(*id, row); !done)
        return done.error();
    return Written{*id, true, true};
}

base::Result<ArticleWriter::Written> ArticleWriter::takeUpAgain(article::ArticleId id)
{
    store::JudgementTable judgements(m_connection);
    const auto removed = judgements.isRemoved(id);
    if (!removed)
        return removed.error();
    if (!*removed)
        return Written{id, false, false};
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    if (auto done = judgements.setRemoved(id, false, m_now); !done)
        return done.error();
    if (auto done = store::Shelf(m_connection).list(id, *row); !done)
        return done.error();
    return Written{id, false, true};
}

} // namespace dateline::library
