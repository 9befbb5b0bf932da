#include "ui/timeline/view_layout.h"

#include "ui/timeline/report_badge.h"

#include <QFontMetricsF>

#include <cmath>

namespace dateline::timelinepanel {

using viewmodels::TimelineLayout;
using viewmodels::TimelineScale;

namespace {

/// How far from its days an event is drawn at most, in pixels: a dot, an open end.
constexpr double nearness = 60;

} // namespace

void ViewLayout::setItems(std::shared_ptr<const viewmodels::TimelineItems> items,
                          viewmodels::TimelineLanes lanes)
{
    m_items = std::move(items);
    m_lanes = std::move(lanes);
    m_widths.assign(m_items->items.size(), -1);
    m_valid = false;
}

void ViewLayout::setFont(const QFont& font)
{
    m_font = font;
    m_widths.assign(m_widths.size(), -1);
    m_valid = false;
}

void ViewLayout::setEmphasized(std::span<const char> emphasized)
{
    m_emphasized = emphasized;
    m_valid = false;
}

void ViewLayout::setSelected(std::optional<std::size_t> selected)
{
    m_selected = selected;
    m_valid = false;
}

void ViewLayout::update(const TimelineScale& scale, QSizeF size)
{
    m_geometry = geometryFor(size);
    if (!holds(scale, size)) {
        m_scale = scale.widened(scale.width());
        m_size = size;
        make();
        // The density band takes room from the rows: once more when it has come or gone.
        if (m_layout.isCrowded() != m_hasBand) {
            m_hasBand = m_layout.isCrowded();
            m_geometry = geometryFor(size);
            make();
        }
        m_valid = true;
    }
    m_offset = m_scale.pixelOf(scale.shown().begin);
}

TimelineGeometry ViewLayout::geometryFor(QSizeF size) const
{
    return TimelineGeometry::make(size, QFontMetricsF(m_font), m_hasBand, m_lanes.count())
        .scrolledTo(m_scrolled);
}

bool ViewLayout::holds(const TimelineScale& scale, QSizeF size) const
{
    constexpr double tolerance = 1e-9;
    const bool sameSpeed = std::abs(scale.daysPerPixel() / m_scale.daysPerPixel() - 1) < tolerance;
    const bool sameLanes =
        m_lanes.isEmpty() || (m_firstLane <= m_geometry.firstLane() && m_geometry.lastLane() <= m_lastLane);
    return m_valid && sameSpeed && sameLanes && m_size == size &&
           scale.shown().begin >= m_scale.shown().begin - tolerance &&
           scale.shown().end <= m_scale.shown().end + scale.daysPerPixel();
}

void ViewLayout::make()
{
    TimelineLayout::Input input;
    input.items = m_items->stretches;
    input.near = m_items->touching({m_scale.timeAt(-nearness), m_scale.timeAt(m_scale.width() + nearness)});
    input.scale = m_scale;
    input.rows = m_geometry.rows();
    input.metrics.digit = QFontMetricsF(m_font).horizontalAdvance(u'0');
    input.labelWidth = [this](std::size_t item) { return labelWidth(item); };
    input.emphasized = m_emphasized;
    input.selected = m_selected;
    if (m_lanes.isEmpty())
        m_layout = TimelineLayout::make(input);
    else
        makeLanes(std::move(input));
}

/// Lays out the lanes in sight only: there may be thousands.
void ViewLayout::makeLanes(TimelineLayout::Input input)
{
    m_layout = {};
    m_firstLane = m_geometry.firstLane();
    m_lastLane = m_geometry.lastLane();
    for (int lane = m_firstLane; lane <= m_lastLane; ++lane) {
        input.lane = m_lanes.lanes[static_cast<std::size_t>(lane)].items;
        m_layout.stack(TimelineLayout::make(input), lane * m_geometry.laneRows);
    }
}

double ViewLayout::labelWidth(std::size_t item)
{
    const viewmodels::TimelineItem& one = m_items->items[item];
    const auto measured = [&one](const QFont& font) {
        const QFontMetricsF metrics(font);
        return badgeWidth(one, metrics) + std::ceil(metrics.horizontalAdvance(one.title));
    };
    if (m_selected == item) {
        QFont bold = m_font;
        bold.setBold(true);
        return measured(bold);
    }
    float& width = m_widths[item];
    if (width < 0)
        width = static_cast<float>(measured(m_font));
    return static_cast<double>(width);
}

} // namespace dateline::timelinepanel
