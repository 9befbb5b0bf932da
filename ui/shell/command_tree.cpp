#include "ui/shell/command_tree.h"

#include "ui/viewmodels/folded_text.h"

#include <QHeaderView>

namespace dateline::shell {

using viewmodels::Command;

namespace {

constexpr int indexRole = Qt::UserRole;

QFont weighted(QFont font, bool bold)
{
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

CommandTree::CommandTree(const QList<Command>& commands, QWidget* parent)
    : QTreeWidget(parent), m_commands(commands)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Actions and their keys"));
    for (int index = 0; const Command& command : m_commands) {
        auto* row = new QTreeWidgetItem(headingFor(command), {command.text()});
        row->setData(0, indexRole, index++);
        row->setToolTip(0, command.action->statusTip());
    }
    showKeys([](const Command&) { return false; });
    expandAll();
    // A long act to undo is cut; the keys stay in sight.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QTreeWidgetItem* CommandTree::headingFor(const Command& command)
{
    const int last = topLevelItemCount() - 1;
    if (last >= 0 && topLevelItem(last)->text(0) == command.path())
        return topLevelItem(last);
    auto* heading = new QTreeWidgetItem(this, {command.path()});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFont(0, weighted(font(), true));
    heading->setData(0, indexRole, -1);
    return heading;
}

Command CommandTree::current() const
{
    const QTreeWidgetItem* row = currentItem();
    const int index = row ? row->data(0, indexRole).toInt() : -1;
    return index >= 0 ? m_commands.at(index) : Command();
}

void CommandTree::showKeys(const std::function<bool(const Command&)>& isOwn)
{
    for (QTreeWidgetItemIterator row(this); *row; ++row) {
        const int index = (*row)->data(0, indexRole).toInt();
        if (index < 0)
            continue;
        const Command& command = m_commands.at(index);
        (*row)->setText(1, viewmodels::keyWords(command.action->shortcuts()));
        (*row)->setFont(1, weighted(font(), isOwn(command)));
    }
}

void CommandTree::filter(const QString& words)
{
    const QString wanted = viewmodels::folded(words.trimmed());
    for (int at = 0; at < topLevelItemCount(); ++at) {
        QTreeWidgetItem* heading = topLevelItem(at);
        bool anyShown = false;
        for (int child = 0; child < heading->childCount(); ++child) {
            QTreeWidgetItem* row = heading->child(child);
            const bool shown =
                viewmodels::folded(row->text(0) + u' ' + row->text(1) + u' ' + heading->text(0))
                    .contains(wanted);
            row->setHidden(!shown);
            anyShown = anyShown || shown;
        }
        heading->setHidden(!anyShown);
    }
}

} // namespace dateline::shell
