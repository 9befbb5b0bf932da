#include "ui/viewmodels/timeline_stock.h"

namespace dateline::viewmodels {

namespace {

std::vector<article::EntityKey> keysOf(const std::vector<article::Entity>& entities)
{
    std::vector<article::EntityKey> keys;
    keys.reserve(entities.size());
    for (const article::Entity& entity : entities)
        keys.push_back({entity.name, entity.type});
    return keys;
}

std::shared_ptr<const TimelineArticle> named(const library::StoredArticle& stored)
{
    const article::Article& article = stored.article;
    return std::make_shared<TimelineArticle>(
        TimelineArticle{stored.id, article.title(), article.site, article.published.date});
}

} // namespace

TimelinePiece TimelinePiece::of(const library::StoredArticle& article)
{
    TimelinePiece piece;
    piece.article = named(article);
    piece.items = TimelineItems::make(article.article, article.analysis).items;
    for (TimelineItem& item : piece.items)
        item.article = piece.article;
    piece.entities = keysOf(article.analysis.entities);
    return piece;
}

TimelineStock TimelineStock::of(const library::StoredArticle& article, TimelineItems::Contents contents)
{
    TimelineStock stock;
    stock.items = TimelineItems::make(article.article, article.analysis, contents);
    stock.entities = keysOf(article.analysis.entities);
    stock.onlyArticle = named(article);
    for (std::size_t i = 0; i < stock.entities.size(); ++i)
        stock.m_places.insert(stock.entities[i], static_cast<qsizetype>(i));
    return stock;
}

TimelineStock TimelineStock::of(const std::vector<NumberedPiece>& pieces)
{
    TimelineStock stock;
    std::vector<TimelineItem> items;
    for (const auto& [piece, first] : pieces) {
        stock.m_firsts.insert(piece->article->id, first);
        QList<qsizetype> places;
        for (const article::EntityKey& entity : piece->entities) {
            const auto found = stock.m_places.constFind(entity);
            const bool isNew = found == stock.m_places.constEnd();
            places.append(isNew ? std::ssize(stock.entities) : *found);
            if (isNew) {
                stock.m_places.insert(entity, std::ssize(stock.entities));
                stock.entities.push_back(entity);
            }
        }
        for (const TimelineItem& item : piece->items) {
            items.push_back(item);
            items.back().event = first + item.place;
            for (qsizetype& entity : items.back().entities)
                entity = places.at(entity);
        }
    }
    stock.items = TimelineItems::make(std::move(items));
    return stock;
}

std::optional<qsizetype> TimelineStock::find(const article::EntityKey& entity) const
{
    const auto found = m_places.constFind(entity);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<qsizetype> TimelineStock::numberOf(article::ArticleId article, qsizetype place) const
{
    if (m_firsts.isEmpty())
        return place;
    const auto first = m_firsts.constFind(article);
    return first == m_firsts.constEnd() ? std::nullopt : std::optional(*first + place);
}

} // namespace dateline::viewmodels
