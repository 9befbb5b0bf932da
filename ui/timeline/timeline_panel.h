#pragma once

#include "ui/viewmodels/event_selection.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_model.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QAction;
class QKeySequence;
class QLabel;
class QStackedWidget;
class QTableView;

namespace dateline::viewmodels {
class LongWork;
class SavedFilters;
} // namespace dateline::viewmodels

namespace dateline::timelinepanel {

class ClockActions;
class EventChoice;
class EventRecordBar;
class ExportActions;
class FilterActions;
class FilterLine;
class HeaderWords;
class LaneActions;
class TimelineView;
class SourceActions;
class StatusLegend;
class UndatedTray;

/// The band below the article: the events of the open article, of the selected or of all listed ones on a
/// timeline with a tray for the undated ones, or as a list. Follows the session's selection and tells it what
/// the reader chooses. Its actions (see QWidget::actions()) are for the window's menu; their keys work while
/// the timeline has the focus, those of eventSteps() everywhere.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Session and scope must outlive the panel.
    TimelinePanel(viewmodels::ReadingSession& session, viewmodels::TimelineScope& scope,
                  QWidget* parent = nullptr);

    /// The day of the line "Today"; the panel starts with the day it is made on.
    void setToday(QDate today);
    TimelineView& view() { return *m_view; }
    EventRecordBar& record() { return *m_record; }
    bool isList() const;
    /// The line that says which events are on show, in English (viewmodels::TimelineFilterWords); it stays
    /// when another article is opened.
    QString filterText() const;
    /// The filters that the reader has saved, and the lines that he had lately.
    viewmodels::SavedFilters& filters();
    viewmodels::LaneGrouping lanes() const;
    /// The entities that the reader has given lanes (viewmodels::LaneGrouping::Chosen).
    QList<article::EntityKey> chosenLanes() const;
    void setChosenLanes(const QList<article::EntityKey>& entities);
    viewmodels::TimelineOptions options() const;
    /// Ways to correct the selected event, for keys, context menus and the window's menu; marks can be
    /// dragged from then on.
    void setCorrections(const QList<QAction*>& corrections);
    /// Next event, previous event: their keys work in the whole window.
    QList<QAction*> eventSteps() const { return {m_next, m_previous}; }
    /// Carrying the timeline away, where that takes a while.
    viewmodels::LongWork& exportWork();
    /// The events that are selected, one or several.
    const viewmodels::EventSelection& selection() const { return m_selection; }
    /// Selects the event as the next older article tells it; false where there is none.
    bool selectOlderReport();
    /// Selects the next event on show behind those that are selected, else the one before, else none.
    void selectNeighbour();
    /// How many other articles tell the selected event.
    qsizetype otherReports() const;

public Q_SLOTS:
    void setList(bool list);
    void setFilterText(const QString& line);
    void setLanes(dateline::viewmodels::LaneGrouping grouping);
    void setOptions(const dateline::viewmodels::TimelineOptions& options);

Q_SIGNALS:
    void filterTextChanged();
    void lanesChanged();
    void optionsChanged();
    /// The events are on show as a list, or on the timeline again.
    void listChanged();
    /// Other events or another stretch of time are on show.
    void placeChanged();
    /// Other events are selected, one or several.
    void selectionChanged();
    /// The reader has dragged an event to other days.
    void dateWanted(qsizetype event, const dateline::article::DayInterval& days);
    /// The reader wants to say when the open article was published.
    void publicationDateWanted();
    /// Something to say in the status bar.
    void statusMessage(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeSpanActions();
    void makeOptions();
    void makeRecord();
    QAction* makeAction(const QString& name, const QString& text, const QString& shortText,
                        const QString& tip, const QList<QKeySequence>& keys);
    void makePages();
    QWidget* makeHeader();
    void follow();
    void showStock();
    void placeView();
    void followPin();
    void followClock();
    void setReach(viewmodels::TimelineReach reach);
    void goTo(const viewmodels::TimelinePlace& place);
    void tellPlace();
    void filterItems();
    void showItems();
    void showSelectedEvent();
    void showSelection();
    void chooseUndated(const QList<qsizetype>& events);
    void showEntity();
    void showPage();
    void showSummary();
    void choose(qsizetype event);
    void keepDate(qsizetype event, const article::DayInterval& days);

    viewmodels::ReadingSession& m_session;
    viewmodels::TimelineScope& m_scope;
    std::shared_ptr<const viewmodels::TimelineItems> m_items;    ///< of the scope's stock
    std::shared_ptr<const viewmodels::TimelineItems> m_filtered; ///< those that the filter leaves
    article::ArticleId m_shown;
    QDate m_today;
    bool m_isPlaced = false; ///< the view stands where the reader wants it, whatever else arrives

    viewmodels::EventSelection m_selection;
    viewmodels::TimelineModel m_model;
    TimelineView* m_view = nullptr;
    UndatedTray* m_tray = nullptr;
    EventChoice* m_choice = nullptr; ///< in the list
    QTableView* m_list = nullptr;
    FilterLine* m_filter = nullptr;
    FilterActions* m_filters = nullptr;
    ExportActions* m_exports = nullptr;
    EventRecordBar* m_record = nullptr;
    StatusLegend* m_legend = nullptr;
    HeaderWords* m_words = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_pages = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_aboutEvent = nullptr;
    QAction* m_asList = nullptr;
    QAction* m_onlyEntity = nullptr;
    QAction* m_editFilter = nullptr;
    QAction* m_showHidden = nullptr;
    QList<QAction*> m_spans;
    LaneActions* m_lanes = nullptr;
    QWidget* m_reachButton = nullptr;
    ClockActions* m_clock = nullptr;
    SourceActions* m_sources = nullptr;
    article::EventClock m_clockShown = article::EventClock::Happened;
};

} // namespace dateline::timelinepanel
