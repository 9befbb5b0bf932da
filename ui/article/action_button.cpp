#include "ui/article/action_button.h"

#include "ui/viewmodels/command.h"

#include <QAction>
#include <QToolButton>

namespace dateline::articleview {

void followAction(QToolButton& button, QAction& action)
{
    const auto follow = [&button, &action] {
        button.setToolTip(viewmodels::withKeys(action.statusTip(), action));
        button.setEnabled(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, &button, follow);
    QObject::connect(&button, &QToolButton::clicked, &action, &QAction::trigger);
    follow();
}

} // namespace dateline::articleview
