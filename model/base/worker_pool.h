#pragma once

#include "model/base/hand_over.h"

#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace dateline::base {

/// Threads that do work in the order in which it came. May be given work from any thread; the destructor
/// waits for all of it.
class WorkerPool
{
public:
    /// As many threads as the machine has cores.
    WorkerPool() = default;
    /// So many threads, which do not end while there is nothing to do: what a thread keeps for itself, such
    /// as a database connection with its cache, stays warm.
    explicit WorkerPool(int threads)
    {
        m_threads.setMaxThreadCount(threads);
        m_threads.setExpiryTimeout(-1);
    }
    ~WorkerPool() { wait(); }
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    WorkerPool(WorkerPool&&) = delete;
    WorkerPool& operator=(WorkerPool&&) = delete;

    int threadCount() const { return m_threads.maxThreadCount(); }

    template<typename Work>
    void start(Work work)
    {
        m_threads.start(new Task<Work>(std::move(work), *this));
    }

    /// The same, with an answer.
    template<typename Work>
    auto answer(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        auto future = promise->future();
        start([promise = std::move(promise), work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Waits until all work is done that came so far.
    void wait()
    {
        m_threads.waitForDone();
        receive(this);
    }

private:
    template<typename Work>
    class Task : public QRunnable
    {
    public:
        Task(Work work, const WorkerPool& pool) : m_work(std::move(work)), m_pool(pool) { giveAway(this); }
        ~Task() override
        {
            receive(this);
            giveAway(&m_pool);
        }
        void run() override
        {
            receive(this);
            m_work();
        }

    private:
        Work m_work;
        const WorkerPool& m_pool;
    };

    QThreadPool m_threads;
};

} // namespace dateline::base
