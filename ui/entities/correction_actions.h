#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace dateline::viewmodels {
class EntityNaming;
}

namespace dateline::entitypanel {

/// The ways to correct the selected entity, for menus: correct its name or type, make it one with another,
/// leave it out here or everywhere. Greyed while nothing is selected. The key for its name works in some
/// places of the window. Dialogs open over `window`.
class CorrectionActions final : public QObject
{
    Q_OBJECT

public:
    CorrectionActions(viewmodels::EntityNaming& naming, QWidget& window, const QList<QWidget*>& places);

    /// In the order of the menu.
    QList<QAction*> all() const { return m_actions; }

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key);
    void openDialog(bool withOthers);
    void follow();

    viewmodels::EntityNaming& m_naming;
    QWidget& m_window;
    QList<QAction*> m_actions;
};

} // namespace dateline::entitypanel
