#include "model/library/library.h"

#include "model/library/job.h"
#include "model/library/library_state.h"
#include "model/store/connection.h"
#include "model/store/kept_corrections_table.h"
#include "model/store/names_apart_table.h"
#include "model/store/transaction.h"

namespace dateline::library {

namespace {

base::Result<UndoState> readUndoState(const store::Database& database, const Workshop& workshop,
                                      const base::Clock& clock)
{
    const auto connection = database.connection();
    if (!connection)
        return connection.error();
    return Judgements(**connection, workshop, clock).state();
}

base::Result<qint64> changedArticles(const base::Result<Effect>& result)
{
    if (!result)
        return result.error();
    return result->changed.size();
}

base::Result<void> withoutValue(const base::Result<Effect>& result)
{
    if (!result)
        return result.error();
    return {};
}

} // namespace

Library::Library(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Library::~Library()
{
    for (const Job* job : std::as_const(m_state->running))
        job->token().cancel();
    m_state->jobs.wait();
    m_state->questions.wait();
    m_state->workers.wait();
    m_state->writer.wait();
}

base::Result<std::unique_ptr<Library>> Library::open(Parts parts)
{
    Q_ASSERT(parts.clock);
    auto database = store::Database::open(parts.path);
    if (!database)
        return database.error();
    auto state = std::make_unique<State>(std::move(parts), std::move(*database));
    auto undo = readUndoState(*state->database, state->workshop, *state->clock);
    if (!undo)
        return undo.error();
    state->undo = std::move(*undo);
    return std::unique_ptr<Library>(new Library(std::move(state)));
}

QString Library::path() const
{
    return m_state->path;
}

const Queries& Library::queries() const
{
    return m_state->queries;
}

base::WorkerPool& Library::pool()
{
    return m_state->questions;
}

/// Runs on the writer.
base::Result<Effect> Library::judge(const std::function<base::Result<Effect>(Judgements&)>& act)
{
    const auto connection = m_state->database->connection();
    if (!connection)
        return connection.error();
    Judgements judgements(**connection, m_state->workshop, *m_state->clock);
    auto effect = act(judgements);
    if (!effect)
        return effect;
    announce(*effect);
    if (const auto undo = judgements.state())
        base::runOnThreadOf(this, [this, state = *undo] { takeUndoState(state); });
    return effect;
}

QFuture<base::Result<DateChange>> Library::setPublicationDate(article::ArticleId id, QDate date)
{
    return m_state->writer.answer([this, id, date]() -> base::Result<DateChange> {
        const auto effect = judge([id, date](Judgements& acts) { return acts.setPublicationDate(id, date); });
        if (!effect)
            return effect.error();
        return effect->dates;
    });
}

QFuture<base::Result<void>> Library::removeArticles(const QList<article::ArticleId>& ids)
{
    return m_state->writer.answer(
        [this, ids] { return withoutValue(judge([&ids](Judgements& acts) { return acts.remove(ids); })); });
}

QFuture<base::Result<qint64>> Library::nameEntity(const article::Naming& naming)
{
    return m_state->writer.answer([this, naming] {
        return changedArticles(judge([&naming](Judgements& acts) { return acts.name(naming); }));
    });
}

QFuture<base::Result<qint64>> Library::markWords(const article::WordsJudgement& judgement)
{
    return m_state->writer.answer([this, judgement] {
        return changedArticles(judge([&judgement](Judgements& acts) { return acts.markWords(judgement); }));
    });
}

QFuture<base::Result<void>> Library::correctMentions(article::ArticleId id,
                                                     const std::vector<article::MentionJudgement>& judgements)
{
    return m_state->writer.answer([this, id, judgements] {
        return withoutValue(judge([&](Judgements& acts) { return acts.correctMentions(id, judgements); }));
    });
}

QFuture<base::Result<void>> Library::correctEvents(const std::vector<article::JudgedEvents>& judged)
{
    return m_state->writer.answer([this, judged] {
        return withoutValue(judge([&](Judgements& acts) { return acts.correctEvents(judged); }));
    });
}

QFuture<base::Result<void>> Library::confirm(article::ArticleId id,
                                             const std::vector<article::Confirmation>& confirmations)
{
    return m_state->writer.answer([this, id, confirmations] {
        return withoutValue(judge([&](Judgements& acts) { return acts.confirm(id, confirmations); }));
    });
}

QFuture<base::Result<qint64>> Library::confirm(const article::EntityConfirmation& confirmation)
{
    return m_state->writer.answer([this, confirmation] {
        return changedArticles(judge([&](Judgements& acts) { return acts.confirm(confirmation); }));
    });
}

QFuture<base::Result<void>> Library::keepApart(const article::EntityKey& one, const article::EntityKey& other,
                                               bool isApart)
{
    return note([one, other, isApart, now = m_state->clock->now()](store::Connection& connection) {
        store::NamesApartTable table(connection);
        return isApart ? table.add(one, other, now) : table.remove(one, other);
    });
}

QFuture<base::Result<void>> Library::keepCorrection(const article::Correction& correction, bool isKept)
{
    return note([correction, isKept, now = m_state->clock->now()](store::Connection& connection) {
        store::KeptCorrectionsTable table(connection);
        return isKept ? table.add(correction, now) : table.remove(correction);
    });
}

/// Writes what the reader has said of proposals, in a transaction of its own: no act.
QFuture<base::Result<void>> Library::note(const std::function<base::Result<void>(store::Connection&)>& write)
{
    return m_state->writer.answer([this, write]() -> base::Result<void> {
        const auto connection = m_state->database->connection();
        if (!connection)
            return connection.error();
        auto transaction = store::Transaction::begin(**connection, store::Transaction::Writing);
        if (!transaction)
            return transaction.error();
        const auto done = write(**connection);
        return done ? transaction->commit() : done;
    });
}

QFuture<base::Result<qint64>> Library::purgeRemoved()
{
    return m_state->writer.answer([this]() -> base::Result<qint64> {
        const auto effect = judge([](Judgements& acts) { return acts.purgeRemoved(); });
        if (!effect)
            return effect.error();
        return effect->purged;
    });
}

QFuture<base::Result<void>> Library::undo(const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return m_state->writer.answer([this, progress, cancel] {
        return withoutValue(judge([&](Judgements& acts) { return acts.undo(progress, cancel); }));
    });
}

QFuture<base::Result<void>> Library::undo(article::ActId id, const base::ProgressSink& progress,
                                          const base::CancelToken& cancel)
{
    return m_state->writer.answer([this, id, progress, cancel] {
        return withoutValue(judge([&](Judgements& acts) { return acts.undo(id, progress, cancel); }));
    });
}

QFuture<base::Result<void>> Library::redo(const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return m_state->writer.answer([this, progress, cancel] {
        return withoutValue(judge([&](Judgements& acts) { return acts.redo(progress, cancel); }));
    });
}

QFuture<base::Result<void>> Library::redo(article::ActId id, const base::ProgressSink& progress,
                                          const base::CancelToken& cancel)
{
    return m_state->writer.answer([this, id, progress, cancel] {
        return withoutValue(judge([&](Judgements& acts) { return acts.redo(id, progress, cancel); }));
    });
}

bool Library::canUndo() const
{
    return !m_state->undo.undoText.isEmpty();
}

bool Library::canRedo() const
{
    return !m_state->undo.redoText.isEmpty();
}

QString Library::undoText() const
{
    return m_state->undo.undoText;
}

QString Library::redoText() const
{
    return m_state->undo.redoText;
}

void Library::takeUndoState(const UndoState& state)
{
    m_state->undo = state;
    Q_EMIT undoChanged();
}

void Library::announce(const Effect& effect)
{
    base::runOnThreadOf(this, [this, effect] {
        for (const article::ArticleId id : effect.changed)
            Q_EMIT articleChanged(id);
        if (!effect.listed.isEmpty())
            Q_EMIT articlesAdded(effect.listed);
        if (!effect.removed.isEmpty())
            Q_EMIT articlesRemoved(effect.removed);
    });
}

} // namespace dateline::library
