#pragma once

#include <QAccessibleWidget>

#include <memory>
#include <unordered_map>
#include <vector>

namespace dateline::viewmodels {
struct TimelineItems;
}

namespace dateline::timelinepanel {

class TimelineView;

/// What screen readers see of a timeline, which draws itself and has no widgets for them: a list of the dated
/// events in the order of time, behind them the scroll bar of the lanes. An event is made when it is asked
/// for, and let go when other events are on show: there may be 100,000.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView& view);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    /// The selected event while the timeline has the keyboard.
    QAccessibleInterface* focusChild() const override;

protected:
    ~TimelineAccessible() override;

private:
    TimelineView* view() const;
    int eventCount() const;
    QAccessibleInterface* event(std::size_t index) const;
    void forget() const;

    mutable std::shared_ptr<const viewmodels::TimelineItems> m_items; ///< that the made ones are of
    mutable std::unordered_map<std::size_t, QAccessible::Id> m_made;  ///< by their place among the items
};

/// Has screen readers see every timeline so. Once is enough, and more do no harm.
void installTimelineAccessible();
/// What screen readers are to hear of the selected event when it is another one: that it is selected, and has
/// the focus while the timeline has the keyboard. Nothing where none on the axis is selected.
std::vector<QAccessible::Event> newsOfSelection(const TimelineView& view);
/// Tells them so.
void announceSelection(TimelineView& view);

} // namespace dateline::timelinepanel
