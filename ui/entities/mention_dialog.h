#pragma once

#include "ui/viewmodels/mention_proposal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace dateline::viewmodels {
class MentionCorrections;
}

namespace dateline::entitypanel {

class EntityFields;

/// Asks for which places of an article a correction of mentions holds, and where needed whose mentions they
/// are, and says what would follow. Words that were missed may also be marked in all articles, with their
/// places there counted before. Enter applies, Esc leaves things as they are. Deletes itself.
class MentionDialog final : public QDialog
{
    Q_OBJECT

public:
    MentionDialog(viewmodels::MentionCorrections& corrections, viewmodels::MentionProposal proposal,
                  QWidget* parent = nullptr);

    /// The places with their boxes, in the order of the proposal.
    QListWidget& places() { return *m_places; }
    /// Only where the proposal names an entity.
    QComboBox& name();
    QComboBox& type();
    /// Only where words were missed: in the places that are checked, or in all articles.
    QRadioButton& here() { return *m_here; }
    QRadioButton& everywhere() { return *m_everywhere; }
    QLabel& consequence() { return *m_consequence; }

private:
    void fillPlaces();
    void layOut();
    void addScope(QVBoxLayout& lines);
    bool isEverywhere() const;
    void takeSpread(const QString& words);
    void follow();
    void apply();
    /// The boxes that are checked; complete where an entity is named that is needed.
    std::vector<article::MentionJudgement> judgements() const;

    viewmodels::MentionCorrections& m_corrections;
    const viewmodels::MentionProposal m_proposal;
    EntityFields* m_fields;
    QListWidget* m_places;
    QLabel* m_consequence;
    QRadioButton* m_here = nullptr;
    QRadioButton* m_everywhere = nullptr;
    QString m_spread; ///< what would be marked in all articles; empty while that is being counted
    QPushButton* m_apply = nullptr;
};

} // namespace dateline::entitypanel
