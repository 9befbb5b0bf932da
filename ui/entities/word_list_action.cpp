#include "ui/entities/word_list_action.h"

#include "ui/entities/word_list_dialog.h"

#include <QWidget>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;

WordListAction::WordListAction(viewmodels::WordListDesk& desk, QWidget& window)
    : QAction(tr("&Word list…"), &window)
{
    setObjectName(u"tools.word-list"_s);
    setStatusTip(tr("Names and aliases that are marked in all articles: yours, and lists from files"));
    connect(this, &QAction::triggered, &window,
            [&desk, &window] { (new WordListDialog(desk, &window))->QDialog::open(); });
}

} // namespace dateline::entitypanel
