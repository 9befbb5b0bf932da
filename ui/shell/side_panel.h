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
/// entity in context. A tab can be taken out, to stand elsewhere, and be put back. The view models must
/// outlive it.
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
    QList<QAction*> goActions() const;
    /// What its tabs show, in their order, whether they are here or not. Named by objectName(): "quotes".
    QList<QWidget*> panels() const;
    QString titleOf(const QWidget& panel) const;
    /// Gives up a tab; who took it owns the panel until it is put back.
    void take(QWidget& panel);
    /// Where it was among the others, on show.
    void putBack(QWidget& panel);
    /// Marks the tab of a panel that keeps what it shows; others than its own it leaves alone.
    void markPinned(const QWidget& panel, bool pinned);
    /// The name of the tab on show, for the settings: "quotes"; empty where all have been taken out.
    QString shownTab() const;
    /// Any other name changes nothing.
    void showTab(const QString& name);

Q_SIGNALS:
    /// The reader wants to see one of the panels; it is here and gets the keyboard, or stands elsewhere.
    void wanted(QWidget* panel);
    /// The reader asks what can be done with a tab.
    void menuWanted(QWidget* panel, QPoint onScreen);

private:
    QAction* goAction(const QString& name, const QString& text, const QString& tip, Qt::Key key);
    void addPanel(QWidget* panel, const QString& name, const QString& title, QAction* go);
    void sayKeys();
    void showPins();
    void show(QWidget& panel);
    void goTo(QWidget* panel);
    void findEntity();

    entitypanel::EntityPanel* m_entities;
    findingpanel::FindingPanel* m_quotes;
    findingpanel::FindingPanel* m_figures;
    concordancepanel::ConcordancePanel* m_context;
    struct Tab
    {
        QWidget* panel;
        QString title;
        QAction* go;
        bool isPinned = false;
    };
    QList<Tab> m_tabs;
};

} // namespace dateline::shell
