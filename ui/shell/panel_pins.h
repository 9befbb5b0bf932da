#pragma once

#include "ui/viewmodels/pin.h"

#include <QAction>
#include <QMenu>

#include <vector>

namespace dateline::shell {

/// The panels that can be pinned: keep what they show while the reader goes on, by an action for each, by one
/// for the panel that has the keyboard, and by a button on those that are. While the reader is elsewhere than
/// a panel that keeps something, keys that would correct something do nothing in it but say so: they are for
/// what is selected in the open article.
class PanelPins final : public QObject
{
    Q_OBJECT

public:
    /// The session that all panels follow, which must outlive this.
    explicit PanelPins(viewmodels::ReadingSession& reading, QObject* parent = nullptr);

    /// Named by its objectName(), which stays whatever the language; `text` is for the menu. Its layout is
    /// one of lines.
    viewmodels::Pin& add(QWidget& panel, const QString& name, const QString& text,
                         viewmodels::Pin::Follower follower);
    /// The menu of all actions, for the menu that it is part of.
    QAction* menu() const { return m_menu.menuAction(); }
    QAction* actionOf(const QWidget& panel) const;
    viewmodels::Pin& pinOf(const QWidget& panel) const;
    /// What corrects the open article by keys.
    void setCorrections(const QList<QAction*>& corrections) { m_corrections = corrections; }

Q_SIGNALS:
    /// A panel is pinned, or no longer, or another article is open than it keeps, or the same again.
    void changed(QWidget* panel);
    /// What is there to say.
    void statusMessage(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Panel
    {
        QWidget* widget;
        viewmodels::Pin* pin;
        QAction* action;
    };

    void follow(const Panel& panel);
    void followAll();
    void pinFocused();
    const Panel* holding(const QObject* widget) const;

    viewmodels::ReadingSession& m_reading;
    QMenu m_menu;
    QAction* m_focused;
    std::vector<Panel> m_panels;
    QList<QAction*> m_corrections;
};

} // namespace dateline::shell
