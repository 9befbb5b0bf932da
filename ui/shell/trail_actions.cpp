#include "ui/shell/trail_actions.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::EntityTrail;

TrailActions::TrailActions(viewmodels::ReadingSession& reading, QObject* parent)
    : QObject(parent)
    , m_trail(reading)
    , m_next(add(u"entity.next-article"_s, tr("Next article that names it"),
                 tr("Open the next article of the list that names the selected entity"), Qt::Key_BraceRight,
                 &EntityTrail::next))
    , m_previous(add(u"entity.previous-article"_s, tr("Previous article that names it"),
                     tr("Open the article before in the list that names the selected entity"),
                     Qt::Key_BraceLeft, &EntityTrail::previous))
{
    connect(&m_trail, &EntityTrail::changed, this, &TrailActions::follow);
    connect(&m_trail, &EntityTrail::ended, this, &TrailActions::statusMessage);
    follow();
}

QAction* TrailActions::add(const QString& name, const QString& text, const QString& tip,
                           const QKeySequence& key, void (EntityTrail::*go)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    connect(action, &QAction::triggered, &m_trail, go);
    return action;
}

void TrailActions::follow()
{
    for (QAction* action : all())
        action->setEnabled(m_trail.canGo());
}

} // namespace dateline::shell
