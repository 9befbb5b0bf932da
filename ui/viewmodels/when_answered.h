#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace dateline::viewmodels {

/// Calls `receive` with a future's result on the context's thread, from the event loop; never when the
/// context is gone by then. QFuture::then() with a context does not survive that in Qt 6.4: it asserts, and
/// a closing window often leaves questions open.
template<typename Answer, typename Receive>
void whenAnswered(const QFuture<Answer>& future, QObject* context, Receive receive)
{
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace dateline::viewmodels
