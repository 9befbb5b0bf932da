#include "ui/shell/layout_actions.h"

#include "ui/shell/panel_area.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;

LayoutActions::LayoutActions(PanelArea& panels, QObject* parent) : QObject(parent)
{
    connect(
        add(u"view.layout-for-reading"_s, tr("Layout for readin&g"), tr("Show the article alone"), Qt::Key_1),
        &QAction::triggered, &panels, &PanelArea::arrangeForReading);
    connect(add(u"view.layout-for-analysing"_s, tr("Layout for &analysing"),
                tr("Show all panels in their usual sizes"), Qt::Key_2),
            &QAction::triggered, &panels, &PanelArea::arrangeAll);
    connect(add(u"view.layout-for-the-timeline"_s, tr("Layout for the timelin&e"),
                tr("Show the timeline large, below the article"), Qt::Key_3),
            &QAction::triggered, &panels, &PanelArea::arrangeForTimeline);
}

QAction* LayoutActions::add(const QString& name, const QString& text, const QString& tip, Qt::Key digit)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(Qt::CTRL | Qt::SHIFT | digit);
    m_actions.append(action);
    return action;
}

} // namespace dateline::shell
