#pragma once

#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "model/export/event_row.h"
#include "ui/viewmodels/timeline_stock.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// Some events of an article, by their indexes into its analysis.
struct PlacesInArticle
{
    article::ArticleId article;
    std::vector<qsizetype> events;
};

/// Where the timeline of many articles gets them: functions, so that one can be fed with values made by hand.
/// They return at once; their futures may finish on any thread.
struct TimelineSource
{
    using Pieces = std::vector<std::shared_ptr<const TimelinePiece>>;

    /// The first articles that the list shows for the words typed, in its order.
    std::function<QFuture<base::Result<QList<article::ArticleId>>>(const QString& words, qint64 limit)> list;
    /// The events of some articles; those that are gone are left out.
    std::function<QFuture<base::Result<Pieces>>(const QList<article::ArticleId>&, const base::CancelToken&)>
        read;
    /// Events as they are carried away, in the order of a clock.
    std::function<QFuture<base::Result<std::vector<exporting::EventRow>>>(
        const std::vector<PlacesInArticle>&, article::EventClock, const base::CancelToken&)>
        rows;

    /// The library must outlive the source.
    static TimelineSource fromLibrary(library::Library& library);
};

} // namespace dateline::viewmodels
