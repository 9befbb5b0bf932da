#include "ui/shell/jump_actions.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::JumpHistory;

JumpActions::JumpActions(viewmodels::ReadingSession& reading, QObject* parent)
    : QObject(parent)
    , m_history(reading)
    , m_back(add(u"go.back"_s, tr("&Back"), tr("Go back to where you were before the last jump"),
                 {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, &JumpHistory::back))
    , m_forward(add(u"go.forward"_s, tr("For&ward"), tr("Go forward again to where you came back from"),
                    {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                    &JumpHistory::forward))
{
    connect(&m_history, &JumpHistory::changed, this, &JumpActions::follow);
    follow();
}

QAction* JumpActions::add(const QString& name, const QString& text, const QString& tip,
                          const QList<QKeySequence>& keys, void (JumpHistory::*go)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, &m_history, go);
    return action;
}

void JumpActions::follow()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace dateline::shell
