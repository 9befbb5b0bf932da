#include "ui/shell/side_panel.h"

#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/quiet_tab_bar.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/command.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using findingpanel::FindingPanel;

SidePanel::SidePanel(viewmodels::ReadingSession& reading, viewmodels::Concordance& concordance,
                     QWidget* parent)
    : QTabWidget(parent)
    , m_entities(new entitypanel::EntityPanel(reading))
    , m_quotes(new FindingPanel(reading, viewmodels::listQuotes, tr("Quotes")))
    , m_figures(new FindingPanel(reading, viewmodels::listFigures, tr("Figures")))
    , m_context(new concordancepanel::ConcordancePanel(concordance))
{
    auto* bar = new QuietTabBar;
    setTabBar(bar);
    connect(bar, &QuietTabBar::menuWanted, this,
            [this](int tab, QPoint onScreen) { Q_EMIT menuWanted(widget(tab), onScreen); });
    setDocumentMode(true);
    setAccessibleName(tr("In the article"));
    addPanel(m_entities, u"entities"_s, tr("Entities"),
             goAction(u"go.go-to-entities"_s, tr("Go to entities"),
                      tr("Show the entities of the article beside it"), Qt::Key_1));
    addPanel(m_quotes, u"quotes"_s, tr("Quotes"),
             goAction(u"go.go-to-quotes"_s, tr("Go to quotes"),
                      tr("Show the quotes of the article beside it"), Qt::Key_2));
    addPanel(m_figures, u"figures"_s, tr("Figures"),
             goAction(u"go.go-to-figures"_s, tr("Go to figures"),
                      tr("Show the figures of the article beside it"), Qt::Key_3));
    addPanel(m_context, u"context"_s, tr("Context"),
             goAction(u"go.go-to-context"_s, tr("Go to context"),
                      tr("Show all places of the selected entity with the words around them"), Qt::Key_4));
    connect(m_entities, &entitypanel::EntityPanel::findRequested, this, &SidePanel::findEntity);
}

QAction* SidePanel::goAction(const QString& name, const QString& text, const QString& tip, Qt::Key key)
{
    auto* go = new QAction(text, this);
    go->setObjectName(name);
    go->setStatusTip(tip);
    go->setShortcut(Qt::ALT | key);
    return go;
}

void SidePanel::addPanel(QWidget* panel, const QString& name, const QString& title, QAction* go)
{
    panel->setObjectName(name);
    addTab(panel, title);
    m_tabs.append({panel, title, go, false});
    connect(go, &QAction::triggered, this, [this, panel] { goTo(panel); });
    connect(go, &QAction::changed, this, &SidePanel::sayKeys); // the reader can give it another key
    sayKeys();
}

void SidePanel::sayKeys()
{
    for (const Tab& tab : m_tabs)
        setTabToolTip(indexOf(tab.panel),
                      viewmodels::withKeys(tr("%1 of the article").arg(tab.title), *tab.go));
}

QList<QAction*> SidePanel::goActions() const
{
    QList<QAction*> actions;
    for (const Tab& tab : m_tabs)
        actions << tab.go;
    return actions;
}

QList<QWidget*> SidePanel::panels() const
{
    QList<QWidget*> panels;
    for (const Tab& tab : m_tabs)
        panels << tab.panel;
    return panels;
}

QString SidePanel::titleOf(const QWidget& panel) const
{
    return m_tabs.at(panels().indexOf(&panel)).title;
}

void SidePanel::take(QWidget& panel)
{
    removeTab(indexOf(&panel));
}

void SidePanel::putBack(QWidget& panel)
{
    int place = 0;
    for (const QWidget* other : panels().first(panels().indexOf(&panel)))
        place += indexOf(other) >= 0 ? 1 : 0;
    insertTab(place, &panel, titleOf(panel));
    sayKeys();
    showPins();
    setCurrentWidget(&panel);
}

void SidePanel::markPinned(const QWidget& panel, bool pinned)
{
    for (Tab& tab : m_tabs) {
        if (tab.panel == &panel)
            tab.isPinned = pinned;
    }
    showPins();
}

void SidePanel::showPins()
{
    auto* bar = static_cast<QuietTabBar*>(tabBar());
    for (const Tab& tab : m_tabs) {
        const int index = indexOf(tab.panel);
        if (index < 0)
            continue;
        bar->setPinned(index, tab.isPinned);
        bar->setAccessibleTabName(index,
                                  tab.isPinned ? tr("%1, pinned", "a panel").arg(tab.title) : QString());
    }
}

void SidePanel::show(QWidget& panel)
{
    Q_EMIT wanted(&panel);
    if (indexOf(&panel) >= 0)
        setCurrentWidget(&panel);
    panel.activateWindow();
}

void SidePanel::goTo(QWidget* panel)
{
    show(*panel);
    panel->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::findEntity()
{
    show(*m_entities);
    m_entities->focusFilter();
}

QString SidePanel::shownTab() const
{
    return currentWidget() ? currentWidget()->objectName() : QString();
}

void SidePanel::showTab(const QString& name)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (widget(tab)->objectName() == name)
            setCurrentIndex(tab);
    }
}

} // namespace dateline::shell
