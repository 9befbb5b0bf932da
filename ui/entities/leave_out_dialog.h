#pragma once

#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/mention_proposal.h"

#include <QDialog>

class QRadioButton;

namespace dateline::viewmodels {
class MentionCorrections;
}

namespace dateline::entitypanel {

/// Asks how far it holds that the selected entity is none: for its current mention, for the open article or
/// everywhere, and says how many mentions each would cost. Enter applies what is proposed, Esc leaves things
/// as they are. Goes when something else is selected. Deletes itself.
class LeaveOutDialog final : public QDialog
{
    Q_OBJECT

public:
    LeaveOutDialog(viewmodels::EntityNaming& naming, viewmodels::MentionCorrections& mentions,
                   viewmodels::EntityNaming::Scope proposed, QWidget* parent = nullptr);

    QRadioButton& mention() { return *m_mention; }
    QRadioButton& here() { return *m_here; }
    QRadioButton& everywhere() { return *m_everywhere; }

private:
    void layOut();
    void apply();

    viewmodels::EntityNaming& m_naming;
    viewmodels::MentionCorrections& m_mentions;
    QRadioButton* m_mention;
    QRadioButton* m_here;
    QRadioButton* m_everywhere;
};

} // namespace dateline::entitypanel
