#include "ui/shell/tools_actions.h"

#include "model/base/error.h"
#include "ui/entities/review_action.h"
#include "ui/entities/word_list_action.h"
#include "ui/shell/care_actions.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/proposal_review.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QWidget>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using entitypanel::ReviewAction;
using viewmodels::WordListDesk;

ToolsActions::ToolsActions(const Services& services, QAction& outdated, QWidget& window) : QObject(&window)
{
    auto* words = new entitypanel::WordListAction(services.words, window);
    auto* care = new CareActions(services.care, services.libraryPath, window);
    m_groups = {reviews(services.naming, window) + QList<QAction*>{words}, {&outdated}, care->all()};
    connect(care, &CareActions::statusMessage, this, &ToolsActions::statusMessage);
    connect(&services.words, &WordListDesk::finished, this, &ToolsActions::statusMessage);
    connect(&services.words, &WordListDesk::failed, this,
            [this](const base::Error& error) { Q_EMIT statusMessage(error.message); });
}

QList<QAction*> ToolsActions::reviews(const viewmodels::EntityNaming& naming, QWidget& window)
{
    auto* identity = new ReviewAction(
        tr("Find &names that are one…"), [&naming] { return naming.identityReview(); }, window);
    identity->setObjectName(u"tools.names-that-are-one"_s);
    identity->setStatusTip(
        tr("Look through the library for names that may mean one, such as a surname and a full name, and "
           "choose which do"));
    auto* corrections = new ReviewAction(
        tr("Find corrections &for other articles…"), [&naming] { return naming.correctionReview(); }, window);
    corrections->setObjectName(u"tools.corrections-for-others"_s);
    corrections->setStatusTip(
        tr("List what you have corrected in single articles and others may need, too, and choose what holds "
           "in all"));
    for (ReviewAction* review : {identity, corrections})
        connect(review, &ReviewAction::statusMessage, this, &ToolsActions::statusMessage);
    return {identity, corrections};
}

} // namespace dateline::shell
