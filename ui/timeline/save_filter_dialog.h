#pragma once

#include "ui/viewmodels/saved_filters.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline::timelinepanel {

/// Asks under which name a filter is to be saved, and says before which one it takes the place of. Enter
/// saves, Esc leaves things as they are. Deletes itself.
class SaveFilterDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param proposed a line without a mistake, under a name to begin with
    SaveFilterDialog(viewmodels::SavedFilters& filters, viewmodels::SavedFilter proposed,
                     QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    /// What saving replaces, or why it cannot be.
    QLabel& outcome() { return *m_outcome; }
    QPushButton& saveButton() { return *m_save; }

Q_SIGNALS:
    void saved(const QString& name);

private:
    void layOut();
    void read();
    void save();
    viewmodels::SavedFilter wanted() const;

    viewmodels::SavedFilters& m_filters;
    const viewmodels::SavedFilter m_proposed;
    QLineEdit* m_name;
    QLabel* m_outcome;
    QPushButton* m_save = nullptr;
};

} // namespace dateline::timelinepanel
