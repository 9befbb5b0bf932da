#include "ui/entities/take_apart_action.h"

#include "ui/entities/take_apart_dialog.h"
#include "ui/viewmodels/entity_joins.h"

#include <QWidget>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;

TakeApartAction::TakeApartAction(viewmodels::EntityJoins& joins, QWidget& window)
    : QAction(tr("Take apart…"), &window), m_joins(joins)
{
    setObjectName(u"entity.take-apart"_s);
    setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    connect(this, &QAction::triggered, &window,
            [this, &window] { (new TakeApartDialog(m_joins, &window))->open(); });
    connect(&joins, &viewmodels::EntityJoins::changed, this, &TakeApartAction::follow);
    follow();
}

void TakeApartAction::follow()
{
    QStringList from;
    for (const library::EntityJoin& join : m_joins.all())
        from << viewmodels::EntityJoins::words(join);
    setEnabled(!from.isEmpty());
    const QString tip = from.isEmpty() ? tr("You have made no other entity one with the selected one")
                                       : tr("It was made of: %1", "names, joined").arg(from.join(u"; "_s));
    setStatusTip(tip);
    setToolTip(tip);
}

} // namespace dateline::entitypanel
