#include "ui/article/announcement.h"

#include <QWidget>

namespace dateline::articleview {

/// What is said. Lives no longer than the status bar that it stands in.
class Announcement::Notification final : public QAccessibleInterface
{
public:
    explicit Notification(Announcement& bar) : m_bar(bar) {}

    bool isValid() const override { return m_bar.isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return &m_bar; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return m_bar.text(kind); }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return m_bar.state(); }

private:
    Announcement& m_bar;
};

Announcement::Announcement(QWidget& below)
    : m_widget(&below), m_notification(QAccessible::registerAccessibleInterface(new Notification(*this)))
{}

Announcement::~Announcement()
{
    QAccessible::deleteAccessibleInterface(m_notification);
}

void Announcement::say(const QString& words)
{
    m_words = words;
    // Who listens remembers names until he is told of others.
    for (const QAccessible::Event news : {QAccessible::NameChanged, QAccessible::ObjectShow}) {
        QAccessibleEvent event(child(0), news);
        QAccessible::updateAccessibility(&event);
    }
}

QAccessibleInterface* Announcement::parent() const
{
    return QAccessible::queryAccessibleInterface(m_widget);
}

QAccessibleInterface* Announcement::child(int index) const
{
    return index == 0 ? QAccessible::accessibleInterface(m_notification) : nullptr;
}

int Announcement::indexOfChild(const QAccessibleInterface* child) const
{
    return child && child == this->child(0) ? 0 : -1;
}

QString Announcement::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_words : QString();
}

QAccessible::State Announcement::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.readOnly = true;
    return state;
}

} // namespace dateline::articleview
