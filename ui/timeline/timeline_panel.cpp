#include "ui/timeline/timeline_panel.h"

#include "ui/timeline/event_choice.h"
#include "ui/timeline/export_actions.h"
#include "ui/timeline/filter_line.h"
#include "ui/timeline/status_legend.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"
#include "ui/viewmodels/reading_words.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineItems;
using viewmodels::TimelineModel;

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

QToolButton* buttonFor(QAction& action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setVisible(action.isVisible());
    QObject::connect(&action, &QAction::visibleChanged, button,
                     [button, &action] { button->setVisible(action.isVisible()); });
    return button;
}

} // namespace

TimelinePanel::TimelinePanel(viewmodels::ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_items(std::make_shared<TimelineItems>())
    , m_filtered(m_items)
    , m_today(QDate::currentDate())
    , m_view(new TimelineView)
    , m_tray(new UndatedTray)
    , m_list(new TimelineTable(m_model))
    , m_filter(new FilterLine(session, *this))
    , m_exports(new ExportActions(session, *m_view, *this))
    , m_summary(new QLabel)
    , m_legend(new StatusLegend)
    , m_empty(new QLabel)
    , m_pages(new QStackedWidget)
{
    makeActions();
    makePages();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->insertWidget(0, makeHeader()); // Tab leaves the panel's first widget, the view, for what is made later
    setFocusProxy(m_view);
    follow();
    showArticle();
}

void TimelinePanel::setToday(QDate today)
{
    m_today = today;
    showArticle();
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
    return m_filter->text();
}

void TimelinePanel::setFilterText(const QString& line)
{
    m_filter->setText(line);
}

QAction* TimelinePanel::makeAction(const QString& name, const QString& text, const QString& shortText,
                                   const QString& tip, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setIconText(shortText);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    // Single letters work only while the timeline has the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    addAction(action);
    return action;
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
                        tr("Next event (→)"), {QKeySequence(Qt::Key_Right)});
    m_previous = makeAction(u"timeline.previous-event"_s, tr("&Previous event"), inDirectionOfTime(tr("‹")),
                            tr("Previous event (←)"), {QKeySequence(Qt::Key_Left)});
    m_onlyEntity = makeAction(u"timeline.only-events-of-the-selection"_s, tr("&Only events of the selection"),
                              tr("Only these"),
                              tr("Hide the events without the selected person, place or organization (O)"),
                              {QKeySequence(Qt::Key_O)});
    m_onlyEntity->setCheckable(true);
    m_onlyEntity->setVisible(false);
    makeLaneActions();
    m_editFilter = makeAction(u"timeline.filter-events"_s, tr("Filter e&vents"), tr("Filter"),
                              tr("Say which events are on show (/)"), {QKeySequence(Qt::Key_Slash)});
    m_asList = makeAction(u"timeline.timeline-as-list"_s, tr("Timeline as &list"), tr("List"),
                          tr("Show the events as a list"), {});
    m_asList->setCheckable(true);
    addActions(m_exports->all());
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

void TimelinePanel::makeLaneActions()
{
    using viewmodels::LaneGrouping;
    auto* group = new QActionGroup(this);
    m_laneMenu = new QMenu(tr("Lanes"), this);
    const auto make = [this, group](LaneGrouping grouping, const QString& name, const QString& text,
                                    const QString& tip, Qt::Key key) {
        QAction* action = makeAction(name, text, text, tip, {QKeySequence(key)});
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        group->addAction(action);
        m_laneMenu->addAction(action);
        m_laneActions[grouping] = action;
        connect(action, &QAction::triggered, this, [this, grouping] { setLanes(grouping); });
    };
    make(LaneGrouping::None, u"timeline.without-lanes"_s, tr("&Without lanes"), tr("All events together (N)"),
         Qt::Key_N);
    make(LaneGrouping::People, u"timeline.lanes-by-person"_s, tr("Lanes &by person"),
         tr("A lane for each person (P)"), Qt::Key_P);
    make(LaneGrouping::Places, u"timeline.lanes-by-place"_s, tr("Lanes by pl&ace"),
         tr("A lane for each place (L)"), Qt::Key_L);
}

void TimelinePanel::setLanes(viewmodels::LaneGrouping grouping)
{
    m_laneActions.at(grouping)->setChecked(true);
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    showItems();
    Q_EMIT lanesChanged();
}

void TimelinePanel::makePages()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
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
    m_summary->setMinimumWidth(1); // a long name is cut rather than widening the window
    layout->addWidget(m_summary);
    layout->addSpacing(10);
    layout->addWidget(m_legend);
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    auto* lanes = new QToolButton;
    lanes->setText(m_laneMenu->title());
    lanes->setToolTip(tr("Lanes by person or place"));
    lanes->setMenu(m_laneMenu);
    lanes->setPopupMode(QToolButton::InstantPopup);
    lanes->setAutoRaise(true);
    lanes->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(lanes);
    for (QAction* action : {m_onlyEntity, m_previous, m_next, m_zoomOut, m_zoomIn, m_fit, m_asList})
        layout->addWidget(buttonFor(*action));
    return header;
}

void TimelinePanel::follow()
{
    using viewmodels::ReadingSession;
    connect(&m_session, &ReadingSession::articleChanged, this, &TimelinePanel::showArticle);
    connect(&m_session, &ReadingSession::findingSelectionChanged, this, &TimelinePanel::showSelectedEvent);
    connect(&m_session, &ReadingSession::entitySelectionChanged, this, &TimelinePanel::showEntity);
    connect(m_view, &TimelineView::eventChosen, this, &TimelinePanel::choose);
    connect(m_view, &TimelineView::nothingChosen, this, [this] { m_session.selectEvent(std::nullopt); });
    connect(m_tray, &UndatedTray::eventChosen, this, &TimelinePanel::choose);
    new EventChoice(*m_list, [this](qsizetype event) { choose(event); });

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
    connect(m_exports, &ExportActions::statusMessage, this, &TimelinePanel::statusMessage);
    connect(m_onlyEntity, &QAction::toggled, this, &TimelinePanel::showItems);
    connect(m_asList, &QAction::toggled, this, &TimelinePanel::showPage);
}

void TimelinePanel::showArticle()
{
    const library::StoredArticle* current = m_session.current();
    auto items = std::make_shared<TimelineItems>();
    if (current != nullptr)
        *items = TimelineItems::make(current->article, current->analysis);
    m_items = std::move(items);
    m_view->setDays(current != nullptr ? current->article.published.date : QDate(), m_today);
    filterItems();
    const article::ArticleId id = current != nullptr ? current->id : article::ArticleId();
    if (id != m_shown || !m_view->showsAny())
        m_view->showMain();
    m_shown = id;
    showEntity();
}

void TimelinePanel::filterItems()
{
    const library::StoredArticle* current = m_session.current();
    m_filtered = m_items;
    if (current != nullptr && !m_filter->filter().isEmpty())
        m_filtered =
            std::make_shared<TimelineItems>(m_filter->filter().of(*m_items, current->analysis.entities));
    showItems();
    m_summary->setText(summary());
}

/// Hands the events to the views: those that the filter leaves, or of these those with the selected entity.
void TimelinePanel::showItems()
{
    std::shared_ptr<const TimelineItems> items = m_filtered;
    if (m_session.selectedEntity() && m_onlyEntity->isChecked())
        items = std::make_shared<TimelineItems>(m_filtered->with(m_session.chosenEntities()));
    const library::StoredArticle* current = m_session.current();
    m_view->setItems(items, current != nullptr ? viewmodels::TimelineLanes::make(
                                                     *items, current->analysis.entities, m_grouping)
                                               : viewmodels::TimelineLanes());
    m_tray->setItems(items);
    m_model.setItems(items);
    m_legend->setItems(*items);
    m_exports->setItems(items);
    showPage();
    showSelectedEvent();
}

void TimelinePanel::showSelectedEvent()
{
    const std::optional<qsizetype> event = m_session.selectedEvent();
    m_view->setSelectedEvent(event);
    m_tray->setSelectedEvent(event);
    const int row = event ? m_model.rowOf(*event) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row, TimelineModel::WhenColumn));
    else
        m_list->selectionModel()->clear();
}

void TimelinePanel::showEntity()
{
    const std::optional<qsizetype> entity = m_session.selectedEntity();
    std::optional<article::EntityType> type;
    if (entity)
        type = m_session.current()->analysis.entities.at(static_cast<std::size_t>(*entity)).type;
    if (m_onlyEntity->isChecked())
        showItems();
    m_view->setEntity(entity, type);
    m_view->setCompared(m_session.comparedEntity());
    m_onlyEntity->setVisible(entity.has_value());
    m_summary->setText(summary());
}

void TimelinePanel::showPage()
{
    const bool isEmpty = m_filtered->isEmpty();
    m_empty->setText(emptyWords());
    m_pages->setCurrentIndex(isEmpty ? EmptyPage : isList() ? ListPage : TimePage);
    for (QAction* action : QList<QAction*>{m_fit, m_zoomIn, m_zoomOut} + m_spans)
        action->setEnabled(!isEmpty && !isList());
    for (QAction* action : {m_next, m_previous, m_asList})
        action->setEnabled(!isEmpty);
    m_filter->setEnabled(!m_items->isEmpty());
    m_editFilter->setEnabled(!m_items->isEmpty());
    for (const auto& [grouping, action] : m_laneActions)
        action->setEnabled(!m_items->isEmpty());
    setFocusProxy(isList() ? static_cast<QWidget*>(m_list) : m_view);
}

QString TimelinePanel::emptyWords() const
{
    if (m_session.current() == nullptr)
        return tr("Open an article to see its timeline.");
    return m_items->isEmpty() ? tr("No events were found in this article.")
                              : tr("No event passes the filter. Esc in its line clears it.");
}

void TimelinePanel::choose(qsizetype event)
{
    m_session.selectEvent(event);
}

QString TimelinePanel::summary() const
{
    if (m_items->isEmpty())
        return tr("Timeline");
    const viewmodels::TimelineDates dates;
    const auto count = static_cast<qsizetype>(m_filtered->items.size());
    const QString counted = viewmodels::eventCount(count);
    const QList<qsizetype> chosen = m_session.chosenEntities();
    if (chosen.isEmpty() && m_filter->filter().isEmpty())
        return counted;
    if (chosen.isEmpty())
        return tr("%1 of %2 events")
            .arg(dates.number(count), dates.number(static_cast<qsizetype>(m_items->items.size())));
    const auto concerned = [this](qsizetype entity) {
        return std::ranges::count_if(m_filtered->items, [entity](const viewmodels::TimelineItem& item) {
            return item.concerns(entity);
        });
    };
    const auto name = [this](qsizetype entity) {
        return m_session.current()->analysis.entities.at(static_cast<std::size_t>(entity)).name;
    };
    const QString first = dates.number(concerned(chosen.front()));
    if (chosen.size() == 1)
        return tr("%1 of %2 with %3").arg(first, counted, name(chosen.front()));
    return tr("%1 %2 · %3 %4 of %5")
        .arg(name(chosen.front()), first, name(chosen.back()), dates.number(concerned(chosen.back())),
             counted);
}

} // namespace dateline::timelinepanel
