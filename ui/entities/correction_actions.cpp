#include "ui/entities/correction_actions.h"

#include "ui/entities/entity_dialog.h"
#include "ui/viewmodels/entity_naming.h"

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using viewmodels::EntityNaming;

CorrectionActions::CorrectionActions(EntityNaming& naming, QWidget& window, const QList<QWidget*>& places)
    : QObject(&window), m_naming(naming), m_window(window)
{
    QAction* correct = add(u"entity.correct-name-or-type"_s, tr("&Correct name or type…"),
                           tr("Say what the selected entity is called and what it is"), Qt::Key_F2);
    const QAction* join =
        add(u"entity.same-as"_s, tr("Same &as…"), tr("Make the selected entity one with another"), Qt::Key_M);
    const QAction* here = add(u"entity.not-an-entity-in-this-article"_s, tr("Not an entity in t&his article"),
                              tr("Leave the selected entity out in this article"), Qt::CTRL | Qt::Key_Delete);
    const QAction* everywhere =
        add(u"entity.not-an-entity-anywhere"_s, tr("Not an entity an&ywhere"),
            tr("Leave the selected entity out in all articles, those imported later, too"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    // Elsewhere the key is for what is selected there.
    correct->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget* place : places)
        place->addAction(correct);
    connect(correct, &QAction::triggered, this, [this] { openDialog(false); });
    connect(join, &QAction::triggered, this, [this] { openDialog(true); });
    connect(here, &QAction::triggered, &naming,
            [&naming] { naming.name(std::nullopt, EntityNaming::Scope::Article); });
    connect(everywhere, &QAction::triggered, &naming,
            [&naming] { naming.name(std::nullopt, EntityNaming::Scope::Everywhere); });
    connect(&naming, &EntityNaming::subjectChanged, this, &CorrectionActions::follow);
    follow();
}

QAction* CorrectionActions::add(const QString& name, const QString& text, const QString& tip,
                                const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    m_actions.append(action);
    return action;
}

void CorrectionActions::openDialog(bool withOthers)
{
    auto* dialog = new EntityDialog(m_naming, &m_window);
    dialog->open();
    if (withOthers)
        dialog->showOthers();
}

void CorrectionActions::follow()
{
    const bool isSelected = m_naming.subject().has_value();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(isSelected);
}

} // namespace dateline::entitypanel
