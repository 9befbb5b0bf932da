#pragma once

#include "ui/viewmodels/jump_history.h"

#include <QAction>

namespace dateline::shell {

/// Back and forward over the jumps of the reader.
class JumpActions final : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit JumpActions(viewmodels::ReadingSession& reading, QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_back, m_forward}; }
    /// What has been done so far was not done by the reader.
    void forget() { m_history.forget(); }

private:
    QAction* add(const QString& name, const QString& text, const QString& tip,
                 const QList<QKeySequence>& keys, void (viewmodels::JumpHistory::*go)());
    void follow();

    viewmodels::JumpHistory m_history;
    QAction* m_back;
    QAction* m_forward;
};

} // namespace dateline::shell
