#pragma once

#include "ui/viewmodels/mention_proposal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dateline::viewmodels {
class MentionCorrections;
}

namespace dateline::entitypanel {

class EntityFields;

/// Asks for which places of an article a correction of mentions holds, and where needed whose mentions they
/// are, and says what would follow. Enter applies, Esc leaves things as they are. Deletes itself.
class MentionDialog final : public QDialog
{
    Q_OBJECT

public:
    MentionDialog(viewmodels::MentionCorrections& corrections, viewmodels::MentionProposal proposal,
                  QWidget* parent = nullptr);

    /// The places with their boxes, in text order.
    QListWidget& places() { return *m_places; }
    /// Only where the proposal names an entity.
    QComboBox& name();
    QComboBox& type();
    QLabel& consequence() { return *m_consequence; }

private:
    void fillPlaces();
    void layOut();
    void follow();
    void apply();
    /// The boxes that are checked; complete where an entity is named that is needed.
    std::vector<article::MentionJudgement> judgements() const;

    viewmodels::MentionCorrections& m_corrections;
    const viewmodels::MentionProposal m_proposal;
    EntityFields* m_fields;
    QListWidget* m_places;
    QLabel* m_consequence;
    QPushButton* m_apply = nullptr;
};

} // namespace dateline::entitypanel
