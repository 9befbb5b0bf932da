#include "ui/viewmodels/timeline_filter.h"

#include "ui/viewmodels/folded_text.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dateline::viewmodels {

namespace {

using Test = std::function<bool(const TimelineItem&)>;

/// Makes a test of each kind of condition; what is the same for all events is worked out once.
struct TestMaker
{
    const TimelineStock& stock;

    Test operator()(const TimelineCondition::Title& title) const
    {
        return [words = folded(title.words)](const TimelineItem& item) {
            return folded(item.title).contains(words);
        };
    }

    Test operator()(const TimelineCondition::Entity& wanted) const
    {
        const QString words = folded(wanted.words);
        std::vector<bool> isMeant;
        isMeant.reserve(stock.entities.size());
        for (const article::EntityKey& entity : stock.entities)
            isMeant.push_back((!wanted.type || entity.type == *wanted.type) &&
                              folded(entity.name).contains(words));
        return [isMeant = std::move(isMeant)](const TimelineItem& item) {
            return std::ranges::any_of(item.entities, [&isMeant](qsizetype entity) {
                return isMeant.at(static_cast<std::size_t>(entity));
            });
        };
    }

    Test operator()(const TimelineCondition::Article& wanted) const
    {
        return ofArticle(&TimelineArticle::title, wanted.words);
    }

    Test operator()(const TimelineCondition::Source& wanted) const
    {
        return ofArticle(&TimelineArticle::site, wanted.words);
    }

    Test operator()(const TimelineCondition::Status& wanted) const
    {
        return [wanted](const TimelineItem& item) { return item.status == wanted.status; };
    }

    Test operator()(const TimelineCondition::Dated& wanted) const
    {
        return [wanted](const TimelineItem& item) { return item.isDated() == wanted.dated; };
    }

    Test operator()(const TimelineCondition::Yours&) const
    {
        return [](const TimelineItem& item) { return item.isReaders; };
    }

    Test operator()(const TimelineCondition::Hidden&) const
    {
        return [](const TimelineItem& item) { return item.isHidden; };
    }

    Test operator()(const TimelineCondition::Confidence& wanted) const
    {
        // In the whole percents that the window shows.
        return [wanted](const TimelineItem& item) {
            const auto percent = std::lround(item.confidence * 100);
            return wanted.least <= percent && percent <= wanted.most;
        };
    }

    Test operator()(const TimelineCondition::Kind& wanted) const
    {
        return [wanted](const TimelineItem& item) { return item.kind == wanted.kind; };
    }

    /// Each article is looked at once, however many events it tells.
    Test ofArticle(QString TimelineArticle::*name, const QString& words) const
    {
        return [name, words = folded(words), only = stock.onlyArticle.get(),
                known = QHash<const TimelineArticle*, bool>()](const TimelineItem& item) mutable {
            const auto isMeant = [&](const TimelineArticle* article) {
                const auto found = known.constFind(article);
                if (found != known.constEnd())
                    return *found;
                return *known.insert(article, article != nullptr && folded(article->*name).contains(words));
            };
            return item.article ? std::ranges::any_of(item.articles(), isMeant) : isMeant(only);
        };
    }
};

} // namespace

TimelineItems TimelineFilter::of(const TimelineItems& items, const TimelineStock& stock) const
{
    std::vector<std::pair<Test, bool>> tests;
    for (const TimelineCondition& condition : conditions)
        tests.emplace_back(std::visit(TestMaker{stock}, condition.what), !condition.isNegated);
    return items.where([this, &tests](const TimelineItem& item) {
        return sureness.shows(item.confidence, item.isReaders || item.isHidden) &&
               std::ranges::all_of(tests,
                                   [&item](const auto& test) { return test.first(item) == test.second; });
    });
}

} // namespace dateline::viewmodels
