#pragma once

#include "tests/support/invented_article.h"
#include "ui/viewmodels/timeline_source.h"

#include <QPromise>

#include <deque>
#include <map>
#include <memory>

namespace dateline::tests {

/// A future that is finished already.
template<typename Value>
QFuture<Value> finished(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// An article of a day with an event on each of the days before, the newest first, all with Ida Holm; the
/// harbour of Vestmar has part in those of even articles.
inline library::StoredArticle numberedArticle(qint64 number, QDate published, int events = 3)
{
    const QString sentence = QStringLiteral("Ida Holm opened a quay in Vestmar.");
    InventedArticle made(QStringLiteral("Report %1").arg(number), {sentence});
    const auto person = article::EntityType::Person;
    // The same name has another place in each article.
    if (number % 2 == 0)
        made.entity(QStringLiteral("Vestmar"), article::EntityType::Place, {}, {QStringLiteral("Vestmar")});
    made.entity(QStringLiteral("Ida Holm"), person, {}, {QStringLiteral("Ida Holm")});
    for (int i = 0; i < events; ++i) {
        made.event(QStringLiteral("Event %1 of %2").arg(i).arg(number), sentence, QStringLiteral("opened"),
                   published.addDays(-i));
        article::Event& event = made.stored().analysis.events.back();
        event.trigger = {event.trigger.begin + i, event.trigger.begin + i + 1};
        event.who = {number % 2 == 0 ? 1 : 0};
        if (number % 2 == 0)
            event.where = {0};
    }
    made.stored().id = article::ArticleId(number);
    made.stored().article.site = number % 3 == 0 ? QString() : QStringLiteral("Paper %1").arg(number % 3);
    made.stored().article.published = {published, article::DateBasis::Metadata, {}};
    return made.stored();
}

/// A library of such articles in memory, and a source that reads from it and remembers what was asked.
struct InventedLibrary
{
    void add(qint64 number, QDate published, int events = 3)
    {
        articles[article::ArticleId(number)] = numberedArticle(number, published, events);
        order.prepend(article::ArticleId(number));
    }

    viewmodels::TimelineSource source()
    {
        using namespace viewmodels;
        return {
            [this](const QString& words, qint64 limit) {
                asked.append(words);
                return finished(base::Result(words.isEmpty() ? order.first(qMin(limit, order.size()))
                                                             : found.value(words)));
            },
            [this](const QList<article::ArticleId>& ids, const base::CancelToken&) {
                TimelineSource::Pieces pieces;
                for (const article::ArticleId id : ids) {
                    read.append(id);
                    if (articles.contains(id))
                        pieces.push_back(std::make_shared<TimelinePiece>(TimelinePiece::of(articles.at(id))));
                }
                if (!failure.isEmpty())
                    return finished(base::Result<TimelineSource::Pieces>(base::Error::io(failure)));
                return finished(base::Result(std::move(pieces)));
            },
            [this](const std::vector<PlacesInArticle>& wanted, article::EventClock clock,
                   const base::CancelToken&) {
                std::vector<exporting::EventRow> rows;
                for (const PlacesInArticle& one : wanted) {
                    const library::StoredArticle& article = articles.at(one.article);
                    std::ranges::move(exporting::eventRows(article.id.number(), article.article,
                                                           article.analysis, one.events),
                                      std::back_inserter(rows));
                }
                exporting::sortByTime(rows, clock);
                return finished(base::Result(std::move(rows)));
            },
        };
    }

    std::map<article::ArticleId, library::StoredArticle> articles;
    QList<article::ArticleId> order; ///< of the whole list
    QMap<QString, QList<article::ArticleId>> found;
    QString failure;
    QStringList asked;
    QList<article::ArticleId> read;
};

} // namespace dateline::tests
