#include "ui/viewmodels/timeline_placer.h"

#include <algorithm>
#include <cmath>

namespace dateline::viewmodels {

using Kind = TimelineMark::Kind;

namespace {

/// A bar over more than this many columns is worth a row even in a crowd.
constexpr double longBarColumns = 2;
/// A column with more events than this many times the rows shows none of them.
constexpr std::size_t packedRows = 4;

/// Adds what one mark stands for to a cluster.
void unite(TimelineMark& cluster, const TimelineMark& mark)
{
    if (cluster.count == 0) {
        cluster.item = mark.item;
        cluster.range = mark.range;
    }
    cluster.item = std::min(cluster.item, mark.item);
    cluster.range.begin = std::min(cluster.range.begin, mark.range.begin);
    cluster.range.end = std::max(cluster.range.end, mark.range.end);
    cluster.middles += mark.kind == Kind::Cluster ? mark.middles : (mark.left + mark.right) / 2;
    cluster.emphasized += mark.emphasized;
    cluster.count += mark.count;
}

} // namespace

TimelinePlacer::TimelinePlacer(const TimelineLayout::Input& input)
    : m_input(input), m_shown(input.scale.shown()), m_pixelsPerDay(1 / input.scale.daysPerPixel())
{
    // Powers of two days: a column's borders stay where they are while panning, and mostly while zooming.
    m_columnsPerDay = std::exp2(-std::ceil(std::log2(input.scale.daysPerPixel() * input.metrics.column)));
    m_firstColumn = std::floor(m_shown.begin * m_columnsPerDay);
    const double last = std::floor(m_shown.end * m_columnsPerDay);
    m_columns.resize(static_cast<std::size_t>(last - m_firstColumn) + 1);
    TimelineMark empty;
    empty.kind = Kind::Cluster;
    empty.count = 0;
    m_gathered.assign(m_columns.size(), empty);
    for (Column& column : m_columns) {
        column.dots = {empty, empty};
        column.bars = {empty, empty};
    }
    findNear();
}

/// Of the items, or of those of the lane, which may be in sight.
void TimelinePlacer::findNear()
{
    const auto [first, behind] = m_input.near;
    if (!m_input.lane) {
        m_behind = std::min(behind, m_input.items.size());
        m_first = std::min(first, m_behind);
        return;
    }
    const auto begin = m_input.lane->begin();
    m_first = static_cast<std::size_t>(std::ranges::lower_bound(*m_input.lane, first) - begin);
    m_behind = static_cast<std::size_t>(std::ranges::lower_bound(*m_input.lane, behind) - begin);
}

std::vector<TimelineMark> TimelinePlacer::place()
{
    countColumns();
    judgeColumns();
    collect();
    // Each round that fails turns one more column into a cluster, or takes one more bar away.
    while (true) {
        TimelineRows rows(m_input.rows, m_input.metrics);
        if (!tryPlacing(rows))
            continue;
        std::vector<TimelineMark> marks = rows.marks();
        const auto isIt = [this](const TimelineMark& mark) {
            return mark.kind != Kind::Cluster && isSelected(mark);
        };
        const auto selected = std::ranges::find_if(marks, isIt);
        if (m_reserved || selected == marks.end())
            return marks;
        TimelineMark whole = *selected;
        addLabel(whole);
        if (whole.labelWidth <= selected->labelWidth)
            return marks;
        m_reserved = whole;
        if (m_clustered)
            m_reserved->row = std::max(m_reserved->row, 1);
    }
}

TimelineMark TimelinePlacer::markFor(std::size_t item) const
{
    const TimelineStretch& event = m_input.items[item];
    TimelineMark mark;
    mark.item = item;
    mark.range = event.range;
    mark.emphasized = isEmphasized(item) ? 1 : 0;
    mark.left = (event.range.begin - m_shown.begin) * m_pixelsPerDay;
    mark.right = (event.range.end - m_shown.begin) * m_pixelsPerDay;
    const bool isOpen = event.openBegin || event.openEnd;
    if (event.openBegin)
        mark.left = mark.right - m_input.metrics.openTail;
    else if (event.openEnd)
        mark.right = mark.left + m_input.metrics.openTail;
    const double shortest = event.isPoint ? m_input.metrics.longestDay : m_input.metrics.shortestBar;
    if (isOpen || mark.right - mark.left >= shortest) {
        mark.kind = Kind::Bar;
        return mark;
    }
    const double middle = (mark.left + mark.right) / 2;
    mark.left = middle - m_input.metrics.dot / 2;
    mark.right = middle + m_input.metrics.dot / 2;
    return mark;
}

void TimelinePlacer::addLabel(TimelineMark& mark) const
{
    const TimelineMetrics& metrics = m_input.metrics;
    const double longest = isSelected(mark) ? metrics.longestSelected : metrics.longestLabel;
    mark.labelWanted = m_input.labelWidth(mark.item);
    mark.labelWidth = std::min(mark.labelWanted, longest);
    const double onBar = mark.right - mark.left - 2 * metrics.labelInset;
    mark.labelInside = mark.kind == Kind::Bar && onBar >= mark.labelWidth;
    if (mark.labelInside)
        mark.labelWidth = std::min(mark.labelWanted, onBar);
    mark.labelLeft = (mark.labelInside ? mark.left : mark.right) + metrics.labelInset;
}

std::size_t TimelinePlacer::columnOf(const TimelineMark& mark) const
{
    // A bar is counted where it comes into sight.
    const double pixel = mark.kind == Kind::Bar ? mark.left : (mark.left + mark.right) / 2;
    const double time = std::clamp(m_input.scale.timeAt(pixel), m_shown.begin, m_shown.end);
    // Never negative, so that cutting the digits off is rounding down.
    const auto column = static_cast<std::size_t>(time * m_columnsPerDay - m_firstColumn);
    return std::min(column, m_columns.size() - 1);
}

bool TimelinePlacer::isEmphasized(std::size_t item) const
{
    return item < m_input.emphasized.size() && m_input.emphasized[item] != 0;
}

bool TimelinePlacer::isInSight(const TimelineMark& mark) const
{
    return mark.right >= 0 && mark.left <= m_input.scale.width();
}

bool TimelinePlacer::isLong(const TimelineMark& mark) const
{
    return mark.kind == Kind::Bar && mark.right - mark.left > longBarColumns * m_input.metrics.column;
}

TimelinePlacer::Place TimelinePlacer::placeOf(const TimelineMark& mark) const
{
    Place place;
    if (!isInSight(mark))
        return place;
    place.column = static_cast<unsigned>(columnOf(mark));
    place.isEmphasized = mark.emphasized > 0;
    if (isSelected(mark) || isLong(mark))
        place.kind = Place::Kind::Single;
    else
        place.kind = mark.kind == Kind::Bar ? Place::Kind::Bar : Place::Kind::Dot;
    return place;
}

/// Looks at every event that may be in sight, once: there may be many.
void TimelinePlacer::countColumns()
{
    m_places.reserve(m_behind - m_first);
    for (std::size_t i = m_first; i < m_behind; ++i) {
        const TimelineMark mark = markFor(itemAt(i));
        const Place place = placeOf(mark);
        m_places.push_back(place);
        if (place.kind != Place::Kind::Dot && place.kind != Place::Kind::Bar)
            continue;
        Column& column = m_columns[place.column];
        Sums& sums = place.kind == Place::Kind::Bar ? column.bars : column.dots;
        unite(place.isEmphasized ? sums.emphasized : sums.plain, mark);
    }
}

/// Says what is too much in each column, and gathers that.
void TimelinePlacer::judgeColumns()
{
    const auto rows = static_cast<std::size_t>(m_input.rows);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        column.packed = column.dots.count() + column.bars.count() > packedRows * rows;
        column.clustered = column.packed || column.dots.count() > rows;
        column.showsEmphasized = column.dots.emphasized.count + column.bars.emphasized.count <= rows / 2;
        if (column.clustered)
            gather(column.dots, i);
        if (column.packed)
            gather(column.bars, i);
    }
}

void TimelinePlacer::gather(const Sums& sums, std::size_t column)
{
    absorb(sums.plain, column);
    if (!m_columns[column].showsEmphasized)
        absorb(sums.emphasized, column);
}

/// It is counted in its column's cluster from the start, together with all of its kind.
bool TimelinePlacer::isGathered(const Place& place) const
{
    const Column& column = m_columns[place.column];
    if (place.isEmphasized && column.showsEmphasized)
        return false;
    return (place.kind == Place::Kind::Dot && column.clustered) ||
           (place.kind == Place::Kind::Bar && column.packed);
}

/// Of bars there are no more than rows.
bool TimelinePlacer::isTooMuch(const TimelineMark& mark, Column& column) const
{
    const bool isShown = !isLong(mark) && mark.emphasized > 0 && column.showsEmphasized;
    if (mark.kind == Kind::Dot || isSelected(mark) || isShown)
        return false;
    return ++column.placedBars > static_cast<std::size_t>(m_input.rows);
}

void TimelinePlacer::collect()
{
    for (std::size_t i = m_first; i < m_behind; ++i) {
        const Place& place = m_places[i - m_first];
        if (place.kind == Place::Kind::OutOfSight || isGathered(place))
            continue;
        TimelineMark mark = markFor(itemAt(i));
        const std::size_t column = place.column;
        if (isTooMuch(mark, m_columns[column])) {
            absorb(mark, column);
            continue;
        }
        addLabel(mark);
        m_candidates.push_back({mark, column, false});
    }
    std::ranges::stable_sort(m_candidates, {},
                             [](const Candidate& candidate) { return candidate.mark.left; });
}

void TimelinePlacer::absorb(const TimelineMark& mark, std::size_t column)
{
    if (mark.count == 0)
        return;
    m_clustered = true;
    unite(m_gathered[column], mark);
}

std::vector<TimelineMark> TimelinePlacer::clusters() const
{
    std::vector<TimelineMark> clusters;
    for (const TimelineMark& gathered : m_gathered) {
        if (gathered.count == 0)
            continue;
        TimelineMark cluster = gathered;
        settle(cluster);
        // Those that would touch become one, which may then touch the one before.
        while (!clusters.empty() && clusters.back().right + m_input.metrics.gap > cluster.left) {
            unite(cluster, clusters.back());
            settle(cluster);
            clusters.pop_back();
        }
        clusters.push_back(cluster);
    }
    return clusters;
}

void TimelinePlacer::settle(TimelineMark& cluster) const
{
    const auto digits = static_cast<double>(clusterCount(cluster.count).size());
    const double half = m_input.metrics.clusterInset + m_input.metrics.digit * digits / 2;
    cluster.left = cluster.middles / static_cast<double>(cluster.count) - half;
    cluster.right = cluster.left + 2 * half;
}

bool TimelinePlacer::tryPlacing(TimelineRows& rows)
{
    for (const TimelineMark& cluster : clusters())
        rows.reserve(cluster);
    if (m_reserved)
        rows.reserve(*m_reserved);
    std::vector<std::size_t> homeless;
    for (const Candidate& candidate : m_candidates) {
        if (candidate.absorbed || (m_reserved && isSelected(candidate.mark)))
            continue;
        TimelineMark mark = candidate.mark;
        if (!rows.place(mark))
            homeless.push_back(mark.item);
    }
    for (const std::size_t item : homeless)
        makeRoomFor(item);
    return homeless.empty();
}

void TimelinePlacer::makeRoomFor(std::size_t item)
{
    const auto found = std::ranges::find_if(
        m_candidates, [item](const Candidate& candidate) { return candidate.mark.item == item; });
    m_clustered = true;
    if (isSelected(found->mark))
        reserve(found->mark);
    else if (found->mark.kind == Kind::Bar)
        absorb(*found);
    if (!isSelected(found->mark))
        absorbDots(found->column);
    if (m_reserved)
        m_reserved->row = std::max(m_reserved->row, 1);
}

void TimelinePlacer::absorb(Candidate& candidate)
{
    if (candidate.absorbed)
        return;
    candidate.absorbed = true;
    absorb(candidate.mark, candidate.column);
}

void TimelinePlacer::absorbDots(std::size_t column)
{
    for (Candidate& candidate : m_candidates) {
        if (candidate.column == column && candidate.mark.kind == Kind::Dot && !isSelected(candidate.mark))
            absorb(candidate);
    }
}

void TimelinePlacer::reserve(const TimelineMark& mark)
{
    m_reserved = mark;
    addLabel(*m_reserved);
}

TimelineDensity TimelinePlacer::density() const
{
    const double binWidth = m_input.metrics.binWidth;
    TimelineDensity density;
    const auto bins = static_cast<std::size_t>(m_input.scale.width() / binWidth) + 1;
    density.all.assign(bins, 0);
    density.emphasized.assign(bins, 0);
    for (std::size_t i = m_first; i < m_behind; ++i) {
        const double pixel = m_input.scale.pixelOf(m_input.items[itemAt(i)].range.begin);
        if (pixel < 0 || pixel > m_input.scale.width())
            continue;
        const auto bin = static_cast<std::size_t>(pixel / binWidth);
        density.highest = std::max(density.highest, ++density.all[bin]);
        density.emphasized[bin] += isEmphasized(itemAt(i)) ? 1 : 0;
    }
    return density;
}

} // namespace dateline::viewmodels
