#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dateline::timelinepanel {

/// How an action of the timeline is called.
struct ActionWords
{
    QString name; ///< its object name, by which keys and the command line know it
    QString text;
    QString shortText; ///< on a button
    QString tip;
};

/// An action of a panel for the window's menu, whose single keys work while the panel's view has the focus.
/// Belongs to the panel.
QAction* addPanelAction(QWidget& panel, QWidget& view, const ActionWords& words,
                        const QList<QKeySequence>& keys);

/// A flat button for an action, there as long as the action is visible; the caller owns it.
QToolButton* buttonFor(QAction& action);

/// A flat button that opens a menu; the caller owns it.
QToolButton* menuButton(QMenu& menu, const QString& tip);

} // namespace dateline::timelinepanel
