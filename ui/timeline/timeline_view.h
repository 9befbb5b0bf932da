#pragma once

#include "ui/timeline/edge_pan.h"
#include "ui/timeline/scale_motion.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/view_layout.h"
#include "ui/viewmodels/timeline_item.h"

#include <QDate>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

class QHelpEvent;
class QKeyEvent;
class QScrollBar;
class QPainter;

namespace dateline::timelinepanel {

class DateDrag;
struct TimelinePicture;

/// The timeline itself: draws events on an axis of time and lets the reader move along it. Wheel zooms at the
/// pointer, two fingers at their middle, with Ctrl the wheel scrolls the lanes as Up and Down do, dragging
/// pans, + and - zoom, F fits, arrows step through the events, Home and End go to the first and the last.
/// Dragging the mark of the selected event, or with Shift any, moves it to another date, and the view pans at
/// its ends; Escape lets it be; by the clock of reports it is refused. Ctrl with a click adds an event to
/// those selected, or takes it from them, Shift with a click or an arrow selects all up to it, Ctrl with a
/// drag those in a frame, Ctrl+A all. The selected event shows when it was reported. What is chosen is
/// signalled and shown once it comes back through setSelectedEvent(). Screen readers see a list of the events
/// (TimelineAccessible).
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Other events, in lanes if there are any; the shown stretch of time stays.
    void setItems(std::shared_ptr<const viewmodels::TimelineItems> items,
                  viewmodels::TimelineLanes lanes = {});
    /// The two days that are marked by lines; an unknown publication date has none. There are none before the
    /// first call.
    void setDays(QDate published, QDate today);
    /// An event of the analysis is drawn in full and moved into sight; none clears.
    void setSelectedEvent(std::optional<qsizetype> event);
    /// Several events that are selected together, the one of setSelectedEvent() among them or none; fewer are
    /// not shown so.
    void setSelectedTogether(const QSet<qsizetype>& events);
    /// All but the events with an entity step back; none clears.
    void setEntity(std::optional<qsizetype> entity, std::optional<article::EntityType> type);
    /// The events of another entity stand out beside those of the first, and each says by lines whose it is.
    void setCompared(std::optional<qsizetype> entity);

    std::shared_ptr<const viewmodels::TimelineItems> items() const { return m_items; }
    /// Where the selected event stands among them, whether it has a date or not.
    std::optional<std::size_t> selectedItem() const { return m_selected; }
    /// It is the selected event, or one of several.
    bool isSelected(std::size_t index) const;
    /// What a click on the mark of one of them does.
    void choose(std::size_t index);

    const viewmodels::TimelineScale& scale() const { return m_scale; }
    /// Where an event's mark stands, without its label; empty when it is out of sight or in a cluster.
    QRectF markRect(qsizetype event);
    /// Shows a stretch of time at once; resizing keeps it.
    void showRange(viewmodels::TimeRange range);
    /// Shows what fits rather than a stretch of time that the reader has gone to.
    bool isFitted() const { return m_fitted != Fitted::No; }
    /// The event whose mark or title is at a place; none for clusters.
    std::optional<qsizetype> eventAt(QPointF position);
    /// Lets the reader drag events to other dates; at first it does not.
    void setTakesDates(bool takes) { m_takesDates = takes; }
    bool isCrowded();
    /// The lane at the top, from 0.
    int firstLane();
    /// What is on show, without the focus, drawn onto something else: a picture file.
    void drawPicture(QPainter& painter);
    /// Some event lies in the shown stretch of time.
    bool showsAny() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// Shows where most of the events are, at once: how an article is opened.
    void showMain();
    void fit();
    void zoomIn();
    void zoomOut();
    /// Shows a number of days around the selected event, or around the middle.
    void showSpan(double days);
    void selectNext();
    void selectPrevious();
    void selectFirst();
    void selectLast();
    /// An event without a date is dragged from elsewhere to a place of the screen, is dropped where it was
    /// last seen, or is let be.
    void dragUndated(qsizetype event, QPoint onScreen);
    void dropUndated();
    void cancelDrag();

Q_SIGNALS:
    /// The reader has chosen an event (index into the analysis), perhaps again the same one.
    void eventChosen(qsizetype event);
    /// The reader has clicked where nothing is, or let several events go.
    void nothingChosen();
    /// The reader has selected these events together.
    void eventsChosen(const QList<qsizetype>& events);
    /// The reader is about to go to another stretch of time at one stroke; the old one is still on show.
    void leaving();
    /// Another stretch of time is on show.
    void scaleChanged();
    /// The reader has dragged an event to other days.
    void dateWanted(qsizetype event, const dateline::article::DayInterval& days);
    /// The reader has tried to drag an event where it stands on the day of its report.
    void dateRefused();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// What resizing keeps: the reader's own stretch of time, or all of what is fitted.
    enum class Fitted
    {
        No,
        Main,
        All
    };

    const viewmodels::TimelineItem& item(std::size_t index) const { return m_items->items[index]; }
    viewmodels::TimelineScale fitted(Fitted what) const;
    viewmodels::TimelineScale aim() const;
    void zoomBy(double factor, double pixel, bool animated);
    bool takesGesture(QEvent& event);
    void panBy(double pixels);
    void moveTo(const viewmodels::TimelineScale& scale, bool animated);
    void setScale(const viewmodels::TimelineScale& scale);
    bool wantsMotion() const;
    void bringIntoSight(std::size_t index);
    void bringLaneIntoSight(std::size_t index);
    void scrollLanes(int direction);
    void placeScrollBar();

    const viewmodels::TimelineMark* markAt(QPointF position);
    void step(int direction);
    std::optional<std::size_t> stepFrom(std::optional<std::size_t> start, int direction) const;
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    bool clickTogether(const viewmodels::TimelineMark& mark, Qt::KeyboardModifiers modifiers);
    std::vector<char> flagsOfSelected() const;
    std::vector<std::size_t> itemsOf(const viewmodels::TimelineMark& mark) const;
    void toggle(const std::vector<std::size_t>& indexes);
    void extendTo(std::optional<std::size_t> index);
    void selectAll();
    void selectTogether(const std::vector<char>& flags);
    bool takesSelecting(const QKeyEvent& event);
    void moveBand(QPointF position);
    void endBand();
    void paintBand(QPainter& painter);
    /// -1 or 1 on a count of events beyond an end, else 0.
    int beyondAt(QPointF position) const;
    void showBeyond(int direction);
    void hover(QPointF position);
    void showTooltip(const QHelpEvent& event);
    std::optional<std::size_t> grabbable(QPointF position, Qt::KeyboardModifiers modifiers);
    bool refusesDates() const { return m_items->clock == article::EventClock::Reported; }
    void beginDateDrag(std::size_t index, QPointF from);
    void refuseDateDrag();
    void moveDateDrag(QPointF position);
    void showDateDrag();
    void panDateDrag(double pixels);
    void endDateDrag(bool isWanted);
    bool takesEscape(QEvent& event);
    void paintDateDrag(QPainter& painter);
    void describe();
    void emphasize();
    TimelinePicture picture();

    std::shared_ptr<const viewmodels::TimelineItems> m_items;
    viewmodels::TimelineScale m_scale;
    ViewLayout m_layout;
    ScaleMotion m_motion;
    QPointer<DateDrag> m_drag;             ///< before the children, whose making sends events
    QPointF m_dragPlace;                   ///< of the pointer
    bool m_undatedRefused = false;         ///< an event is over the view that cannot be dropped
    viewmodels::TimelineScale m_dragScale; ///< that the drag began on
    EdgePan m_edgePan;
    QScrollBar* m_scrollBar; ///< of the lanes; hidden where all are in sight
    Fitted m_fitted = Fitted::Main;
    std::vector<char> m_emphasized;
    std::optional<qsizetype> m_entity;
    std::optional<article::EntityType> m_entityType;
    std::optional<qsizetype> m_compared;
    std::optional<std::size_t> m_selected;
    std::vector<char> m_together;        ///< flags of the items where several are selected, else empty
    std::optional<std::size_t> m_anchor; ///< where a stretch of selected events begins
    std::optional<std::size_t> m_lead;   ///< and where it ends
    std::optional<QRectF> m_band;        ///< that is drawn around events
    bool m_wantsBand = false;            ///< the button is down, and dragging draws one
    std::optional<QPointF> m_pressed;
    QPointF m_lastDrag;
    bool m_dragging = false;
    bool m_takesDates = false;
    std::optional<std::size_t> m_grabbed; ///< the item under the pressed button that would be moved
    QDate m_published;
    QDate m_today;
};

} // namespace dateline::timelinepanel
