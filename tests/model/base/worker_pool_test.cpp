#include "model/base/worker_pool.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a pool of one thread does its work in the order in which it came")
{
    QStringList done; // not guarded: only the one thread writes
    base::WorkerPool pool(1);
    for (int i = 0; i < 100; ++i)
        pool.start([&done, i] { done.append(QString::number(i)); });
    pool.wait();
    REQUIRE(done.size() == 100);
    for (int i = 0; i < 100; ++i)
        CHECK(done.at(i) == QString::number(i));
}

TEST_CASE("a pool gives answers, also those that can only be moved")
{
    base::WorkerPool pool;
    CHECK(pool.threadCount() >= 1);
    CHECK(pool.answer([text = QStringLiteral("Osh")] { return text + u'!'; }).result() ==
          QStringLiteral("Osh!"));
    auto owned = pool.answer([number = std::make_unique<int>(7)] { return *number + 1; });
    CHECK(owned.result() == 8);
}

TEST_CASE("a pool that goes waits for its work")
{
    std::atomic<int> done = 0;
    {
        base::WorkerPool pool(2);
        for (int i = 0; i < 20; ++i) {
            pool.start([&done] {
                QThread::msleep(1);
                ++done;
            });
        }
    }
    CHECK(done == 20);
}

TEST_CASE("work for another thread is done there, and not at all when its object is gone")
{
    const Qt::HANDLE here = QThread::currentThreadId();
    Qt::HANDLE there = nullptr;
    bool calledForNobody = false;
    QObject object;
    auto gone = std::make_unique<QObject>();
    base::WorkerPool pool(1);
    pool.start([&] {
        base::runOnThreadOf(&object, [&there] { there = QThread::currentThreadId(); });
        base::runOnThreadOf(gone.get(), [&calledForNobody] { calledForNobody = true; });
    });
    pool.wait();
    CHECK(there == nullptr);
    gone.reset();
    QCoreApplication::processEvents();
    CHECK(there == here);
    CHECK_FALSE(calledForNobody);
    base::runOnThreadOf(&object, [&there] { there = nullptr; });
    CHECK(there == nullptr);
}
