#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QStringList>

class QKeySequence;

namespace dateline::viewmodels {

/// One thing that can be done in the window, as its menus have it.
struct Command
{
    QPointer<QAction> action; ///< not owned; gone when its menu has been filled anew
    QStringList menus;        ///< that lead to it, from the menu bar down: "View", "Marks of"
    QString need; ///< what its menu says is missing while its action is greyed; empty where that is unknown

    /// What is done, in plain words: "Zoom in".
    QString text() const;
    /// Its name in settings, which stays from one start to the next; empty for one that comes and goes.
    QString name() const { return action ? action->objectName() : QString(); }
    /// "View › Marks of".
    QString path() const;
    /// Why it cannot be done while its action is greyed; empty where that is unknown.
    QString obstacle() const;
};

/// Says on a greyed action why it cannot be done, where that is another reason than its menu's; empty takes
/// it back.
void setObstacle(QAction& action, const QString& reason);

/// The words of a menu without the ampersands that make its keys.
QString plainText(QString menuText);

/// Words of an article or of the reader as the text of an action: an ampersand makes no key, a long headline
/// no wide menu.
QString menuText(const QString& words);

/// Keys as the desktop writes them: "Ctrl+Shift+Z, Ctrl+Y".
QString keyWords(const QList<QKeySequence>& keys);

/// Words with the keys that an action has behind them: "Next hit (F3)"; the words alone where it has none.
QString withKeys(const QString& words, const QAction& action);

} // namespace dateline::viewmodels
