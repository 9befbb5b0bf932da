#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenuBar;
class QToolButton;

namespace dateline::shell {

/// A few buttons behind the menus, in the same line, for what is done by the mouse most: taking articles in,
/// going back and forward, layouts, type. They do what actions of the menus do and have no keys of their own.
/// Hidden where the menus leave too little room.
class QuickButtons final : public QWidget
{
    Q_OBJECT

public:
    /// The actions behind the buttons; they must outlive it.
    struct Actions
    {
        QAction& import;
        QAction& back;
        QAction& forward;
        QList<QAction*> layouts;
        QAction& type;
    };

    QuickButtons(QMenuBar& bar, const Actions& actions);

    /// As high as a menu.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* add(const QString& text, const QString& name);
    void addMenu(const QList<QAction*>& layouts);
    void fit();

    QMenuBar& m_bar;
    QHBoxLayout* m_row;
};

} // namespace dateline::shell
