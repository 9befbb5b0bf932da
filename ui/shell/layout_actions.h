#pragma once

#include <QAction>

namespace dateline::shell {

class PanelArea;

/// Arranges all panels at once, for reading, for analysing and for looking at the timeline.
class LayoutActions final : public QObject
{
    Q_OBJECT

public:
    /// The panels must outlive it.
    explicit LayoutActions(PanelArea& panels, QObject* parent = nullptr);

    QList<QAction*> all() const { return m_actions; }

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, Qt::Key digit);

    QList<QAction*> m_actions;
};

} // namespace dateline::shell
