#pragma once

#include "ui/shell/services.h"

#include <QObject>

class QAction;
class QWidget;

namespace dateline::shell {

/// The menu Tools: what concerns the whole library. Puts together the actions of its parts, and passes on
/// what they say. What the services name must outlive it.
class ToolsActions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs are shown over the window. `outdated` analyses old articles again.
    ToolsActions(const Services& services, QAction& outdated, QWidget& window);

    const QList<QList<QAction*>>& groups() const { return m_groups; }

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    QList<QAction*> reviews(const viewmodels::EntityNaming& naming, QWidget& window);

    QList<QList<QAction*>> m_groups;
};

} // namespace dateline::shell
