#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace dateline::library {

/// The one thread that writes. Work is done in the order in which it came; the destructor waits for all of
/// it.
class Writer
{
public:
    Writer()
    {
        m_thread.setMaxThreadCount(1);
        // The thread keeps its connection, and with it its cache.
        m_thread.setExpiryTimeout(-1);
    }

    template<typename Work>
    auto post(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        m_thread.start([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

    void wait() { m_thread.waitForDone(); }

private:
    QThreadPool m_thread;
};

} // namespace dateline::library
