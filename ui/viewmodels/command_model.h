#pragma once

#include "ui/viewmodels/command.h"

#include <QAbstractListModel>
#include <QMap>

namespace dateline::viewmodels {

/// The commands that fit some words, best first; among those that fit as well, the ones that were run often,
/// and those that can be run now. What cannot be run now is a row that is not enabled and says why.
///
/// Qt::DisplayRole is what is done, Qt::ToolTipRole says more, Qt::AccessibleTextRole tells the whole row.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole, ///< the menus that lead to it
        KeysRole,                ///< its keys as the desktop writes them
        StateRole,               ///< why it cannot be run, or whether it is on; mostly empty
    };

    /// `uses` says how often each command was run, by its name.
    CommandModel(QList<Command> commands, QMap<QString, int> uses, QObject* parent = nullptr);

    /// All commands for none.
    void setWords(const QString& words);
    const Command& command(const QModelIndex& index) const { return m_shown.at(index.row()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Command> m_commands;
    QMap<QString, int> m_uses;
    QList<Command> m_shown;
};

} // namespace dateline::viewmodels
