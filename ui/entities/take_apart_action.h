#pragma once

#include <QAction>

namespace dateline::viewmodels {
class EntityJoins;
}

namespace dateline::entitypanel {

/// Takes apart what the reader has made one with the selected entity: asks in a dialog over `window` which of
/// it. Greyed, with the reason in its tip, where there is nothing.
class TakeApartAction final : public QAction
{
    Q_OBJECT

public:
    TakeApartAction(viewmodels::EntityJoins& joins, QWidget& window);

private:
    void follow();

    viewmodels::EntityJoins& m_joins;
};

} // namespace dateline::entitypanel
