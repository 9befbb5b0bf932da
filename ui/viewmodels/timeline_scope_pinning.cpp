// Which articles a timeline asks for, and how it keeps to them.
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_scope.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

/// The events of the open article as the library will answer them in a moment.
std::shared_ptr<const TimelineStock> stockOf(library::StoredArticle open, const article::Analysis& found,
                                             const TimelineOptions& options)
{
    open.analysis = found;
    const auto piece = std::make_shared<const TimelinePiece>(TimelinePiece::of(open));
    return std::make_shared<TimelineStock>(TimelineStock::of({{piece, 0}}, options));
}

} // namespace

void TimelineScope::setPinned(bool pinned)
{
    const library::StoredArticle* current = m_session.current();
    const bool hasNothing = m_reach == TimelineReach::Article && current == nullptr;
    if (pinned == isPinned() || !hasLibrary() || (pinned && hasNothing))
        return;
    const bool wasOfOpenArticle = isOfOpenArticle();
    if (!pinned)
        m_pinned.reset();
    else if (wasOfOpenArticle)
        m_pinned = Pinned{{{}, QList{current->id}, std::nullopt}, title()};
    else
        m_pinned = Pinned{wish(), title()};
    Q_EMIT pinnedChanged(); // first, so that who hears of the stock knows what it is of
    if (wasOfOpenArticle)
        show(stockOf(*current, m_session.found(), m_options));
    followArticle();
    collect();
}

TimelineWish TimelineScope::wish() const
{
    if (m_pinned)
        return m_pinned->wish;
    const LibraryBrowser::Selection& selection = m_browser->selection();
    const ArticleListModel& list = m_browser->list();
    const bool isWhole =
        m_reach == TimelineReach::Library || (list.total() > 0 && selection.rows.size() == list.total());
    if (isWhole)
        return {list.words(), std::nullopt, std::nullopt};
    if (std::ranges::all_of(selection.articles, &article::ArticleId::isValid))
        return {{}, selection.articles, std::nullopt};
    return {list.words(), std::nullopt, selection.rows};
}

} // namespace dateline::viewmodels
