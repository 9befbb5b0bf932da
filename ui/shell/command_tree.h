#pragma once

#include "ui/viewmodels/command.h"

#include <QTreeWidget>

#include <functional>

namespace dateline::shell {

/// Commands under the menus that lead to them, each with its keys, as a list that is always open.
class CommandTree final : public QTreeWidget
{
    Q_OBJECT

public:
    CommandTree(const QList<viewmodels::Command>& commands, QWidget* parent);

    /// The command of the row that is chosen; one without an action for a heading.
    viewmodels::Command current() const;
    /// Writes the keys of all commands anew; those for which `isOwn` says yes stand in bold.
    void showKeys(const std::function<bool(const viewmodels::Command&)>& isOwn);
    /// Hides all commands without these words, and the headings that have none left.
    void filter(const QString& words);

private:
    QTreeWidgetItem* headingFor(const viewmodels::Command& command);

    QList<viewmodels::Command> m_commands;
};

} // namespace dateline::shell
