#pragma once

#include <QAccessibleInterface>
#include <QPointer>

#include <memory>

namespace dateline::viewmodels {
struct TimelineItems;
}

namespace dateline::timelinepanel {

class TimelineView;

/// What screen readers see of one event of a timeline: when it was and what, the words that tell it, and
/// where its mark stands. It can be chosen as by a click. No longer valid once the timeline has other events.
class EventAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// The event with a place among the items that are on show.
    EventAccessible(TimelineView& view, std::size_t index);

    std::size_t index() const { return m_index; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    /// On the screen; empty where the event is out of sight or in a cluster.
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TimelineView> m_view;
    std::shared_ptr<const viewmodels::TimelineItems> m_items;
    std::size_t m_index;
};

} // namespace dateline::timelinepanel
