#include "ui/entities/correction_actions.h"

#include "ui/entities/entity_dialog.h"
#include "ui/entities/leave_out_dialog.h"
#include "ui/entities/take_apart_action.h"

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using viewmodels::EntityNaming;
using Scope = EntityNaming::Scope;

CorrectionActions::CorrectionActions(EntityNaming& naming, viewmodels::MentionCorrections& mentions,
                                     QWidget& window, const QList<QWidget*>& places)
    : QObject(&window)
    , m_naming(naming)
    , m_mentions(mentions)
    , m_window(window)
    , m_takeApart(new TakeApartAction(naming.joins(), window))
{
    QAction* correct = add(u"entity.correct-name-or-type"_s, tr("&Correct name or type…"),
                           tr("Say what the selected entity is called and what it is"), Qt::Key_F2);
    const QAction* join =
        add(u"entity.same-as"_s, tr("Same &as…"),
            tr("Make the selected entity one with another, at first the one compared with it"), Qt::Key_M);
    const QAction* here =
        add(u"entity.not-an-entity-in-this-article"_s, tr("Not an entity in t&his article…"),
            tr("Leave the selected entity out in this article"), Qt::CTRL | Qt::Key_Delete);
    const QAction* everywhere =
        add(u"entity.not-an-entity-anywhere"_s, tr("Not an entity an&ywhere…"),
            tr("Leave the selected entity out in all articles, those imported later, too"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    // Elsewhere the key is for what is selected there.
    correct->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget* place : places)
        place->addAction(correct);
    connect(correct, &QAction::triggered, this, &CorrectionActions::correctName);
    connect(join, &QAction::triggered, this, &CorrectionActions::joinAny);
    connect(here, &QAction::triggered, this, [this] { leaveOut(Scope::Article); });
    connect(everywhere, &QAction::triggered, this, [this] { leaveOut(Scope::Everywhere); });
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

void CorrectionActions::correctName()
{
    (new EntityDialog(m_naming, &m_window))->open();
}

/// Whom the reader compares is probably whom he means.
void CorrectionActions::joinAny()
{
    if (const auto compared = m_naming.compared())
        return join(*compared);
    auto* dialog = new EntityDialog(m_naming, &m_window);
    dialog->open();
    dialog->showOthers();
}

void CorrectionActions::join(const article::EntityKey& other)
{
    auto* dialog = new EntityDialog(m_naming, &m_window);
    dialog->choose(other);
    dialog->open();
}

void CorrectionActions::leaveOut(Scope proposed)
{
    (new LeaveOutDialog(m_naming, m_mentions, proposed, &m_window))->open();
}

void CorrectionActions::follow()
{
    const bool isSelected = m_naming.subject().has_value();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(isSelected);
}

} // namespace dateline::entitypanel
