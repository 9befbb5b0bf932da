#include "ui/shell/panel_area.h"

#include "ui/article/article_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/library/library_panel.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/hairline_splitter.h"
#include "ui/shell/pane_actions.h"
#include "ui/shell/panel_help.h"
#include "ui/shell/panel_pins.h"
#include "ui/shell/panel_windows.h"
#include "ui/shell/side_drawer.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

const QList<int> usualColumns{280, 720, 260};
const QList<int> usualRows{540, 220};
const QList<int> halves{1, 1};
const QList<int> timelineRows{300, 460};

} // namespace

PanelArea::PanelArea(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_library(new librarypanel::LibraryPanel(services.browser))
    , m_article(new articleview::ArticleView(services.reading))
    , m_side(new SidePanel(services.reading, services.concordance))
    , m_timeline(new timelinepanel::TimelinePanel(services.reading, services.timeline))
    , m_articles(new HairlineSplitter(Qt::Horizontal))
    , m_columns(new HairlineSplitter(Qt::Horizontal))
    , m_rows(new HairlineSplitter(Qt::Vertical))
    , m_libraryToggle(addToggle(m_library, u"view.library"_s, tr("&Library"), Qt::Key_F9))
    , m_sideToggle(addToggle(m_side, u"view.side-panel"_s, tr("&Side panel"), Qt::CTRL | Qt::Key_E))
    , m_timelineToggle(addToggle(m_timeline, u"view.timeline"_s, tr("&Timeline"), Qt::CTRL | Qt::Key_T))
    , m_textOnly(new QAction(tr("Te&xt only"), this))
    , m_paneActions(new PaneActions([this] { return panes(); }, this))
    , m_windows(new PanelWindows(*this))
    , m_pins(new PanelPins(services.reading, this))
{
    place();
    m_drawer = new SideDrawer(*m_side, *m_columns, *m_sideToggle, *this);
    connect(m_drawer, &SideDrawer::left, this, &PanelArea::leaveDrawer);
    numberPanes();
    offerWindows();
    offerPins(services);
    explainPanels(*this);
    m_article->setWorld(services.world);
    m_article->setReadAloud(services.aloud);
    connect(new DayWatch(&QDateTime::currentDateTime, this), &DayWatch::dayChanged, m_timeline,
            &timelinepanel::TimelinePanel::setToday);
    m_textOnly->setObjectName(u"view.text-only"_s);
    m_textOnly->setCheckable(true);
    m_textOnly->setShortcut(Qt::SHIFT | Qt::Key_F11);
    m_textOnly->setStatusTip(tr("Hide all panels but the article"));
    connect(m_textOnly, &QAction::toggled, this, &PanelArea::setTextOnly);
    connect(m_columns, &QSplitter::splitterMoved, this, &PanelArea::layoutChanged);
    connect(m_rows, &QSplitter::splitterMoved, this, &PanelArea::layoutChanged);
    connect(m_articles, &QSplitter::splitterMoved, this, &PanelArea::layoutChanged);
    connect(m_side, &SidePanel::wanted, this, &PanelArea::showSidePanel);
    connect(&m_article->layers(), &articleview::LayerActions::changed, this, &PanelArea::layoutChanged);
    connect(&m_side->entities(), &entitypanel::EntityPanel::orderChanged, this, &PanelArea::layoutChanged);
    connect(&m_side->entities(), &entitypanel::EntityPanel::foldedGroupsChanged, this,
            &PanelArea::layoutChanged);
    connect(m_side, &SidePanel::currentChanged, this, &PanelArea::layoutChanged);
    connect(m_timeline, &timelinepanel::TimelinePanel::publicationDateWanted, m_article->setDateAction(),
            &QAction::trigger);
    connect(m_timeline, &timelinepanel::TimelinePanel::filterTextChanged, this, &PanelArea::layoutChanged);
    connect(&m_timeline->filters(), &viewmodels::SavedFilters::changed, this, &PanelArea::layoutChanged);
    connect(m_timeline, &timelinepanel::TimelinePanel::lanesChanged, this, &PanelArea::layoutChanged);
    connect(m_timeline, &timelinepanel::TimelinePanel::optionsChanged, this, &PanelArea::layoutChanged);
    connect(m_timeline, &timelinepanel::TimelinePanel::listChanged, this, &PanelArea::layoutChanged);
    connect(m_timeline, &timelinepanel::TimelinePanel::placeChanged, this, &PanelArea::layoutChanged);
}

void PanelArea::place()
{
    m_columns->addWidget(m_library);
    m_articles->addWidget(m_article);
    m_articles->setChildrenCollapsible(false);
    m_columns->addWidget(m_articles);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(1, 1);
    m_article->setMinimumWidth(280);
    const int letter = fontMetrics().averageCharWidth(); // large ones need more room
    m_library->setMinimumWidth(std::max(180, 26 * letter));
    m_side->setMinimumWidth(std::max(160, 25 * letter));
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_timeline);
    m_rows->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void PanelArea::numberPanes()
{
    const auto byToggle = [](QAction* toggle, QWidget* pane) {
        return [toggle, pane] {
            toggle->setChecked(true);
            return pane;
        };
    };
    m_paneActions->add(
        {u"go.go-to-library"_s, tr("Go to the &library"), tr("Move the keyboard to the list of articles")},
        byToggle(m_libraryToggle, m_library));
    m_paneActions->add(
        {u"go.go-to-article"_s, tr("Go to the &article"), tr("Move the keyboard to the text of the article")},
        [this] { return m_article; });
    m_goToSide = m_paneActions->add({u"go.go-to-side-panel"_s, tr("Go to the side panel"),
                                     tr("Move the keyboard to what stands beside the article")},
                                    byToggle(m_sideToggle, m_side));
    m_paneActions->add(
        {u"go.go-to-timeline"_s, tr("Go to the &timeline"), tr("Move the keyboard to the timeline")},
        byToggle(m_timelineToggle, m_timeline));
    m_goToBeside =
        m_paneActions->add({u"go.go-to-article-beside"_s, tr("Go to the article &beside"),
                            tr("Move the keyboard to the article that is compared with the open one")},
                           [this] { return m_beside; });
    m_goToBeside->setEnabled(false);
}

QAction* PanelArea::addToggle(QWidget* panel, const QString& name, const QString& text,
                              const QKeySequence& key)
{
    auto* toggle = new QAction(text, this);
    toggle->setObjectName(name);
    toggle->setCheckable(true);
    toggle->setChecked(true);
    toggle->setShortcut(key);
    toggle->setStatusTip(tr("Show or hide this panel"));
    connect(toggle, &QAction::toggled, this, [this, panel](bool shown) {
        showPanel(*panel, shown);
        if (shown)
            endTextOnly();
        Q_EMIT layoutChanged();
    });
    return toggle;
}

PanelArea::Shown PanelArea::shownPanels() const
{
    return {m_libraryToggle->isChecked(), m_sideToggle->isChecked(), m_timelineToggle->isChecked()};
}

/// As they are, or will be once there is more than the text, and room for all.
PanelArea::Shown PanelArea::panelsBeside() const
{
    Shown panels = m_beforeTextOnly.value_or(shownPanels());
    if (m_drawer->isOver())
        panels.side = m_isSideWanted;
    return panels;
}

void PanelArea::showPanels(const Shown& panels)
{
    m_libraryToggle->setChecked(panels.library);
    m_sideToggle->setChecked(panels.side);
    m_timelineToggle->setChecked(panels.timeline);
}

void PanelArea::setTextOnly(bool only)
{
    showBeside(false);
    for (QWidget* tab : m_side->panels()) {
        if (m_windows->isOut(*tab))
            m_windows->setShown(*tab, !only);
    }
    if (only) {
        m_beforeTextOnly = shownPanels();
        showPanels({false, false, false});
        m_article->activateWindow();
        m_article->setFocus();
    } else if (const auto before = std::exchange(m_beforeTextOnly, std::nullopt)) {
        showPanels(*before);
    }
}

/// The reader has asked for one panel: the others stay away.
void PanelArea::endTextOnly()
{
    m_beforeTextOnly.reset();
    m_textOnly->setChecked(false);
}

void PanelArea::arrangeForReading()
{
    m_windows->bringAllBack();
    m_textOnly->setChecked(true);
}

void PanelArea::arrangeAll()
{
    arrange(usualRows);
}

void PanelArea::arrangeForTimeline()
{
    arrange(timelineRows);
}

void PanelArea::setBeside(QWidget* beside)
{
    m_beside = beside;
    m_articles->addWidget(beside);
    beside->setMinimumWidth(m_article->minimumWidth());
    beside->hide();
}

void PanelArea::showBeside(bool shown)
{
    if (!m_beside)
        return;
    m_beside->setVisible(shown);
    m_goToBeside->setEnabled(shown);
}

void PanelArea::restoreBeside(const QList<int>& widths)
{
    showBeside(true);
    m_articles->setSizes(widths.size() == halves.size() ? widths : halves);
}

void PanelArea::arrangeToCompare()
{
    m_windows->bringAllBack();
    endTextOnly();
    showPanels({true, false, false});
    restoreBeside(halves);
    Q_EMIT layoutChanged();
}

/// Sizes are shares: the splitters make them fit the window.
void PanelArea::arrange(const QList<int>& rows)
{
    m_windows->bringAllBack();
    endTextOnly();
    showBeside(false);
    showPanels({true, true, true});
    m_drawer->setColumnWidths(usualColumns);
    m_rows->setSizes(rows);
    Q_EMIT layoutChanged();
}

QList<QAction*> PanelArea::paneActions() const
{
    return m_paneActions->all();
}

void PanelArea::search()
{
    m_libraryToggle->setChecked(true);
    m_library->activateWindow();
    m_library->focusSearch();
}

void PanelArea::searchFor(const QString& words)
{
    if (!words.isEmpty())
        m_library->setSearch(words);
    search();
}

void PanelArea::restore(const WindowSettings& settings)
{
    m_drawer->setColumnWidths(settings.columnWidths.size() == usualColumns.size() ? settings.columnWidths
                                                                                  : usualColumns);
    m_rows->setSizes(settings.rowHeights.size() == usualRows.size() ? settings.rowHeights : usualRows);
    m_windows->restore(settings);
    showPanels({settings.libraryShown, settings.sideShown, settings.timelineShown});
    m_side->showTab(settings.sideTab);
    m_side->entities().setOrder(viewmodels::entityOrderFromString(settings.entityOrder));
    m_side->entities().setFoldedGroups(settings.foldedEntities);
    m_timeline->setFilterText(settings.timelineFilter);
    m_timeline->setChosenLanes(settings.timelineLaneEntities);
    m_timeline->setLanes(viewmodels::laneGroupingFromString(settings.timelineLanes));
    m_timeline->setOptions({.clock = article::eventClockFromString(settings.timelineClock),
                            .joinsReports = settings.timelineJoins});
    m_timeline->setList(settings.timelineAsList);
    m_article->setTypography(settings.typography);
    m_article->layers().setLayers(viewmodels::MarkLayers::withHidden(settings.hiddenMarks));
}

void PanelArea::save(WindowSettings& settings) const
{
    if (!m_beforeTextOnly) { // else the panels have no size to remember
        settings.columnWidths = m_drawer->columnWidths();
        settings.rowHeights = m_rows->sizes();
    }
    const Shown panels = panelsBeside();
    settings.libraryShown = panels.library;
    settings.sideShown = panels.side;
    settings.timelineShown = panels.timeline;
    settings.besideShown = m_beside && !m_beside->isHidden();
    if (settings.besideShown)
        settings.articleWidths = m_articles->sizes();
    m_windows->save(settings);
    settings.sideTab = m_side->shownTab();
    settings.entityOrder = viewmodels::toString(m_side->entities().shownOrder());
    settings.foldedEntities = m_side->entities().foldedGroups();
    settings.timelineFilter = m_timeline->filterText();
    settings.savedFilters = m_timeline->filters().saved();
    settings.recentFilters = m_timeline->filters().recent();
    settings.timelineLanes = viewmodels::toString(m_timeline->lanes());
    settings.timelineLaneEntities = m_timeline->chosenLanes();
    settings.timelineClock = article::toString(m_timeline->options().clock);
    settings.timelineJoins = m_timeline->options().joinsReports;
    settings.timelineAsList = m_timeline->isList();
    settings.typography = m_article->typography();
    settings.hiddenMarks = m_article->layers().layers().hidden();
}

} // namespace dateline::shell
