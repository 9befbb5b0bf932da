#include "model/library/reanalysis_run.h"

#include "model/store/analyses.h"
#include "model/store/analysis_table.h"
#include "model/store/article_table.h"
#include "model/store/database.h"
#include "model/store/judgement_table.h"
#include "model/store/name_table.h"
#include "model/store/shelf.h"
#include "model/store/transaction.h"

#include <QCoreApplication>

namespace dateline::library {

using base::Error;
using base::Result;

namespace {

/// What ends a run, because the next article would fare no better.
bool isFatal(const Error& error)
{
    return error.kind == Error::Kind::Io || error.kind == Error::Kind::Locked ||
           error.kind == Error::Kind::Damaged;
}

/// An article with the date in force.
Result<article::Article> articleOf(store::Connection& connection, article::ArticleId id)
{
    auto row = store::ArticleTable(connection).load(id);
    if (!row)
        return row.error();
    const auto decided = store::JudgementTable(connection).publication(id);
    if (!decided)
        return decided.error();
    row->article.published = store::Shelf::inForce(row->article.published, *decided);
    return std::move(row->article);
}

/// On a worker.
Result<article::Analysis> analyseAgain(article::ArticleId id, const store::Database& database,
                                       const Workshop& workshop, const base::CancelToken& cancel)
{
    const auto connection = database.connection();
    if (!connection)
        return connection.error();
    const auto article = articleOf(**connection, id);
    if (!article)
        return article.error();
    article::Analysis analysis = workshop.analyse(*article, cancel);
    if (cancel.isCancelled()) // then it may be half an analysis
        return Error::cancelled(
            QCoreApplication::translate("dateline::library", "The analysis was stopped."));
    return analysis;
}

} // namespace

ReanalysisRun::ReanalysisRun(Surroundings surroundings, Listener listener, base::CancelToken cancel)
    : m_with(surroundings), m_listener(std::move(listener)), m_cancel(std::move(cancel))
{}

Result<ReanalysisReport> ReanalysisRun::run(const ReanalysisRequest& request)
{
    if (!m_with.workshop.analyse)
        return Error::notFound(QCoreApplication::translate(
            "dateline::library",
            "Nothing can be analysed: the files that the analysis needs are missing. Please reinstall."));
    if (auto ready = m_with.workshop.awaitEngine(); !ready)
        return ready.error();
    auto articles = wanted(request);
    if (!articles)
        return articles.error();
    m_articles = std::move(*articles);
    for (sendAhead(); !m_underway.empty(); sendAhead())
        takeNext();
    if (m_broken)
        return *m_broken;
    if (auto done = tidy(); !done)
        return done.error();
    m_report.left = m_articles.size() - m_report.done - m_report.failures.size();
    m_report.isCancelled = m_report.left > 0;
    return std::move(m_report);
}

Result<QList<article::ArticleId>> ReanalysisRun::wanted(const ReanalysisRequest& request) const
{
    if (!request.articles.isEmpty())
        return request.articles;
    const auto connection = m_with.database.connection();
    if (!connection)
        return connection.error();
    if (request.onlyOutdated)
        return store::AnalysisTable(**connection).articlesNotBy(m_with.workshop.engineName());
    return store::ArticleTable(**connection).all();
}

/// Keeps the workers busy, without holding more analyses than memory should.
void ReanalysisRun::sendAhead()
{
    const auto most = static_cast<std::size_t>(2 * m_with.workers.threadCount() + 2);
    while (m_underway.size() < most && m_sent < m_articles.size() && !m_cancel.isCancelled() && !m_broken) {
        const article::ArticleId id = m_articles.at(m_sent++);
        auto task = std::make_shared<std::packaged_task<Result<article::Analysis>()>>(
            [id, with = m_with, cancel = m_cancel] {
                return analyseAgain(id, with.database, with.workshop, cancel);
            });
        m_underway.push_back({id, task->get_future()});
        m_with.workers.start([task] { (*task)(); });
    }
}

/// Writes the next article in order.
void ReanalysisRun::takeNext()
{
    const article::ArticleId id = m_underway.front().article;
    Result<article::Analysis> analysis = m_underway.front().analysis.get();
    m_underway.pop_front();
    if (m_broken)
        return;
    const Result<void> written = analysis ? write(id, std::move(*analysis)) : analysis.error();
    if (written) {
        ++m_report.done;
        if (m_listener.changed)
            m_listener.changed(id);
    } else if (isFatal(written.error())) {
        m_broken = written.error();
    } else if (written.error().kind != Error::Kind::Cancelled) {
        m_report.failures.append({id, written.error().message});
    }
    if (m_listener.progressed)
        m_listener.progressed({m_report.done + m_report.failures.size(), m_articles.size(), {}});
}

Result<void> ReanalysisRun::write(article::ArticleId id, article::Analysis analysis)
{
    return m_with.writer
        .answer([this, id, analysis = std::move(analysis)]() mutable -> Result<void> {
            const auto connection = m_with.database.connection();
            if (!connection)
                return connection.error();
            return writeOnWriter(**connection, id, std::move(analysis));
        })
        .result();
}

/// Names that no article holds any more go.
Result<void> ReanalysisRun::tidy()
{
    return m_with.writer
        .answer([this]() -> Result<void> {
            const auto connection = m_with.database.connection();
            if (!connection)
                return connection.error();
            auto transaction = store::Transaction::begin(**connection, store::Transaction::Writing);
            if (!transaction)
                return transaction.error();
            if (auto done = store::NameTable(**connection).removeUnused(); !done)
                return done;
            return transaction->commit();
        })
        .result();
}

/// The date may have become another one since the article was read.
Result<void> ReanalysisRun::writeOnWriter(store::Connection& connection, article::ArticleId id,
                                          article::Analysis analysis)
{
    auto transaction = store::Transaction::begin(connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto article = articleOf(connection, id);
    if (!article)
        return article.error();
    if (const QDate day = article->published.date; analysis.anchor != day) {
        analysis = m_with.workshop.redate(std::move(analysis), day);
        analysis.anchor = day;
    }
    if (auto done = store::Shelf(connection).replaceAnalysis(id, analysis, article->text.size()); !done)
        return done;
    return transaction->commit();
}

} // namespace dateline::library
