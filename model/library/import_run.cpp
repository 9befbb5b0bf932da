#include "model/library/import_run.h"

#include "model/library/article_writer.h"
#include "model/store/database.h"
#include "model/store/savepoint.h"
#include "model/store/transaction.h"

#include <QFileInfo>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

/// A transaction holds so many articles, or what came in so many milliseconds: larger ones hardly write
/// faster, and what is not committed yet is lost with the power.
constexpr std::size_t batchArticles = 50;
constexpr qint64 batchMilliseconds = 100;

/// What cannot be helped by going on to the next source.
bool isFatal(const base::Error& error)
{
    return error.kind == base::Error::Kind::Io || error.kind == base::Error::Kind::Locked ||
           error.kind == base::Error::Kind::Damaged;
}

} // namespace

ImportRun::ImportRun(Surroundings surroundings, Listener listener, base::CancelToken cancel)
    : m_with(surroundings), m_listener(std::move(listener)), m_cancel(std::move(cancel))
{}

ImportReport ImportRun::run(QList<ImportSource> sources)
{
    m_sources = std::move(sources);
    for (const ImportSource& source : m_sources)
        m_report.items.append({source.name, ImportItem::Outcome::Skipped, {}, {}, {}});
    sendAhead();
    while (!m_underway.empty()) {
        if (!takeReady() || isBatchDue())
            writeBatch();
        sendAhead();
    }
    writeBatch();
    for (qsizetype item = m_sent; item < m_sources.size(); ++item)
        fail(item, m_broken ? *m_broken : stoppedBefore());
    m_report.cancelled = m_cancel.isCancelled();
    return std::move(m_report);
}

/// Keeps the workers busy, without preparing more than memory should hold.
void ImportRun::sendAhead()
{
    const auto most = static_cast<std::size_t>(2 * m_with.workers.threadCount() + 2);
    while (m_underway.size() < most && m_sent < m_sources.size() && !m_cancel.isCancelled() && !m_broken) {
        auto task = std::make_shared<std::packaged_task<PreparedSource()>>(
            [source = m_sources.at(m_sent), with = m_with, cancel = m_cancel] {
                return prepare(source, with.workshop, with.database, cancel);
            });
        m_underway.push_back({m_sent++, task->get_future()});
        m_with.workers.start([task] { (*task)(); });
    }
}

/// Takes the next source in order into the batch; false when it is not ready before the batch is due.
bool ImportRun::takeReady()
{
    Underway& first = m_underway.front();
    if (!m_batch.empty()) {
        const auto patience =
            std::chrono::milliseconds(std::max<qint64>(0, batchMilliseconds - m_batchAge.elapsed()));
        if (first.prepared.wait_for(patience) != std::future_status::ready)
            return false;
    }
    m_batch.push_back({first.item, first.prepared.get()});
    m_underway.pop_front();
    if (m_batch.size() == 1)
        m_batchAge.start();
    if (m_batch.back().prepared)
        m_batchArticles += m_batch.back().prepared->size();
    return true;
}

bool ImportRun::isBatchDue() const
{
    return m_batchArticles >= batchArticles || m_batchAge.elapsed() >= batchMilliseconds;
}

void ImportRun::writeBatch()
{
    if (m_batch.empty())
        return;
    QList<article::ArticleId> listed;
    auto written = m_broken ? base::Result<void>(*m_broken)
                            : m_with.writer
                                  .answer([this, &listed]() -> base::Result<void> {
                                      const auto connection = m_with.database.connection();
                                      if (!connection)
                                          return connection.error();
                                      return writeOnWriter(**connection, listed);
                                  })
                                  .result();
    reportBatch(written, listed);
    m_batch.clear();
    m_batchArticles = 0;
}

base::Result<void> ImportRun::writeOnWriter(store::Connection& connection, QList<article::ArticleId>& listed)
{
    auto transaction = store::Transaction::begin(connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    for (Ready& ready : m_batch) {
        if (!ready.prepared)
            continue;
        auto savepoint = store::Savepoint::begin(connection);
        if (!savepoint)
            return savepoint.error();
        const qsizetype before = listed.size();
        const auto written = writeSource(connection, ready, listed);
        if (!written) {
            listed.resize(before);
            ready.prepared = written.error();
        }
        const auto done = written ? savepoint->keep() : savepoint->undo();
        if (!done)
            return written ? done.error() : written.error();
    }
    return transaction->commit();
}

base::Result<void> ImportRun::writeSource(store::Connection& connection, Ready& ready,
                                          QList<article::ArticleId>& listed)
{
    ImportItem& item = m_report.items[ready.item];
    ArticleWriter writer(connection, m_with.clock.now());
    item.outcome = ImportItem::Outcome::AlreadyThere;
    qint64 part = 0;
    for (const PreparedArticle& prepared : *ready.prepared) {
        const auto written = writer.write(prepared, part++);
        if (!written)
            return written.error();
        item.articles.append(written->id);
        item.issues.append(prepared.imported.issues);
        if (written->isNew)
            item.outcome = ImportItem::Outcome::Stored;
        if (written->isListed)
            listed.append(written->id);
    }
    return {};
}

void ImportRun::fail(qsizetype item, const base::Error& error)
{
    const bool isSkipped = error.kind == base::Error::Kind::Cancelled ||
                           (error.kind == base::Error::Kind::Unsupported && m_sources.at(item).wasFound);
    m_report.items[item] = {m_sources.at(item).name,
                            isSkipped ? ImportItem::Outcome::Skipped : ImportItem::Outcome::Failed,
                            {},
                            {},
                            error.message};
}

void ImportRun::reportBatch(const base::Result<void>& written, const QList<article::ArticleId>& listed)
{
    QList<article::ArticleId> stored;
    for (const Ready& ready : m_batch) {
        if (!ready.prepared)
            fail(ready.item, ready.prepared.error());
        else if (!written)
            fail(ready.item, written.error());
        else
            stored.append(m_report.items.at(ready.item).articles);
    }
    if (!written && isFatal(written.error()))
        m_broken = written.error();
    if (written && !listed.isEmpty() && m_listener.listed)
        m_listener.listed(listed);
    if (!stored.isEmpty() && m_listener.stored)
        m_listener.stored(stored);
    if (m_listener.progressed) {
        const qsizetype last = m_batch.back().item;
        m_listener.progressed({last + 1, m_sources.size(), QFileInfo(m_sources.at(last).name).fileName()});
    }
}

} // namespace dateline::library
