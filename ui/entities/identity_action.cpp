#include "ui/entities/identity_action.h"

#include "ui/entities/identity_dialog.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/identity_review.h"

#include <QWidget>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;

IdentityAction::IdentityAction(const viewmodels::EntityNaming& naming, QWidget& window)
    : QAction(tr("Find &names that are one…"), &window), m_naming(naming)
{
    setObjectName(u"tools.names-that-are-one"_s);
    setStatusTip(
        tr("Look through the library for names that may mean one, such as a surname and a full name, and "
           "choose which do"));
    connect(this, &QAction::triggered, &window, [this, &window] { ask(window); });
}

void IdentityAction::ask(QWidget& window)
{
    auto* dialog = new IdentityDialog(m_naming.review().release(), &window);
    connect(dialog, &IdentityDialog::statusMessage, this, &IdentityAction::statusMessage);
    dialog->open();
}

} // namespace dateline::entitypanel
