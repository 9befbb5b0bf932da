#include "ui/entities/retype_actions.h"

#include "ui/entities/correction_actions.h"
#include "ui/viewmodels/command.h"

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using article::EntityType;
using viewmodels::EntityNaming;

RetypeActions::RetypeActions(EntityNaming& naming, CorrectionActions& corrections,
                             const QList<QWidget*>& places, QObject* parent)
    : QObject(parent), m_naming(naming), m_corrections(corrections), m_menu(tr("&Kind in this article"))
{
    m_menu.menuAction()->setStatusTip(tr("Say in this article what the selected entity is"));
    add(u"entity.is-a-person"_s, tr("&Person"), EntityType::Person, places);
    add(u"entity.is-a-place"_s, tr("P&lace"), EntityType::Place, places);
    add(u"entity.is-an-organization"_s, tr("&Organization"), EntityType::Organization, places);
    add(u"entity.is-a-group"_s, tr("&Group"), EntityType::Group, places);
    add(u"entity.is-an-event"_s, tr("&Event"), EntityType::Event, places);
    add(u"entity.is-a-work"_s, tr("&Work"), EntityType::Work, places);
    connect(&naming, &EntityNaming::subjectChanged, this, &RetypeActions::follow);
    follow();
}

/// The keys are 1 to 6 in the order of the menu.
void RetypeActions::add(const QString& name, const QString& text, EntityType type,
                        const QList<QWidget*>& places)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tr("In this article the selected entity is of this kind"));
    action->setShortcut(QKeySequence(Qt::Key_1 + static_cast<int>(m_menu.actions().size())));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget* place : places)
        place->addAction(action);
    m_menu.addAction(action);
    connect(action, &QAction::triggered, this, [this, type] { retype(type); });
}

void RetypeActions::retype(EntityType type)
{
    const auto subject = m_naming.subject();
    if (!subject)
        return;
    const article::EntityKey wanted{subject->name, type};
    if (wanted != *subject && m_naming.isHere(wanted))
        m_corrections.join(wanted);
    else
        m_naming.name(wanted, EntityNaming::Scope::Article, hint());
}

/// The key is the one that the reader has given it.
QString RetypeActions::hint() const
{
    const QString key = viewmodels::keyWords(m_corrections.correct()->shortcuts());
    return key.isEmpty() ? QString() : tr("%1: in all articles", "%1: a key").arg(key);
}

void RetypeActions::follow()
{
    const bool isSelected = m_naming.subject().has_value();
    for (QAction* action : m_menu.actions())
        action->setEnabled(isSelected);
}

} // namespace dateline::entitypanel
