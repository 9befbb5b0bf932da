#include "ui/shell/confirm_actions.h"

#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/entities/confirm_dialog.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/timeline/timeline_panel.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::Confirmations;

ConfirmActions::ConfirmActions(Confirmations& confirmations, PanelArea& panels, QObject* parent)
    : QObject(parent)
    , m_confirmations(confirmations)
    , m_entity(make(u"entity.confirmed"_s, tr("Confirmed"),
                    tr("The selected entity is right: keep it where doubtful ones are hidden"),
                    {&panels.article().text(), &panels.side().entities().tree()}, &Confirmations::ofEntity))
    , m_event(make(u"timeline.confirmed"_s, tr("Confirmed event"),
                   tr("The selected event is right: keep it where doubtful ones are hidden"), {},
                   &Confirmations::ofEvent))
    , m_words(make(u"article.confirmed"_s, tr("Confirmed quote or figure"),
                   tr("The selected quote or figure is right: keep it where doubtful ones are hidden"),
                   {&panels.side().quotes(), &panels.side().figures()}, &Confirmations::ofWords))
{
    makeEverywhere({&panels.article().text(), &panels.side().entities().tree()}, panels);
}

void ConfirmActions::makeEverywhere(const QList<QWidget*>& places, PanelArea& panels)
{
    m_everywhere = new QAction(tr("Confirm in all articles…"), this);
    m_everywhere->setObjectName(u"entity.confirm-in-all-articles"_s);
    m_everywhere->setStatusTip(
        tr("The selected entity is right in all articles, those imported later, too, or no more"));
    m_everywhere->setShortcut(Qt::SHIFT | Qt::Key_Y);
    m_everywhere->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget* place : places)
        place->addAction(m_everywhere);
    connect(m_everywhere, &QAction::triggered, &m_confirmations, &Confirmations::askEverywhere);
    connect(&m_confirmations, &Confirmations::everywhereOffered, this,
            [this, &panels](const viewmodels::EverywhereOffer& offer) {
                (new entitypanel::ConfirmDialog(m_confirmations, offer, panels.window()))->open();
            });
    const auto follow = [this] { m_everywhere->setEnabled(m_confirmations.entity().has_value()); };
    connect(&m_confirmations, &Confirmations::changed, m_everywhere, follow);
    follow();
}

QAction* ConfirmActions::make(const QString& name, const QString& text, const QString& tip,
                              const QList<QWidget*>& places, Subject subject)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setCheckable(true);
    action->setShortcut(Qt::Key_Y);
    // Without places of its own it is for whoever is given it.
    action->setShortcutContext(places.isEmpty() ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
    for (QWidget* place : places)
        place->addAction(action);
    connect(action, &QAction::triggered, this, [this, action, subject] {
        if (const auto confirmation = (m_confirmations.*subject)())
            m_confirmations.say(*confirmation);
        follow(*action, subject); // ticked when the library says so
    });
    connect(&m_confirmations, &Confirmations::changed, action,
            [this, action, subject] { follow(*action, subject); });
    follow(*action, subject);
    return action;
}

void ConfirmActions::follow(QAction& action, Subject subject)
{
    const auto confirmation = (m_confirmations.*subject)();
    action.setEnabled(confirmation.has_value());
    action.setChecked(confirmation && !confirmation->isConfirmed);
}

} // namespace dateline::shell
