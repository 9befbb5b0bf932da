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

/// Asks what the selected entity is called and what it is, and where that holds, and says what will happen.
/// The list of names has the other entities of the article: to choose one is to make both one. Enter applies,
/// Esc leaves things as they are. Deletes itself.
class EntityDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EntityDialog(viewmodels::EntityNaming& naming, QWidget* parent = nullptr);

    QComboBox& name() { return *m_name; }
    QComboBox& type() { return *m_type; }
    QRadioButton& everywhere() { return *m_everywhere; }
    QLabel& consequence() { return *m_consequence; }

    /// Opens the list of the other entities.
    void showOthers();

private:
    void layOut();
    void fillNames();
    void fillTypes();
    void takeTypeOf(int row);
    void follow();
    void apply();
    article::EntityKey wanted() const;

    viewmodels::EntityNaming& m_naming;
    const article::EntityKey m_subject;
    QComboBox* m_name;
    QComboBox* m_type;
    QRadioButton* m_here;
    QRadioButton* m_everywhere;
    QLabel* m_consequence;
    QPushButton* m_apply = nullptr;
};

} // namespace dateline::entitypanel
