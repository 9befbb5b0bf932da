#pragma once

#include "ui/viewmodels/command.h"

#include <QObject>

class QMenuBar;
class QWidget;

namespace dateline::shell {

/// Keeps the keys of panels to their panels while the menu bar or a menu of it, at any depth, has the
/// keyboard. Qt takes an action that stands in a menu to be at home in the bar as well: Delete would mean
/// what it means in the list of articles, in the timeline and in the list of entities, all at once.
class MenuBarKeys final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the bar.
    MenuBarKeys(QMenuBar& bar, const QList<viewmodels::Command>& commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget& menu);
    bool isKeyOfPanel(const QKeySequence& key) const;

    QList<viewmodels::Command> m_commands;
};

} // namespace dateline::shell
