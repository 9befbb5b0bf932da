#pragma once

#include "model/base/error.h"
#include "model/library/answers.h"

#include <QObject>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

class ReadingSession;

/// What the reader has made one with the selected entity, to take it apart again. Follows the session and the
/// library, which must outlive it. Lives on the window's thread.
class EntityJoins final : public QObject
{
    Q_OBJECT

public:
    EntityJoins(ReadingSession& session, library::Library& library, QObject* parent = nullptr);

    /// The last first; empty while no entity is selected, and until the library has answered.
    const QList<library::EntityJoin>& all() const { return m_joins; }
    /// "“Signe Aldervik”, person, in this article"
    static QString words(const library::EntityJoin& join);
    /// Undoes the act that made them one, whatever came after it. done() or failed() follows.
    void takeApart(const library::EntityJoin& join);

Q_SIGNALS:
    void changed();
    /// A sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    void follow();
    void take(const QList<library::EntityJoin>& joins);

    ReadingSession& m_session;
    library::Library& m_library;
    QList<library::EntityJoin> m_joins;
    article::EntityKey m_subject; ///< whose they are
    quint64 m_question = 0;
};

} // namespace dateline::viewmodels
