#include "ui/viewmodels/timeline_stock.h"

#include "ui/viewmodels/report_joiner.h"

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
    piece.items = TimelineItems::make(article.article, article.analysis, TimelineItems::Contents::All).items;
    piece.words.reserve(piece.items.size());
    for (TimelineItem& item : piece.items) {
        item.article = piece.article;
        const article::Event& event = article::eventOf(article.analysis, item.place);
        piece.words.emplace_back(item.title, item.evidence, event.trigger.of(article.article.text));
    }
    piece.entities = keysOf(article.analysis.entities);
    return piece;
}

TimelineStock TimelineStock::of(const library::StoredArticle& article, const TimelineOptions& options)
{
    TimelineStock stock;
    const auto contents = options.showsHidden ? TimelineItems::Contents::All : TimelineItems::Contents::Shown;
    stock.items = TimelineItems::make(article.article, article.analysis, contents, options.clock);
    stock.hasHidden = !article.analysis.hiddenEvents.empty();
    stock.entities = keysOf(article.analysis.entities);
    stock.onlyArticle = named(article);
    for (std::size_t i = 0; i < stock.entities.size(); ++i)
        stock.m_places.insert(stock.entities[i], static_cast<qsizetype>(i));
    return stock;
}

TimelineStock TimelineStock::of(const std::vector<NumberedPiece>& pieces, const TimelineOptions& options)
{
    TimelineStock stock;
    std::vector<TimelineItem> items;
    std::vector<const EventWords*> words;
    for (const auto& [piece, first] : pieces) {
        stock.m_firsts.insert(piece->article->id, first);
        QList<qsizetype> places;
        stock.addEntities(*piece, places);
        for (std::size_t i = 0; i < piece->items.size(); ++i) {
            const TimelineItem& item = piece->items[i];
            stock.hasHidden |= item.isHidden;
            if (item.isHidden && !options.showsHidden)
                continue;
            words.push_back(&piece->words[i]);
            items.push_back(item);
            items.back().event = first + item.place;
            for (qsizetype& entity : items.back().entities)
                entity = places.at(entity);
        }
    }
    if (options.joinsReports)
        stock.join(items, std::move(words));
    stock.items = TimelineItems::make(std::move(items), options.clock);
    return stock;
}

/// Where each entity of an article stands among all.
void TimelineStock::addEntities(const TimelinePiece& piece, QList<qsizetype>& places)
{
    for (const article::EntityKey& entity : piece.entities) {
        const auto found = m_places.constFind(entity);
        const bool isNew = found == m_places.constEnd();
        places.append(isNew ? std::ssize(entities) : *found);
        if (isNew) {
            m_places.insert(entity, std::ssize(entities));
            entities.push_back(entity);
        }
    }
}

void TimelineStock::join(std::vector<TimelineItem>& all, std::vector<const EventWords*> words)
{
    all = ReportJoiner(std::move(all), std::move(words), entities).joined();
    for (const TimelineItem& item : all) {
        if (!item.reports)
            continue;
        for (const TimelineReport& report : item.reports->reports)
            m_joined.insert(report.event, item.event);
    }
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
    if (first == m_firsts.constEnd())
        return std::nullopt;
    return m_joined.value(*first + place, *first + place);
}

} // namespace dateline::viewmodels
