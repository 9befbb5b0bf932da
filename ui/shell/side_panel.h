#pragma once

#include <QAction>
#include <QTabWidget>

namespace dateline::concordancepanel {
class ConcordancePanel;
}
namespace dateline::entitypanel {
class EntityPanel;
}
namespace dateline::findingpanel {
class FindingPanel;
}
namespace dateline::viewmodels {
class Concordance;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::shell {

/// What the article holds, beside it, in tabs: entities, quotes, figures, and the places of the selected
/// entity in context. The view models must outlive it.
class SidePanel final : public QTabWidget
{
    Q_OBJECT

public:
    SidePanel(viewmodels::ReadingSession& reading, viewmodels::Concordance& concordance,
              QWidget* parent = nullptr);

    entitypanel::EntityPanel& entities() { return *m_entities; }
    findingpanel::FindingPanel& quotes() { return *m_quotes; }
    findingpanel::FindingPanel& figures() { return *m_figures; }
    concordancepanel::ConcordancePanel& context() { return *m_context; }

    /// Go to a tab, in their order; the keyboard goes along.
    QList<QAction*> goActions() const { return m_goActions; }
    /// The name of the tab on show, for the settings: "quotes".
    QString shownTab() const;
    /// Any other name changes nothing.
    void showTab(const QString& name);

Q_SIGNALS:
    /// The reader wants to see the panel.
    void wanted();

private:
    QAction* goAction(const QString& name, const QString& text, const QString& tip, Qt::Key key);
    void addPanel(QWidget* panel, const QString& name, const QString& title, QAction* go);
    void goTo(QWidget* panel);
    void findEntity();

    entitypanel::EntityPanel* m_entities;
    findingpanel::FindingPanel* m_quotes;
    findingpanel::FindingPanel* m_figures;
    concordancepanel::ConcordancePanel* m_context;
    QList<QAction*> m_goActions;
};

} // namespace dateline::shell
