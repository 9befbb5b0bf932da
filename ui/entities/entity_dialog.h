#pragma once

#include "model/article/naming.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace dateline::viewmodels {
class EntityNaming;
}

namespace dateline::entitypanel {

class EntityFields;

/// Asks what the selected entity is called and what it is, and where that holds, and says what will happen.
/// The list of names has the other entities of the article: to choose one is to make both one. Enter applies,
/// Esc leaves things as they are. Deletes itself.
class EntityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EntityDialog(viewmodels::EntityNaming& naming, QWidget* parent = nullptr);

    QComboBox& name();
    QComboBox& type();
    QRadioButton& everywhere() { return *m_everywhere; }
    QLabel& consequence() { return *m_consequence; }

    /// Opens the list of the other entities.
    void showOthers();

private:
    void layOut();
    void follow();
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
