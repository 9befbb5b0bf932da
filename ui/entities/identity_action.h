#pragma once

#include <QAction>

namespace dateline::viewmodels {
class EntityNaming;
}

namespace dateline::entitypanel {

/// Looks for names of the library that may mean one and asks, in a dialog over `window`, which do. The naming
/// must outlive it.
class IdentityAction final : public QAction
{
    Q_OBJECT

public:
    IdentityAction(const viewmodels::EntityNaming& naming, QWidget& window);

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    void ask(QWidget& window);

    const viewmodels::EntityNaming& m_naming;
};

} // namespace dateline::entitypanel
