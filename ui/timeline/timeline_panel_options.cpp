// How the events of the panel are put together: by which clock, with hidden ones, one mark for many reports.
#include "ui/timeline/clock_actions.h"
#include "ui/timeline/lane_actions.h"
#include "ui/timeline/source_actions.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineOptions;
using viewmodels::TimelineScope;

void TimelinePanel::makeOptions()
{
    m_showHidden =
        makeAction(u"timeline.show-hidden-events"_s, tr("Show hidden events in &grey"), tr("Hidden"),
                   tr("Show the events that you have hidden, too (H)"), {QKeySequence(Qt::Key_H)});
    m_showHidden->setCheckable(true);
    connect(m_showHidden, &QAction::toggled, this, [this](bool shows) {
        TimelineOptions options = m_scope.options();
        options.showsHidden = shows;
        m_scope.setOptions(options);
    });
    m_clock = new ClockActions(m_scope, *this, *m_view);
    m_sources = new SourceActions(m_scope, *this, *m_view);
    connect(&m_scope, &TimelineScope::optionsChanged, this,
            [this] { m_showHidden->setChecked(m_scope.options().showsHidden); });
    connect(&m_scope, &TimelineScope::optionsChanged, this, &TimelinePanel::optionsChanged);
    connect(m_view, &TimelineView::dateRefused, this, [this] {
        Q_EMIT statusMessage(tr("Events stand on the day of their report here. Choose “When it happened” to "
                                "drag them to another date."));
    });
}

TimelineOptions TimelinePanel::options() const
{
    return m_scope.options();
}

void TimelinePanel::setOptions(const TimelineOptions& options)
{
    m_scope.setOptions(options);
}

qsizetype TimelinePanel::otherReports() const
{
    const auto reports = m_scope.selectedReports();
    return reports ? std::ssize(reports->reports) - 1 : 0;
}

QList<article::EntityKey> TimelinePanel::chosenLanes() const
{
    return m_lanes->chosen();
}

void TimelinePanel::setChosenLanes(const QList<article::EntityKey>& entities)
{
    m_lanes->setChosen(entities);
}

/// By the other clock the events are elsewhere: the view goes there unless some are in sight.
void TimelinePanel::followClock()
{
    if (m_clockShown == m_items->clock)
        return;
    m_clockShown = m_items->clock;
    if (!m_view->showsAny())
        m_view->showMain();
}

} // namespace dateline::timelinepanel
