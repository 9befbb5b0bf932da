#pragma once

#include "ui/viewmodels/entity_naming.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace dateline::viewmodels {
class MentionCorrections;
}

namespace dateline::entitypanel {

/// The ways to correct the selected entity, for menus: correct its name or type, make it one with another,
/// leave it out here or everywhere, take it apart. Each asks in a dialog over `window` that says what would
/// follow. Greyed while nothing is selected. The key for its name works in some places of the window.
class CorrectionActions final : public QObject
{
    Q_OBJECT

public:
    CorrectionActions(viewmodels::EntityNaming& naming, viewmodels::MentionCorrections& mentions,
                      QWidget& window, const QList<QWidget*>& places);

    /// In the order of the menu.
    QList<QAction*> all() const { return m_actions + QList{m_takeApart}; }
    /// Corrects its name or type, here or everywhere.
    QAction* correct() const { return m_actions.first(); }

    /// Asks whether the selected entity is the same as another one.
    void join(const article::EntityKey& other);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key);
    void correctName();
    void joinAny();
    void leaveOut(viewmodels::EntityNaming::Scope proposed);
    void follow();

    viewmodels::EntityNaming& m_naming;
    viewmodels::MentionCorrections& m_mentions;
    QWidget& m_window;
    QList<QAction*> m_actions;
    QAction* m_takeApart; ///< knows by itself when it can be done
};

} // namespace dateline::entitypanel
