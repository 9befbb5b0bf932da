#pragma once

#include "model/article/confirmation.h"
#include "model/article/correction.h"
#include "model/article/entity_confirmation.h"
#include "model/article/judged_events.h"
#include "model/article/mention_judgement.h"
#include "model/article/words_judgement.h"
#include "model/base/cancel_token.h"
#include "model/base/clock.h"
#include "model/base/progress.h"
#include "model/library/answers.h"
#include "model/library/workshop.h"
#include "model/store/act_table.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

struct WordListDifference;

/// What a judgement has changed, for those who show it.
struct Effect
{
    QList<article::ArticleId> changed; ///< other dates, other names
    QList<article::ArticleId> listed;  ///< came into the lists
    QList<article::ArticleId> removed; ///< left them
    DateChange dates;                  ///< of setPublicationDate() only
    WordListReport list;               ///< of applyWordList() only
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
    /// Corrects mentions of an article, all as one act. Invalid where a judgement says nothing or its words
    /// do not stand in the article, or where nothing would change.
    base::Result<Effect> correctMentions(article::ArticleId id,
                                         const std::vector<article::MentionJudgement>& judgements);
    /// Corrects the timelines of articles, all as one act. Invalid where a judgement says nothing or its
    /// words do not stand in the article, or where nothing would change.
    base::Result<Effect> correctEvents(const std::vector<article::JudgedEvents>& judged);
    /// Says that findings of an article are right, or takes that back, as one act. Invalid where a word says
    /// nothing, is about nothing that was found, or nothing would change.
    base::Result<Effect> confirm(article::ArticleId id,
                                 const std::vector<article::Confirmation>& confirmations);
    /// Says that what is shown by a name is right wherever it stands, also in later imports, or takes that
    /// back. Invalid where it has been said, NotFound where nothing is called so.
    base::Result<Effect> confirm(const article::EntityConfirmation& confirmation);
    /// Takes words for an entity wherever they stand and mention no one, also in later imports. Invalid where
    /// it says nothing, NotFound where nothing would change.
    base::Result<Effect> markWords(const article::WordsJudgement& judgement);
    /// Makes the library's words as an order wants them, as one act. An alias that something is called by
    /// becomes one with its name, too. Invalid, with the first problem, where a row is wrong; NotFound where
    /// nothing is to be decided; Cancelled, with nothing decided, where it was stopped.
    base::Result<Effect> applyWordList(const WordListOrder& order, const base::ProgressSink& progress,
                                       const base::CancelToken& cancel);
    /// Says of all articles what was said of single ones, as one act. Invalid where a correction says
    /// nothing, NotFound where nothing would change; Cancelled, with nothing decided, where it was stopped.
    base::Result<Effect> spread(const std::vector<article::Correction>& corrections,
                                const base::ProgressSink& progress, const base::CancelToken& cancel);
    /// The last act. Cancelled, with nothing changed, where it was stopped.
    base::Result<Effect> undo(const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});
    /// One act by itself, wherever it stands. Invalid, with the reason, where a later one hangs on it.
    base::Result<Effect> undo(article::ActId id, const base::ProgressSink& progress = {},
                              const base::CancelToken& cancel = {});
    /// What was undone last.
    base::Result<Effect> redo(const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});
    /// One act by itself that is undone, in its place. Invalid, with the reason, where what was undone later
    /// comes first.
    base::Result<Effect> redo(article::ActId id, const base::ProgressSink& progress = {},
                              const base::CancelToken& cancel = {});
    /// Deletes removed articles for good, with everything that hangs on them. Cannot be undone.
    base::Result<Effect> purgeRemoved();

    base::Result<UndoState> state() const;

private:
    enum class Direction
    {
        Back,
        Forth
    };

    template<typename Judged, typename Look, typename Decide>
    base::Result<Effect> correct(store::Act::Kind kind, const std::vector<Judged>& judged, Look look,
                                 Decide decide,
                                 base::Result<void> (Judgements::*takeIn)(store::ActId, Effect&));
    base::Result<Effect> replay(const store::Act& act, Direction direction,
                                const base::ProgressSink& progress, const base::CancelToken& cancel);
    base::Result<void> apply(const store::Act& act, Direction direction, Effect& effect,
                             const base::ProgressSink& progress, const base::CancelToken& cancel);
    base::Result<void> date(article::ArticleId id, QDate day, Effect& effect);
    base::Result<void> shelve(article::ArticleId id, bool isListed, Effect& effect);
    base::Result<Effect> decideAsList(const WordListDifference& difference,
                                      const base::ProgressSink& progress, const base::CancelToken& cancel);
    base::Result<store::ActId> addList(const WordListDifference& difference,
                                       const base::ProgressSink& progress, const base::CancelToken& cancel);
    base::Result<void> followList(store::ActId list, Effect& effect, const base::ProgressSink& progress = {},
                                  const base::CancelToken& cancel = {});
    base::Result<void> followDecisions(const QList<store::Act>& acts, Effect& effect,
                                       const base::ProgressSink& progress = {},
                                       const base::CancelToken& cancel = {});
    base::Result<void> followCorrections(article::ArticleId id, Effect& effect);
    base::Result<void> followTimeline(article::ArticleId id, Effect& effect);
    base::Result<void> followMentions(store::ActId act, Effect& effect);
    base::Result<void> followEvents(store::ActId act, Effect& effect);
    base::Result<void> followConfirmations(store::ActId act, Effect& effect);
    base::Result<void> followName(const article::EntityKey& name, Effect& effect);

    store::Connection& m_connection;
    const Workshop& m_workshop;
    const base::Clock& m_clock;
};

} // namespace dateline::library
