#pragma once

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_model.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QKeySequence;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;

namespace dateline::timelinepanel {

class ExportActions;
class FilterLine;
class TimelineView;
class StatusLegend;
class UndatedTray;

/// The band below the article: the events of the open article on a timeline with a tray for the undated ones,
/// or as a list. Follows the session's selection and tells it what the reader chooses. Its actions (see
/// QWidget::actions()) are for the window's menu; their keys work while the timeline has the focus.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the panel.
    explicit TimelinePanel(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// The day of the line "Today"; the panel starts with the day it is made on.
    void setToday(QDate today);
    TimelineView& view() { return *m_view; }
    bool isList() const;
    /// The line that says which events are on show; it stays when another article is opened.
    QString filterText() const;
    viewmodels::LaneGrouping lanes() const { return m_grouping; }

public Q_SLOTS:
    void setList(bool list);
    void setFilterText(const QString& line);
    void setLanes(dateline::viewmodels::LaneGrouping grouping);

Q_SIGNALS:
    void filterTextChanged();
    void lanesChanged();
    /// Something to say in the status bar.
    void statusMessage(const QString& sentence);

private:
    void makeActions();
    void makeSpanActions();
    void makeLaneActions();
    QAction* makeAction(const QString& name, const QString& text, const QString& shortText,
                        const QString& tip, const QList<QKeySequence>& keys);
    void makePages();
    QWidget* makeHeader();
    void follow();
    void showArticle();
    void filterItems();
    void showItems();
    void showSelectedEvent();
    void showEntity();
    void showPage();
    void choose(qsizetype event);
    QString summary() const;
    QString emptyWords() const;

    viewmodels::ReadingSession& m_session;
    std::shared_ptr<const viewmodels::TimelineItems> m_items;    ///< of the article
    std::shared_ptr<const viewmodels::TimelineItems> m_filtered; ///< those that the filter leaves
    article::ArticleId m_shown;
    QDate m_today;
    viewmodels::LaneGrouping m_grouping = viewmodels::LaneGrouping::None;

    viewmodels::TimelineModel m_model;
    TimelineView* m_view = nullptr;
    UndatedTray* m_tray = nullptr;
    QTableView* m_list = nullptr;
    FilterLine* m_filter = nullptr;
    ExportActions* m_exports = nullptr;
    QLabel* m_summary = nullptr;
    StatusLegend* m_legend = nullptr;
    QLabel* m_empty = nullptr;
    QStackedWidget* m_pages = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_asList = nullptr;
    QAction* m_onlyEntity = nullptr;
    QAction* m_editFilter = nullptr;
    QList<QAction*> m_spans;
    std::map<viewmodels::LaneGrouping, QAction*> m_laneActions;
    QMenu* m_laneMenu = nullptr;
};

} // namespace dateline::timelinepanel
