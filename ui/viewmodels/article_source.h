#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/library/answers.h"

#include <QDate>
#include <QFuture>

#include <functional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// Where a reading session gets its articles and leaves the dates that the reader sets, and where it asks
/// what the library knows of entities. Functions, so that a session can be fed with values made by hand; one
/// that is missing answers nothing. They return at once; their futures may finish on any thread.
struct ArticleSource
{
    std::function<QFuture<base::Result<library::StoredArticle>>(article::ArticleId)> load;
    std::function<QFuture<base::Result<library::DateChange>>(article::ArticleId, QDate)> setPublicationDate;
    /// One answer for each, in their order.
    std::function<QFuture<base::Result<QList<library::EntitySummary>>>(const QList<article::EntityKey>&)>
        countEntities{};
    std::function<QFuture<base::Result<std::optional<article::ArticleId>>>(const library::NeighbourRequest&)>
        neighbourWith{};

    /// The library must outlive the source.
    static ArticleSource fromLibrary(library::Library& library);
};

} // namespace dateline::viewmodels
