#include "ui/shell/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString menuText)
{
    menuText.replace(u"&&"_s, u"\x01"_s);
    menuText.remove(u'&');
    return menuText.replace(u'\x01', u'&');
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

void addMenu(QTreeWidget& list, const QAction& menu)
{
    auto* heading = new QTreeWidgetItem(&list, {plain(menu.text())});
    QFont bold = list.font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(0, bold);
    for (const QAction* action : menu.menu()->actions()) {
        if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(heading, {plain(action->text()), keysOf(*action)});
    }
    if (heading->childCount() == 0)
        delete heading;
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Keys"));
    auto* list = new QTreeWidget(this);
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFrameShape(QFrame::NoFrame);
    for (const QAction* menu : menus.actions()) {
        if (menu->menu())
            addMenu(*list, *menu);
    }
    list->expandAll();
    // A long act to undo is cut; the keys stay in sight.
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace dateline::shell
