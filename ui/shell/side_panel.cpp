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
    setTabBar(new QuietTabBar);
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
    const int tab = addTab(panel, title);
    connect(go, &QAction::triggered, this, [this, panel] { goTo(panel); });
    m_goActions.append(go);
    // The reader can give it another key.
    const auto tell = [this, tab, title, go] {
        setTabToolTip(tab, tr("%1 of the article (%2)").arg(title, viewmodels::keyWords(go->shortcuts())));
    };
    connect(go, &QAction::changed, this, tell);
    tell();
}

void SidePanel::goTo(QWidget* panel)
{
    Q_EMIT wanted();
    setCurrentWidget(panel);
    QWidget* list = panel == m_entities ? &m_entities->tree() : panel;
    list->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::findEntity()
{
    Q_EMIT wanted();
    setCurrentWidget(m_entities);
    m_entities->focusFilter();
}

QString SidePanel::shownTab() const
{
    return currentWidget()->objectName();
}

void SidePanel::showTab(const QString& name)
{
    for (int tab = 0; tab < count(); ++tab) {
        if (widget(tab)->objectName() == name)
            setCurrentIndex(tab);
    }
}

} // namespace dateline::shell
