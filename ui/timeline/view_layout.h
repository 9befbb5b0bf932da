#pragma once

#include "ui/timeline/timeline_geometry.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_layout.h"

#include <QFont>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dateline::timelinepanel {

/// Keeps the layout of a timeline for a stretch of time wider than the window, so that panning only shifts
/// it, and makes a new one when something else has changed. Measures each title once.
class ViewLayout
{
public:
    /// Empty lanes are none.
    void setItems(std::shared_ptr<const viewmodels::TimelineItems> items,
                  viewmodels::TimelineLanes lanes = {});
    /// How far up the lanes are moved; those in sight are laid out.
    void setScrolled(double pixels) { m_scrolled = pixels; }
    void setFont(const QFont& font);
    /// One flag for each item; empty is none. Must stay alive.
    void setEmphasized(std::span<const char> emphasized);
    void setSelected(std::optional<std::size_t> selected);

    /// Brings layout and geometry up to date for what the window shows.
    void update(const viewmodels::TimelineScale& scale, QSizeF size);

    const viewmodels::TimelineLanes& lanes() const { return m_lanes; }
    const viewmodels::TimelineLayout& layout() const { return m_layout; }
    const TimelineGeometry& geometry() const { return m_geometry; }
    /// The pixel of the layout at the left edge of the window.
    double offset() const { return m_offset; }

private:
    bool holds(const viewmodels::TimelineScale& scale, QSizeF size) const;
    TimelineGeometry geometryFor(QSizeF size) const;
    void make();
    void makeLanes(viewmodels::TimelineLayout::Input input);
    double labelWidth(std::size_t item);

    std::shared_ptr<const viewmodels::TimelineItems> m_items;
    viewmodels::TimelineLanes m_lanes;
    double m_scrolled = 0;
    int m_firstLane = 0; ///< of the layout
    int m_lastLane = -1;
    std::span<const char> m_emphasized;
    std::optional<std::size_t> m_selected;
    QFont m_font;
    std::vector<float> m_widths; ///< of titles; negative where not yet measured

    viewmodels::TimelineScale m_scale; ///< of the layout
    viewmodels::TimelineLayout m_layout;
    TimelineGeometry m_geometry;
    QSizeF m_size;          ///< that the layout was made for
    bool m_hasBand = false; ///< the geometry has room for the density band
    double m_offset = 0;
    bool m_valid = false;
};

} // namespace dateline::timelinepanel
