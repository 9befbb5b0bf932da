#pragma once

#include "model/article/naming.h"
#include "model/base/result.h"
#include "model/library/answers.h"

#include <QFuture>
#include <QPromise>

namespace dateline::tests {

using EntityAnswer = base::Result<QList<library::EntitySummary>>;

/// The answer of a library that has every name that often, finished already.
inline QFuture<EntityAnswer> countedAs(qint64 mentions, qint64 articles,
                                       const QList<article::EntityKey>& entities)
{
    QList<library::EntitySummary> counts;
    for (const article::EntityKey& entity : entities)
        counts.append({entity.name, entity.type, mentions, articles});
    QPromise<EntityAnswer> promise;
    promise.start();
    promise.addResult(EntityAnswer(counts));
    promise.finish();
    return promise.future();
}

} // namespace dateline::tests
