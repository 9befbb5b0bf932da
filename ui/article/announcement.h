#pragma once

#include <QAccessibleInterface>
#include <QPointer>

namespace dateline::articleview {

/// Words that a screen reader says because something has happened, not because the keyboard has come to them.
/// What carries accessibility in Qt 6.4 knows no announcements, and tells of a description that changes
/// without the words. A notification that appears is spoken; one within a status bar without the word
/// "notification" before it. So this is a status bar that nobody sees, with a notification in it.
class Announcement final : public QAccessibleInterface
{
public:
    /// A status bar below a widget, with its notification.
    explicit Announcement(QWidget& below);
    ~Announcement() override;

    /// Says so at once; the notification stands there until the next one.
    void say(const QString& words);

    bool isValid() const override { return !m_widget.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 1; }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::StatusBar; }
    QAccessible::State state() const override;

private:
    class Notification;

    QPointer<QWidget> m_widget;
    QString m_words;
    QAccessible::Id m_notification = 0;
};

} // namespace dateline::articleview
