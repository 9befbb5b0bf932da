#pragma once

#include "model/base/progress.h"
#include "model/base/worker_pool.h"
#include "model/library/answers.h"
#include "model/library/workshop.h"

#include <deque>
#include <functional>
#include <future>
#include <optional>

namespace dateline::store {
class Connection;
class Database;
} // namespace dateline::store

namespace dateline::library {

/// A new analysis of stored articles, on the thread that calls run(): they are analysed on worker threads, a
/// bounded number ahead, and written in their order by the writer, each in a transaction of its own with all
/// that hangs on it.
class ReanalysisRun
{
public:
    /// With whom the run works; everything outlives it.
    struct Surroundings
    {
        const store::Database& database;
        const Workshop& workshop;
        base::WorkerPool& writer;
        base::WorkerPool& workers;
    };
    /// Called on the thread of run(); either may be empty.
    struct Listener
    {
        base::ProgressSink progressed;
        std::function<void(article::ArticleId id)> changed;
    };

    ReanalysisRun(Surroundings surroundings, Listener listener, base::CancelToken cancel);

    /// An error where the library cannot be read or written any more, or there is no engine; what was written
    /// until then stays.
    base::Result<ReanalysisReport> run(const ReanalysisRequest& request);

private:
    struct Underway
    {
        article::ArticleId article;
        std::future<base::Result<article::Analysis>> analysis;
    };

    base::Result<QList<article::ArticleId>> wanted(const ReanalysisRequest& request) const;
    void sendAhead();
    void takeNext();
    base::Result<void> write(article::ArticleId id, article::Analysis analysis);
    base::Result<void> writeOnWriter(store::Connection& connection, article::ArticleId id,
                                     article::Analysis analysis);
    base::Result<void> tidy();

    Surroundings m_with;
    Listener m_listener;
    base::CancelToken m_cancel;
    QList<article::ArticleId> m_articles;
    qsizetype m_sent = 0;
    std::deque<Underway> m_underway;
    ReanalysisReport m_report;
    std::optional<base::Error> m_broken; ///< why there is no going on
};

} // namespace dateline::library
