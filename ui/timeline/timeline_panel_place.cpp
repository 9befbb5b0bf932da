// Where in time the panel looks, and for which articles.
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QHideEvent>

namespace dateline::timelinepanel {

using viewmodels::TimelinePlace;
using viewmodels::TimelineReach;

/// Another article is shown from where most of its events are. The events of many arrive one after the other:
/// until the last is there, the view goes where most are, unless the reader has gone somewhere himself.
void TimelinePanel::placeView()
{
    const library::StoredArticle* current = m_session.current();
    const article::ArticleId id = current != nullptr ? current->id : article::ArticleId();
    if (m_scope.isOfOpenArticle()) {
        if ((id != m_shown && !m_isPlaced) || !m_view->showsAny())
            m_view->showMain();
        m_isPlaced = false;
    } else if (!m_isPlaced && !m_items->isEmpty()) {
        m_view->showMain();
        m_isPlaced = m_scope.isComplete();
    }
    if (!m_scope.isPinned()) // else another article would be the same once it is no longer pinned
        m_shown = id;
}

/// What is pinned stays as it is, and arrives a moment later as the events of articles that need not be open.
void TimelinePanel::followPin()
{
    m_isPlaced = m_scope.isPinned() && m_view->showsAny();
    if (m_isPlaced)
        m_view->showRange(m_view->scale().shown());
}

/// What the reader looks at stays in sight where there are events of the wider reach, too.
void TimelinePanel::setReach(TimelineReach reach)
{
    if (reach == m_scope.reach() && !m_scope.isPinned())
        return;
    m_session.leaveTimelinePlace();
    m_isPlaced = m_view->showsAny();
    if (m_isPlaced)
        m_view->showRange(m_view->scale().shown());
    m_scope.setReach(reach);
    tellPlace();
}

void TimelinePanel::goTo(const TimelinePlace& place)
{
    const bool isKnown = place.shown.length() > 0;
    m_isPlaced = isKnown && place.reach != TimelineReach::Article;
    if (!m_scope.isPinned())
        m_scope.setReach(place.reach);
    if (isKnown)
        m_view->showRange(place.shown);
    tellPlace();
}

void TimelinePanel::tellPlace()
{
    if (!m_view->isFitted())
        m_isPlaced = !m_scope.isOfOpenArticle();
    m_session.setTimelinePlace({m_scope.reach(), m_view->scale().shown()});
    Q_EMIT placeChanged();
}

void TimelinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_scope.setShown(true);
}

void TimelinePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // a window that is put away for a while goes on
        m_scope.setShown(false);
}

} // namespace dateline::timelinepanel
