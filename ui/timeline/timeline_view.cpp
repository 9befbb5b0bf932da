#include "ui/timeline/timeline_view.h"

#include "ui/timeline/date_drag.h"
#include "ui/timeline/event_tooltip.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_painter.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

using viewmodels::TimelineItem;
using viewmodels::TimelineScale;
using viewmodels::TimeRange;

namespace {

constexpr double zoomStep = 1.5;
constexpr double marginBefore = 28;
/// Room behind the last event for its title.
constexpr double marginAfter = 190;
/// The least that fitting shows, in days, so that one day stands among its neighbours.
constexpr double shortestFit = 10;

TimeRange atLeast(TimeRange range, double days)
{
    const double missing = std::max(0.0, days - range.length());
    return {range.begin - missing / 2, range.end + missing / 2};
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_items(std::make_shared<viewmodels::TimelineItems>())
    , m_edgePan(this)
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    installTimelineAccessible();
    m_scrollBar->hide();
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) {
        m_layout.setScrolled(value);
        update();
    });
    setFocusPolicy(Qt::StrongFocus);
    grabGesture(Qt::PinchGesture);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setLayoutDirection(Qt::LeftToRight); // time runs so in every language
    m_layout.setItems(m_items);
    m_layout.setFont(font());
    connect(&m_motion, &ScaleMotion::moved, this, &TimelineView::setScale);
    connect(&m_edgePan, &EdgePan::panned, this, &TimelineView::panDateDrag);
    describe();
}

void TimelineView::setItems(std::shared_ptr<const viewmodels::TimelineItems> items,
                            viewmodels::TimelineLanes lanes)
{
    cancelDrag();
    m_items = std::move(items);
    m_selected.reset();
    m_together.clear();
    m_anchor.reset();
    m_lead.reset();
    m_layout.setSelected(std::nullopt);
    m_layout.setItems(m_items, std::move(lanes));
    emphasize();
    placeScrollBar();
    describe();
}

void TimelineView::setDays(QDate published, QDate today)
{
    m_published = published;
    m_today = today;
    update();
}

void TimelineView::setSelectedEvent(std::optional<qsizetype> event)
{
    const std::optional<std::size_t> before = m_selected;
    m_selected = event ? m_items->find(*event) : std::nullopt;
    m_layout.setSelected(m_selected);
    if (m_selected && item(*m_selected).isPlaced()) {
        bringIntoSight(*m_selected);
        bringLaneIntoSight(*m_selected);
    }
    describe();
    if (m_selected != before)
        announceSelection(*this);
    update();
}

void TimelineView::setEntity(std::optional<qsizetype> entity, std::optional<article::EntityType> type)
{
    m_entity = entity;
    m_entityType = type;
    emphasize();
}

void TimelineView::setCompared(std::optional<qsizetype> entity)
{
    m_compared = entity;
    emphasize();
}

void TimelineView::emphasize()
{
    m_emphasized.clear();
    if (m_entity) {
        m_emphasized.reserve(m_items->items.size());
        for (const TimelineItem& one : m_items->items) {
            const bool isWanted = one.concerns(*m_entity) || (m_compared && one.concerns(*m_compared));
            m_emphasized.push_back(isWanted ? 1 : 0);
        }
    }
    m_layout.setEmphasized(m_emphasized);
    update();
}

QRectF TimelineView::markRect(qsizetype event)
{
    m_layout.update(m_scale, size());
    const std::optional<std::size_t> index = m_items->find(event);
    const viewmodels::TimelineMark* mark = index ? m_layout.layout().markOf(*index) : nullptr;
    if (mark == nullptr)
        return {};
    const TimelineGeometry& geometry = m_layout.geometry();
    const QRectF rect(mark->left - m_layout.offset(), geometry.rowTop(mark->row), mark->right - mark->left,
                      geometry.rowHeight);
    const double bottom = geometry.lanes > 0 ? geometry.rowsBottom() : height();
    const double top = geometry.lanes > 0 ? geometry.rowsTop() : 0;
    return rect.intersected(QRectF(0, top, width(), bottom - top));
}

bool TimelineView::isCrowded()
{
    m_layout.update(m_scale, size());
    return m_layout.layout().isCrowded();
}

int TimelineView::firstLane()
{
    m_layout.update(m_scale, size());
    return m_layout.geometry().firstLane();
}

bool TimelineView::showsAny() const
{
    const TimeRange shown = m_scale.shown();
    const auto [first, behind] = m_items->touching(shown);
    return std::any_of(m_items->items.begin() + static_cast<std::ptrdiff_t>(first),
                       m_items->items.begin() + static_cast<std::ptrdiff_t>(behind),
                       [shown](const TimelineItem& one) {
                           return one.range.end > shown.begin && one.range.begin < shown.end;
                       });
}

QSize TimelineView::sizeHint() const
{
    return {800, 200};
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineGeometry geometry = TimelineGeometry::make({}, QFontMetricsF(font()), true);
    const double rows = 2 * geometry.rowHeight + TimelineGeometry::gapToAxis;
    return {240, static_cast<int>(std::ceil(geometry.rowsTop() + rows + geometry.axisHeight))};
}

void TimelineView::showMain()
{
    m_motion.stop();
    m_fitted = Fitted::Main;
    setScale(fitted(Fitted::Main));
}

void TimelineView::showRange(TimeRange range)
{
    m_motion.stop();
    m_fitted = Fitted::No;
    setScale(TimelineScale(range, width()));
}

void TimelineView::fit()
{
    Q_EMIT leaving();
    moveTo(fitted(Fitted::All), true);
    m_fitted = Fitted::All;
}

void TimelineView::zoomIn()
{
    zoomBy(zoomStep, width() / 2.0, true);
}

void TimelineView::zoomOut()
{
    zoomBy(1 / zoomStep, width() / 2.0, true);
}

void TimelineView::showSpan(double days)
{
    Q_EMIT leaving();
    const double middle = m_selected && item(*m_selected).isPlaced() ? item(*m_selected).range.middle()
                                                                     : aim().shown().middle();
    moveTo(TimelineScale({middle - days / 2, middle + days / 2}, width()), true);
}

TimelineScale TimelineView::fitted(Fitted what) const
{
    const std::optional<TimeRange> events = what == Fitted::Main ? m_items->mainRange() : m_items->range();
    const double around = TimelineScale::timeOf(m_today.isValid() ? m_today : QDate(2000, 1, 1));
    const TimeRange range = atLeast(events.value_or(TimeRange{around, around + 1}), shortestFit);
    const double after = std::min(marginAfter, width() / 4.0);
    return TimelineScale::fitting(range, width(), std::min(marginBefore, width() / 8.0), after);
}

/// What the next step counts from: where a motion under way will end.
TimelineScale TimelineView::aim() const
{
    return m_motion.isRunning() ? m_motion.target() : m_scale;
}

void TimelineView::zoomBy(double factor, double pixel, bool animated)
{
    moveTo(aim().zoomed(factor, pixel), animated);
}

void TimelineView::panBy(double pixels)
{
    moveTo(aim().panned(pixels), false);
}

void TimelineView::moveTo(const TimelineScale& scale, bool animated)
{
    m_fitted = Fitted::No;
    const std::optional<TimeRange> content = m_items->range();
    m_motion.start(m_scale, content ? scale.keeping(*content) : scale, animated && wantsMotion());
}

void TimelineView::setScale(const TimelineScale& scale)
{
    m_scale = scale;
    update();
    Q_EMIT scaleChanged();
}

bool TimelineView::wantsMotion() const
{
    return isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TimelineView::bringIntoSight(std::size_t index)
{
    const TimelineScale shown = aim();
    const double left = shown.pixelOf(item(index).range.begin);
    const double right = shown.pixelOf(item(index).range.end);
    const double room = width() - std::min(marginAfter, width() / 4.0);
    const bool isInSight = left < room && right > marginBefore && (left >= 0 || right >= room);
    if (!isInSight)
        moveTo(shown.panned(left - width() / 3.0), true);
}

/// Of the lanes of an event one must be in sight as a whole.
void TimelineView::bringLaneIntoSight(std::size_t index)
{
    const viewmodels::TimelineLanes& lanes = m_layout.lanes();
    const std::optional<int> first = lanes.laneOf(index);
    if (!first)
        return;
    m_layout.update(m_scale, size());
    const TimelineGeometry& geometry = m_layout.geometry();
    for (int lane = geometry.firstLane(); lane <= geometry.lastLane(); ++lane) {
        const bool isWhole = geometry.laneTop(lane) >= geometry.rowsTop() &&
                             geometry.laneTop(lane + 1) <= geometry.rowsBottom();
        if (isWhole && lanes.holds(lane, index))
            return;
    }
    m_scrollBar->setValue(static_cast<int>(std::ceil(*first * geometry.laneHeight())));
}

void TimelineView::scrollLanes(int direction)
{
    m_layout.update(m_scale, size());
    const double height = m_layout.geometry().laneHeight();
    const double lane = std::round(m_scrollBar->value() / height) + direction;
    m_scrollBar->setValue(static_cast<int>(std::ceil(lane * height)));
}

void TimelineView::placeScrollBar()
{
    m_layout.update(m_scale, size());
    const TimelineGeometry& geometry = m_layout.geometry();
    const int range = static_cast<int>(std::ceil(geometry.scrollRange()));
    m_scrollBar->setRange(0, range);
    m_scrollBar->setPageStep(static_cast<int>(geometry.rowsBottom() - geometry.rowsTop()));
    m_scrollBar->setSingleStep(static_cast<int>(geometry.laneHeight()));
    const int breadth = m_scrollBar->sizeHint().width();
    m_scrollBar->setGeometry(width() - breadth, static_cast<int>(geometry.rowsTop()), breadth,
                             static_cast<int>(geometry.axisTop() - geometry.rowsTop()));
    m_scrollBar->setVisible(range > 0);
}

void TimelineView::describe()
{
    const viewmodels::TimelineDates dates;
    const int count = static_cast<int>(m_items->dated);
    QString text = m_items->clock == article::EventClock::Reported
                       ? tr("%n events by the day of their report", nullptr, count)
                       : tr("%n events with a date", nullptr, count);
    if (const auto together = std::ranges::count(m_together, 1); together > 0)
        text = tr("%n events are selected", nullptr, static_cast<int>(together));
    else if (m_selected)
        text = tr("Event %1 of %2. %3")
                   .arg(dates.number(static_cast<qsizetype>(*m_selected) + 1),
                        dates.number(static_cast<qsizetype>(m_items->items.size())),
                        eventInWords(item(*m_selected), dates, m_items->clock));
    setAccessibleDescription(text);
}

void TimelineView::drawPicture(QPainter& painter)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // titles are in the language of the article
    TimelinePainter(painter, picture()).paint();
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPicture(painter);
    paintDateDrag(painter);
    paintBand(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::Theme::fromPalette(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

TimelinePicture TimelineView::picture()
{
    m_layout.update(m_scale, size());
    TimelinePicture picture{m_items->items,
                            m_layout.layout(),
                            m_scale,
                            m_layout.offset(),
                            m_layout.geometry(),
                            theme::Theme::fromPalette(palette()),
                            font()};
    picture.emphasized = m_emphasized;
    if (m_entity && m_compared)
        picture.compared = {*m_entity, *m_compared};
    else
        picture.emphasisType = m_entityType;
    picture.selected = m_selected;
    picture.together = m_together;
    picture.showsGap = m_items->clock == article::EventClock::Happened;
    picture.published = m_published;
    picture.today = m_today;
    picture.beyond = m_items->beyond(m_scale.shown());
    picture.lanes = m_layout.lanes().lanes;
    return picture;
}

} // namespace dateline::timelinepanel
