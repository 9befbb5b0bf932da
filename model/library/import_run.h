#pragma once

#include "model/base/clock.h"
#include "model/base/progress.h"
#include "model/base/worker_pool.h"
#include "model/library/answers.h"
#include "model/library/preparation.h"

#include <QElapsedTimer>

#include <deque>
#include <functional>
#include <future>
#include <optional>

namespace dateline::store {
class Connection;
class Database;
} // namespace dateline::store

namespace dateline::library {

/// One import from its sources to its report, on the thread that calls run(): sources are read and analysed
/// on worker threads, a bounded number ahead, and written in their order by the writer, several in a
/// transaction. A source is stored whole or not at all.
class ImportRun
{
public:
    /// With whom the run works; everything outlives it.
    struct Surroundings
    {
        const store::Database& database;
        const Workshop& workshop;
        const base::Clock& clock;
        base::WorkerPool& writer;
        base::WorkerPool& workers;
    };
    /// Called on the thread of run().
    struct Listener
    {
        base::ProgressSink progressed;
        std::function<void(const QList<article::ArticleId>& ids)> stored; ///< on disk, new or known
        std::function<void(const QList<article::ArticleId>& ids)> listed; ///< came into the lists
    };

    ImportRun(Surroundings surroundings, Listener listener, base::CancelToken cancel);

    ImportReport run(QList<ImportSource> sources);

private:
    /// A source on its way, with its place in the report.
    struct Underway
    {
        qsizetype item = 0;
        std::future<PreparedSource> prepared;
    };
    struct Ready
    {
        qsizetype item = 0;
        PreparedSource prepared;
    };

    void sendAhead();
    bool takeReady();
    bool isBatchDue() const;
    void writeBatch();
    base::Result<void> writeOnWriter(store::Connection& connection, QList<article::ArticleId>& listed);
    base::Result<void> writeSource(store::Connection& connection, Ready& ready,
                                   QList<article::ArticleId>& listed);
    void fail(qsizetype item, const base::Error& error);
    void reportBatch(const base::Result<void>& written, const QList<article::ArticleId>& listed);

    Surroundings m_with;
    Listener m_listener;
    base::CancelToken m_cancel;
    QList<ImportSource> m_sources;
    ImportReport m_report;
    std::deque<Underway> m_underway;
    qsizetype m_sent = 0;
    std::vector<Ready> m_batch;
    std::size_t m_batchArticles = 0;
    QElapsedTimer m_batchAge;
    std::optional<base::Error> m_broken; ///< why nothing can be written any more
};

} // namespace dateline::library
