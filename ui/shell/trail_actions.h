#pragma once

#include "ui/viewmodels/entity_trail.h"

#include <QAction>

namespace dateline::shell {

/// The next and the previous article that names the selected entity.
class TrailActions final : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit TrailActions(viewmodels::ReadingSession& reading, QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_next, m_previous}; }

Q_SIGNALS:
    /// Something to say in the status bar: there is no such article.
    void statusMessage(const QString& sentence);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key,
                 void (viewmodels::EntityTrail::*go)());
    void follow();

    viewmodels::EntityTrail m_trail;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace dateline::shell
