#include "ui/shell/tools_actions.h"

#include "model/base/error.h"
#include "ui/entities/identity_action.h"
#include "ui/entities/word_list_action.h"
#include "ui/shell/care_actions.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QWidget>

namespace dateline::shell {

using entitypanel::IdentityAction;
using viewmodels::WordListDesk;

ToolsActions::ToolsActions(const Services& services, QAction& outdated, QWidget& window) : QObject(&window)
{
    auto* identity = new IdentityAction(services.naming, window);
    auto* words = new entitypanel::WordListAction(services.words, window);
    auto* care = new CareActions(services.care, services.libraryPath, window);
    m_groups = {{identity, words}, {&outdated}, care->all()};
    connect(identity, &IdentityAction::statusMessage, this, &ToolsActions::statusMessage);
    connect(care, &CareActions::statusMessage, this, &ToolsActions::statusMessage);
    connect(&services.words, &WordListDesk::finished, this, &ToolsActions::statusMessage);
    connect(&services.words, &WordListDesk::failed, this,
            [this](const base::Error& error) { Q_EMIT statusMessage(error.message); });
}

} // namespace dateline::shell
