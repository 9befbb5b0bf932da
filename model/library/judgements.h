#pragma once

#include "model/article/naming.h"
#include "model/base/clock.h"
#include "model/library/answers.h"
#include "model/library/workshop.h"
#include "model/store/act_table.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// What a judgement has changed, for those who show it.
struct Effect
{
    QList<article::ArticleId> changed; ///< other dates, other names
    QList<article::ArticleId> listed;  ///< came into the lists
    QList<article::ArticleId> removed; ///< left them
    DateChange dates;                  ///< of setPublicationDate() only
    qint64 purged = 0;                 ///< deleted for good
};

/// Where the reader stands among the acts.
struct UndoState
{
    QString undoText; ///< empty when there is nothing to undo
    QString redoText;

    friend bool operator==(const UndoState&, const UndoState&) = default;
};

/// The reader's decisions: made, kept apart from what was found, taken back and made again, in one
/// transaction each. Runs on the writer.
class Judgements
{
public:
    Judgements(store::Connection& connection, const Workshop& workshop, const base::Clock& clock)
        : m_connection(connection), m_workshop(workshop), m_clock(clock)
    {}

    /// An invalid day takes the decision back.
    base::Result<Effect> setPublicationDate(article::ArticleId id, QDate day);
    /// Articles that are not listed are passed over.
    base::Result<Effect> remove(const QList<article::ArticleId>& ids);
    /// Lets entities be called otherwise. Invalid where nothing is called so, or nothing would change.
    base::Result<Effect> name(const article::Naming& naming);
    base::Result<Effect> undo();
    base::Result<Effect> redo();
    /// Deletes removed articles for good, with everything that hangs on them. Cannot be undone.
    base::Result<Effect> purgeRemoved();

    base::Result<UndoState> state() const;

private:
    enum class Direction
    {
        Back,
        Forth
    };

    base::Result<Effect> replay(Direction direction);
    base::Result<void> apply(const store::Act& act, Direction direction, Effect& effect);
    base::Result<void> date(article::ArticleId id, QDate day, Effect& effect);
    base::Result<void> shelve(article::ArticleId id, bool isListed, Effect& effect);
    base::Result<void> follow(store::ActId act, Effect& effect);
    base::Result<QString> textOf(const article::Naming& naming) const;
    base::Result<QString> textOf(const std::optional<store::Act>& act) const;

    store::Connection& m_connection;
    const Workshop& m_workshop;
    const base::Clock& m_clock;
};

} // namespace dateline::library
