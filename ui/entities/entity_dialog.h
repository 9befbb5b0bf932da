#pragma once

#include "ui/viewmodels/entity_naming.h"

#include <QDialog>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace dateline::entitypanel {

class EntityFields;

/// Asks what the selected entity is called and what it is, and where that holds, and says what will happen.
/// Other entities of the article and the library are offered for its name: to choose one is to make both one.
/// Enter applies, Esc leaves things as they are. Goes when another entity is selected. Deletes itself.
class EntityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EntityDialog(viewmodels::EntityNaming& naming, QWidget* parent = nullptr);

    QComboBox& name();
    QComboBox& type();
    QRadioButton& everywhere() { return *m_everywhere; }
    QLabel& consequence() { return *m_consequence; }

    /// The list of the other entities.
    QAbstractItemView& others();

    /// Opens the list of the other entities.
    void showOthers();
    /// Proposes to make both one.
    void choose(const article::EntityKey& other);

private:
    void layOut();
    void follow();
    viewmodels::EntityNaming::Scope scope() const;
    void apply();

    viewmodels::EntityNaming& m_naming;
    const article::EntityKey m_subject;
    EntityFields* m_fields;
    QRadioButton* m_here;
    QRadioButton* m_everywhere;
    QLabel* m_consequence;
    QPushButton* m_apply = nullptr;
};

} // namespace dateline::entitypanel
