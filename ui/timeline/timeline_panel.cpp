#include "ui/timeline/timeline_panel.h"

#include "ui/timeline/clock_actions.h"
#include "ui/timeline/event_choice.h"
#include "ui/timeline/event_record_bar.h"
#include "ui/timeline/export_actions.h"
#include "ui/timeline/filter_actions.h"
#include "ui/timeline/filter_line.h"
#include "ui/timeline/header_words.h"
#include "ui/timeline/lane_actions.h"
#include "ui/timeline/panel_action.h"
#include "ui/timeline/panel_words.h"
#include "ui/timeline/reach_actions.h"
#include "ui/timeline/source_actions.h"
#include "ui/timeline/status_legend.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineItems;
using viewmodels::TimelineModel;
using viewmodels::TimelineReach;
using viewmodels::TimelineScope;

namespace {

enum Page
{
    EmptyPage,
    TimePage,
    ListPage
};

/// Keeps an arrow from being mirrored where lines run from right to left.
QString inDirectionOfTime(const QString& arrow)
{
    const QChar leftToRight(0x200E);
    return leftToRight + arrow + leftToRight;
}

} // namespace

TimelinePanel::TimelinePanel(viewmodels::ReadingSession& session, TimelineScope& scope, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scope(scope)
    , m_items(std::make_shared<TimelineItems>())
    , m_filtered(m_items)
    , m_today(QDate::currentDate())
    , m_selection(session, scope)
    , m_view(new TimelineView)
    , m_tray(new UndatedTray)
    , m_list(new TimelineTable(m_model))
    , m_filter(new FilterLine(scope, *this))
    , m_exports(new ExportActions(scope, *m_view, *this))
    , m_record(new EventRecordBar(session))
    , m_legend(new StatusLegend)
    , m_words(new HeaderWords(*m_legend))
    , m_empty(new QLabel)
    , m_pages(new QStackedWidget)
{
    makeActions();
    makePages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    // Tab leaves the panel's first widget, the view, for what is made later.
    layout->insertWidget(0, m_record);
    layout->insertWidget(0, makeHeader());
    setFocusProxy(m_view);
    follow();
    showStock();
}

void TimelinePanel::setToday(QDate today)
{
    m_today = today;
    showStock();
}

bool TimelinePanel::isList() const
{
    return m_asList->isChecked();
}

void TimelinePanel::setList(bool list)
{
    m_asList->setChecked(list);
}

QString TimelinePanel::filterText() const
{
    return m_filter->kept();
}

viewmodels::SavedFilters& TimelinePanel::filters()
{
    return m_filters->filters();
}

void TimelinePanel::setFilterText(const QString& line)
{
    m_filter->setKept(line);
}

QAction* TimelinePanel::makeAction(const QString& name, const QString& text, const QString& shortText,
                                   const QString& tip, const QList<QKeySequence>& keys)
{
    return addPanelAction(*this, *m_view, {name, text, shortText, tip}, keys);
}

void TimelinePanel::makeActions()
{
    m_fit = makeAction(u"timeline.fit-timeline"_s, tr("&Fit timeline"), tr("Fit"), tr("Show all events (F)"),
                       {QKeySequence(Qt::Key_F)});
    m_zoomIn = makeAction(u"timeline.zoom-timeline-in"_s, tr("Zoom timeline &in"), tr("+"),
                          tr("Look closer (+)"), {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    m_zoomOut = makeAction(u"timeline.zoom-timeline-out"_s, tr("Zoom timeline &out"), tr("−"),
                           tr("Show more time (−)"), {QKeySequence(Qt::Key_Minus)});
    makeSpanActions();
    m_next = makeAction(u"timeline.next-event"_s, tr("&Next event"), inDirectionOfTime(tr("›")),
                        tr("Next event in the order of time (.), on the timeline also →"),
                        {QKeySequence(Qt::Key_Period)});
    m_previous = makeAction(u"timeline.previous-event"_s, tr("&Previous event"), inDirectionOfTime(tr("‹")),
                            tr("Previous event in the order of time (,), on the timeline also ←"),
                            {QKeySequence(Qt::Key_Comma)});
    for (QAction* step : eventSteps())
        step->setShortcutContext(Qt::WindowShortcut);
    m_onlyEntity = makeAction(u"timeline.only-events-of-the-selection"_s, tr("&Only events of the selection"),
                              tr("Only these"),
                              tr("Hide the events without the selected person, place or organization (O)"),
                              {QKeySequence(Qt::Key_O)});
    m_onlyEntity->setCheckable(true);
    m_onlyEntity->setVisible(false);
    m_lanes = new LaneActions(*this, *m_view);
    connect(m_lanes, &LaneActions::changed, this, [this] {
        showItems();
        Q_EMIT lanesChanged();
    });
    m_editFilter = makeAction(u"timeline.filter-events"_s, tr("Filter e&vents"), tr("Filter"),
                              tr("Say which events are on show (/)"), {QKeySequence(Qt::Key_Slash)});
    m_filters = new FilterActions(*m_filter, *this, *m_view);
    addAction(m_filters->menu());
    m_asList = makeAction(u"timeline.timeline-as-list"_s, tr("Timeline as &list"), tr("List"),
                          tr("Show the events as a list"), {});
    m_asList->setCheckable(true);
    makeOptions();
    makeRecord();
    auto* reach = new ReachActions(m_scope, *this, *m_view);
    connect(reach, &ReachActions::chosen, this, &TimelinePanel::setReach);
    m_reachButton = reach->makeButton();
    m_empty->addActions(reach->all());
    addActions(m_exports->all());
}

void TimelinePanel::makeRecord()
{
    m_aboutEvent = makeAction(u"timeline.about-event"_s, tr("About this event"), tr("About"),
                              tr("Go to who did what to whom, where and when, by the words that say so"),
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    m_aboutEvent->setShortcutContext(Qt::WindowShortcut);
    const auto follow = [this] { m_aboutEvent->setEnabled(m_record->hasEvent()); };
    connect(m_aboutEvent, &QAction::triggered, m_record, &EventRecordBar::begin);
    connect(m_record, &EventRecordBar::changed, this, follow);
    follow();
}

void TimelinePanel::makeSpanActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& tip, Qt::Key key,
                             double days) {
        QAction* action = makeAction(name, text, text, tip, {QKeySequence(key)});
        connect(action, &QAction::triggered, m_view, [this, days] { m_view->showSpan(days); });
        m_spans << action;
    };
    make(u"timeline.show-a-day"_s, tr("Show a &day"), tr("Show one day (1)"), Qt::Key_1, 1);
    make(u"timeline.show-a-month"_s, tr("Show a &month"), tr("Show one month (2)"), Qt::Key_2, 31);
    make(u"timeline.show-a-year"_s, tr("Show a &year"), tr("Show one year (3)"), Qt::Key_3, 366);
    make(u"timeline.show-a-decade"_s, tr("Show a d&ecade"), tr("Show ten years (4)"), Qt::Key_4, 3653);
}

void TimelinePanel::setLanes(viewmodels::LaneGrouping grouping)
{
    m_lanes->setGrouping(grouping);
}

viewmodels::LaneGrouping TimelinePanel::lanes() const
{
    return m_lanes->grouping();
}

void TimelinePanel::makePages()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setFocusPolicy(Qt::StrongFocus); // its keys lead to other events
    auto* time = new QWidget;
    auto* layout = new QHBoxLayout(time);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 4);
    layout->addWidget(m_tray, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(time);
    m_pages->addWidget(m_list);
}

QWidget* TimelinePanel::makeHeader()
{
    auto* header = new QWidget;
    header->setLayoutDirection(Qt::LeftToRight); // its arrows point along the time below
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(2);
    layout->addWidget(m_reachButton);
    layout->addWidget(m_clock->makeButton());
    layout->addSpacing(6);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_filters->makeButton());
    layout->addWidget(m_lanes->makeButton());
    for (QAction* action : {m_onlyEntity, m_previous, m_next, m_zoomOut, m_zoomIn, m_fit, m_asList})
        layout->addWidget(buttonFor(*action));
    return header;
}

void TimelinePanel::follow()
{
    using viewmodels::ReadingSession;
    connect(&m_scope, &TimelineScope::stockChanged, this, &TimelinePanel::showStock);
    connect(&m_scope, &TimelineScope::pinnedChanged, this, &TimelinePanel::followPin);
    connect(&m_session, &ReadingSession::timelineWanted, this, &TimelinePanel::goTo);
    connect(&m_session, &ReadingSession::findingSelectionChanged, this, &TimelinePanel::showSelectedEvent);
    connect(&m_session, &ReadingSession::entitySelectionChanged, this, &TimelinePanel::showEntity);
    connect(m_view, &TimelineView::eventChosen, this, &TimelinePanel::choose);
    connect(m_view, &TimelineView::nothingChosen, this, [this] { m_selection.select({}); });
    connect(m_view, &TimelineView::eventsChosen, &m_selection, &viewmodels::EventSelection::select);
    connect(&m_selection, &viewmodels::EventSelection::changed, this, &TimelinePanel::showSelection);
    connect(m_view, &TimelineView::leaving, &m_session, &ReadingSession::leaveTimelinePlace);
    connect(m_view, &TimelineView::scaleChanged, this, &TimelinePanel::tellPlace);
    connect(m_tray, &UndatedTray::eventsChosen, this, &TimelinePanel::chooseUndated);
    connect(m_tray, &UndatedTray::publicationDateWanted, this, &TimelinePanel::publicationDateWanted);
    m_choice = new EventChoice(*m_list, [this](const auto& events) { m_selection.select(events); });

    connect(m_fit, &QAction::triggered, m_view, &TimelineView::fit);
    connect(m_zoomIn, &QAction::triggered, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &TimelineView::zoomOut);
    connect(m_next, &QAction::triggered, m_view, &TimelineView::selectNext);
    connect(m_previous, &QAction::triggered, m_view, &TimelineView::selectPrevious);
    connect(m_editFilter, &QAction::triggered, m_filter,
            [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &FilterLine::filterChanged, this, &TimelinePanel::filterItems);
    connect(m_filter, &FilterLine::textChanged, this, &TimelinePanel::filterTextChanged);
    connect(m_filter, &FilterLine::left, this, [this] { setFocus(); });
    connect(m_filters, &FilterActions::statusMessage, this, &TimelinePanel::statusMessage);
    connect(m_exports, &ExportActions::statusMessage, this, &TimelinePanel::statusMessage);
    connect(m_onlyEntity, &QAction::toggled, this, &TimelinePanel::showItems);
    connect(m_asList, &QAction::toggled, this, &TimelinePanel::showPage);
    connect(m_asList, &QAction::toggled, this, &TimelinePanel::listChanged);
}

viewmodels::LongWork& TimelinePanel::exportWork()
{
    return m_exports->work();
}

void TimelinePanel::showStock()
{
    const library::StoredArticle* current = m_session.current();
    const bool isOfArticle = m_scope.isOfOpenArticle();
    m_items = std::shared_ptr<const TimelineItems>(m_scope.stock(), &m_scope.stock()->items);
    const QDate published = current != nullptr && isOfArticle ? current->article.published.date : QDate();
    m_view->setDays(published, m_today);
    m_tray->offerDate(isOfArticle && !published.isValid());
    filterItems();
    placeView();
    followClock();
    showEntity();
}

void TimelinePanel::filterItems()
{
    m_filtered = m_items;
    if (!m_filter->filter().isEmpty())
        m_filtered = std::make_shared<TimelineItems>(m_filter->filter().of(*m_items, *m_scope.stock()));
    showItems();
    showSummary();
}

/// Hands the events to the views: those that the filter leaves, or of these those with the selected entity.
void TimelinePanel::showItems()
{
    std::shared_ptr<const TimelineItems> items = m_filtered;
    if (m_session.selectedEntity() && m_onlyEntity->isChecked())
        items = std::make_shared<TimelineItems>(m_filtered->with(m_scope.chosenEntities()));
    m_view->setItems(items, viewmodels::TimelineLanes::make(*items, m_scope.stock()->entities, lanes(),
                                                            m_lanes->chosen()));
    m_tray->setItems(items);
    m_model.setItems(items);
    m_legend->setItems(*items);
    m_exports->setItems(items);
    m_selection.setItems(items);
    showPage();
    showSelectedEvent();
}

void TimelinePanel::showSelectedEvent()
{
    m_selection.follow();
    showSelection();
}

void TimelinePanel::showEntity()
{
    const std::optional<qsizetype> entity = m_scope.selectedEntity();
    std::optional<article::EntityType> type;
    if (entity)
        type = m_scope.stock()->entities.at(static_cast<std::size_t>(*entity)).type;
    if (m_onlyEntity->isChecked())
        showItems();
    m_view->setEntity(entity, type);
    m_view->setCompared(m_scope.comparedEntity());
    QList<article::EntityKey> selected;
    for (const qsizetype each : m_scope.chosenEntities())
        selected.append(m_scope.stock()->entities.at(static_cast<std::size_t>(each)));
    m_lanes->setSelected(selected);
    m_onlyEntity->setVisible(entity.has_value());
    showSummary();
}

void TimelinePanel::showSummary()
{
    m_words->setSentences(timelineSentences(m_scope, *m_filtered, m_filter->filter(),
                                            m_selection.isSeveral() ? m_selection.count() : 0));
}

void TimelinePanel::showPage()
{
    const bool isEmpty = m_filtered->isEmpty();
    m_empty->setText(emptyTimelineWords(m_scope, m_filter->filter()));
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_pages->setCurrentIndex(isEmpty ? EmptyPage : isList() ? ListPage : TimePage);
    setFocusProxy(isEmpty    ? static_cast<QWidget*>(m_empty)
                  : isList() ? static_cast<QWidget*>(m_list)
                             : m_view);
    if (hadFocus)
        setFocus();
    for (QAction* action : QList<QAction*>{m_fit, m_zoomIn, m_zoomOut} + m_spans)
        action->setEnabled(!isEmpty && !isList());
    for (QAction* action : {m_next, m_previous, m_asList})
        action->setEnabled(!isEmpty);
    m_record->setVisible(!isEmpty);
    m_clock->setPossible(!m_items->isEmpty());
    m_showHidden->setEnabled(m_scope.canShowHidden());
    m_filter->setEnabled(!m_items->isEmpty());
    m_editFilter->setEnabled(!m_items->isEmpty());
    m_filters->setPossible(!m_items->isEmpty());
    m_lanes->setPossible(!m_items->isEmpty(), !m_scope.isOfOpenArticle());
}

} // namespace dateline::timelinepanel
