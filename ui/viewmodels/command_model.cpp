#include "ui/viewmodels/command_model.h"

#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/loose_match.h"

#include <algorithm>
#include <tuple>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    Command command;
    int match = 0;
    int uses = 0;
};

/// Words may be those of its menus, too; one that fits without them fits better.
int matchOf(const Command& command, const QStringList& words)
{
    const QString text = folded(command.text());
    const int alone = looseMatch(words, text);
    return alone > 0 ? 2 * alone : looseMatch(words, text + u' ' + folded(command.path()));
}

bool isBetter(const Found& left, const Found& right)
{
    const auto rank = [](const Found& found) {
        return std::tuple(-found.match, !found.command.action->isEnabled(), -found.uses);
    };
    return rank(left) < rank(right);
}

QString stateOf(const Command& command)
{
    if (!command.action->isEnabled())
        return command.obstacle().isEmpty() ? CommandModel::tr("not now") : command.obstacle();
    if (!command.action->isCheckable())
        return {};
    return command.action->isChecked() ? CommandModel::tr("on") : CommandModel::tr("off");
}

QString spoken(const Command& command)
{
    QStringList words{command.text(), command.path(), stateOf(command)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

} // namespace

CommandModel::CommandModel(QList<Command> commands, QMap<QString, int> uses, QObject* parent)
    : QAbstractListModel(parent), m_commands(std::move(commands)), m_uses(std::move(uses))
{
    setWords({});
}

void CommandModel::setWords(const QString& words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<Found> found;
    for (const Command& command : std::as_const(m_commands)) {
        if (!command.action || !command.action->isVisible())
            continue;
        const int match = wanted.isEmpty() ? 1 : matchOf(command, wanted);
        if (match > 0)
            found.append({command, match, m_uses.value(command.name())});
    }
    std::stable_sort(found.begin(), found.end(), isBetter);
    beginResetModel();
    m_shown.clear();
    for (const Found& one : std::as_const(found))
        m_shown.append(one.command);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Command& command = m_shown.at(index.row());
    if (!command.action)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return command.text();
    case Qt::ToolTipRole:
        return command.action->statusTip();
    case Qt::AccessibleTextRole:
        return spoken(command);
    case PathRole:
        return command.path();
    case KeysRole:
        return keyWords(command.action->shortcuts());
    case StateRole:
        return stateOf(command);
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_shown.at(index.row()).action)
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_shown.at(index.row()).action->isEnabled() ? usual | Qt::ItemIsEnabled : usual;
}

} // namespace dateline::viewmodels
