#pragma once

#include <QDialog>

class QListWidget;

namespace dateline::viewmodels {
class EntityJoins;
}

namespace dateline::entitypanel {

/// Asks which of the names that the selected entity has come from is taken apart again. Enter does it, Esc
/// leaves things as they are. Goes when another entity is selected. Deletes itself.
class TakeApartDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TakeApartDialog(viewmodels::EntityJoins& joins, QWidget* parent = nullptr);

    QListWidget& names() { return *m_names; }

private:
    void layOut();
    void apply();

    viewmodels::EntityJoins& m_joins;
    QListWidget* m_names;
};

} // namespace dateline::entitypanel
