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
#include "model/base/result.h"
#include "model/base/worker_pool.h"
#include "model/importers/source.h"
#include "model/library/answers.h"
#include "model/library/queries.h"
#include "model/library/workshop.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace dateline::analysis {
class Engine;
}
namespace dateline::importers {
class Registry;
}
namespace dateline::store {
class Connection;
}

namespace dateline::library {

class CareJob;
class ImportJob;
class Job;
class Judgements;
class ReanalysisJob;
class SpreadJob;
class WordListJob;
struct Effect;
struct ImportSource;
struct UndoState;

/// The library: the one place where importing, analysis and the store meet. A thin face; the work is done by
/// one class each.
///
/// Lives on the thread that opened it (the window's, or a verb's main thread); signals come on that thread.
/// Questions are answered on worker threads, each with its own connection; all writes go through one writer
/// thread.
class Library : public QObject
{
    Q_OBJECT

public:
    /// What a library is made of. Everything is passed in, nothing is looked up.
    struct Parts
    {
        QString path;         ///< of the SQLite file; its folder is made when missing
        OpeningEngine engine; ///< where it is missing or fails to open, the library lists and searches, but
                              ///< imports fail
        std::shared_ptr<const importers::Registry> registry;
        std::shared_ptr<const base::Clock> clock;
        Workshop workshop{}; ///< for tests: each function that is given stands for what registry or engine do
    };

    /// Opens the file, or makes it, or brings it to the current schema after a backup. Locked, Damaged,
    /// TooNew or Io with a sentence for the reader.
    static base::Result<std::unique_ptr<Library>> open(Parts parts);
    ~Library() override;

    QString path() const;

    /// Blocking answers, for verbs and tests.
    const Queries& queries() const;

    /// Answers on a worker thread:
    ///     auto answer = library.ask([id](const Queries& q) { return q.article(id); });
    /// The window waits for it through viewmodels::whenAnswered(), which outlives neither the question nor
    /// the one who asked. The future is finished by the time the library is destroyed.
    template<typename Question>
    auto ask(Question question) -> QFuture<std::invoke_result_t<Question, const Queries&>>
    {
        return pool().answer([question = std::move(question), this] { return question(queries()); });
    }

    /// Starts importing files and folders (searched to any depth). The job belongs to the library.
    ImportJob* importFiles(const QStringList& paths);
    /// Starts importing bytes that are no file: a paste, standard input.
    ImportJob* importSource(importers::Source source);
    /// The same, blocking, for verbs: `progress` is called on the calling thread.
    ImportReport importFilesNow(const QStringList& paths, const base::ProgressSink& progress,
                                const base::CancelToken& cancel);
    ImportReport importSourceNow(importers::Source source);

    /// Starts analysing stored articles again with the engine. What the reader decided stays in force, and
    /// each article is written whole or not at all, so that stopping leaves what is done. Signals
    /// articleChanged(). The job belongs to the library.
    ReanalysisJob* reanalyze(const ReanalysisRequest& request);
    /// The same, blocking, for verbs: `progress` is called on the calling thread. An error where the library
    /// cannot be read or written any more, or there is no engine.
    base::Result<ReanalysisReport> reanalyzeNow(const ReanalysisRequest& request,
                                                const base::ProgressSink& progress,
                                                const base::CancelToken& cancel);

    /// The reader decides when an article was published; an invalid date takes the decision back to what the
    /// import found. All relative times and the events on them follow. Undoable. Runs on the writer; signals
    /// articleChanged().
    QFuture<base::Result<DateChange>> setPublicationDate(article::ArticleId id, QDate date);
    /// Takes articles out of all lists. Undoable.
    QFuture<base::Result<void>> removeArticles(const QList<article::ArticleId>& ids);
    /// The reader says what an entity is called, or that it is none, in one article or in all, those imported
    /// later, too. In how many articles something changed. Undoable. Signals articleChanged() for each.
    QFuture<base::Result<qint64>> nameEntity(const article::Naming& naming);
    /// The reader corrects mentions of an article: they are none, mean somebody else, have other words or
    /// were missed. One act. Undoable. Signals articleChanged().
    QFuture<base::Result<void>> correctMentions(article::ArticleId id,
                                                const std::vector<article::MentionJudgement>& judgements);
    /// The reader says whom words mean wherever they stand and mention no one, in all articles, those
    /// imported later, too. In how many articles something changed. Undoable. Signals articleChanged() for
    /// each.
    QFuture<base::Result<qint64>> markWords(const article::WordsJudgement& judgement);
    /// Starts making the library's words as a list wants them, in all articles, those imported later, too.
    /// One act, undoable; stopped, it leaves everything as it was. Signals articleChanged() for each. The job
    /// belongs to the library.
    WordListJob* applyWordList(const WordListOrder& order);
    /// The same, blocking, for verbs: `progress` is called on the writer's thread.
    base::Result<WordListReport> applyWordListNow(const WordListOrder& order,
                                                  const base::ProgressSink& progress,
                                                  const base::CancelToken& cancel);
    /// Starts saying corrections of all articles, those imported later, too: what the reader has said of
    /// single ones, as Queries::correctionProposals() lists it. One act, undoable; stopped, it leaves
    /// everything as it was. Signals articleChanged() for each. The job belongs to the library.
    SpreadJob* spread(const std::vector<article::Correction>& corrections);
    /// The same, blocking, for verbs: in how many articles something has changed. `progress` is called on the
    /// writer's thread.
    base::Result<qint64> spreadNow(const std::vector<article::Correction>& corrections,
                                   const base::ProgressSink& progress, const base::CancelToken& cancel);
    /// The reader says that a correction holds only where he said it, or takes that back: what
    /// Queries::correctionProposals() gives says so. Changes nothing that is shown, and is no act.
    QFuture<base::Result<void>> keepCorrection(const article::Correction& correction, bool isKept);
    /// The reader corrects the timelines of articles: events are hidden or shown again, had other days, are
    /// called otherwise, or were missed. One act, whatever number of articles, each of which is named once.
    /// Undoable. Signals articleChanged() for each.
    QFuture<base::Result<void>> correctEvents(const std::vector<article::JudgedEvents>& judged);
    /// The reader says that findings of an article are right, or takes that back. One act. Undoable. Signals
    /// articleChanged().
    QFuture<base::Result<void>> confirm(article::ArticleId id,
                                        const std::vector<article::Confirmation>& confirmations);
    /// The reader says that an entity is right in all articles, those imported later, too, or takes that
    /// back. In how many articles something changed. Undoable. Signals articleChanged() for each.
    QFuture<base::Result<qint64>> confirm(const article::EntityConfirmation& confirmation);
    /// The reader says that two names do not mean one, or takes that back: what Queries::identityProposals()
    /// gives says so. Changes nothing that is shown, and is no act.
    QFuture<base::Result<void>> keepApart(const article::EntityKey& one, const article::EntityKey& other,
                                          bool isApart);
    /// Deletes removed articles for good, with everything that was found in them; how many. Their acts leave
    /// the undo list.
    QFuture<base::Result<qint64>> purgeRemoved();

    /// The reader's acts, kept in the file, so that undo works after a restart.
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< what would be undone, in words: "Set the date of “…” to 14 May 2010"
    QString redoText() const;
    /// The last one, or the one that was undone last. What many articles hang on takes time: `progress` is
    /// called on the writer's thread, and cancelled, everything stays as it was.
    QFuture<base::Result<void>> undo(const base::ProgressSink& progress = {},
                                     const base::CancelToken& cancel = {});
    QFuture<base::Result<void>> redo(const base::ProgressSink& progress = {},
                                     const base::CancelToken& cancel = {});
    /// One act by itself, of those that Queries::history() lists. Invalid, with the reason, where a later one
    /// hangs on it, or, to be done again, where what was undone later has to come first.
    QFuture<base::Result<void>> undo(article::ActId id, const base::ProgressSink& progress = {},
                                     const base::CancelToken& cancel = {});
    QFuture<base::Result<void>> redo(article::ActId id, const base::ProgressSink& progress = {},
                                     const base::CancelToken& cancel = {});

    /// Runs SQLite's integrity check and our own (index rows without articles, spans outside the text).
    /// Blocking; progress comes on the calling thread.
    base::Result<void> check(const base::CancelToken& cancel = {},
                             const base::ProgressSink& progress = {}) const;
    /// Writes a consistent copy of the file, in place of one that is there once it is whole. Blocking;
    /// progress, in kibibytes, comes on the calling thread.
    base::Result<void> backup(const QString& path, const base::CancelToken& cancel = {},
                              const base::ProgressSink& progress = {}) const;
    /// The same, beside the window. The job belongs to the library.
    CareJob* startCheck();
    CareJob* startBackup(const QString& path);

Q_SIGNALS:
    void articlesAdded(const QList<dateline::article::ArticleId>& ids);
    void articleChanged(dateline::article::ArticleId id);
    void articlesRemoved(const QList<dateline::article::ArticleId>& ids);
    void undoChanged();

private:
    struct State;
    explicit Library(std::unique_ptr<State> state);
    base::WorkerPool& pool();

    ImportReport runImport(const QList<ImportSource>& sources, const base::ProgressSink& progress,
                           const base::CancelToken& cancel, const QPointer<ImportJob>& job);
    ImportJob* startImport(std::function<QList<ImportSource>()> sources);
    template<typename SomeJob, typename Work>
    SomeJob* start(Work work);
    base::ProgressSink progressOf(Job* job);
    /// Hands the outcome to a job that is over, on the library's thread.
    template<typename SomeJob, typename Outcome>
    void finish(const QPointer<SomeJob>& job, const Outcome& outcome);

    QFuture<base::Result<void>> note(const std::function<base::Result<void>(store::Connection&)>& write);
    base::Result<Effect> judge(const std::function<base::Result<Effect>(Judgements&)>& act);
    void announce(const Effect& effect);
    void takeUndoState(const UndoState& state);

    std::unique_ptr<State> m_state;
};

} // namespace dateline::library
