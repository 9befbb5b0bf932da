#include "model/library/judgements.h"

#include "model/library/act_history.h"
#include "model/library/redating.h"
#include "model/store/article_table.h"
#include "model/store/judgement_table.h"
#include "model/store/listing_table.h"
#include "model/store/name_table.h"
#include "model/store/naming_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_names.h"
#include "model/store/transaction.h"

#include <QCoreApplication>

namespace dateline::library {

base::Result<Effect> Judgements::setPublicationDate(article::ArticleId id, QDate day)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto decided = store::JudgementTable(m_connection).publication(id);
    if (!decided)
        return decided.error();
    Effect effect;
    if (auto done = date(id, day, effect); !done)
        return done.error();
    if (*decided == day || (!decided->isValid() && !day.isValid()))
        return effect;
    const store::Act act{{}, store::Act::Kind::Publication, {{id, *decided, day}}};
    if (auto done = store::ActTable(m_connection).add(act, m_clock.now()); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::remove(const QList<article::ArticleId>& ids)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    Effect effect;
    for (const article::ArticleId id : ids) {
        if (auto done = shelve(id, false, effect); !done)
            return done.error();
    }
    if (effect.removed.isEmpty())
        return effect;
    store::Act act{{}, store::Act::Kind::Removal, {}};
    for (const article::ArticleId id : effect.removed)
        act.items.append({id, {}, {}});
    if (auto done = store::ActTable(m_connection).add(act, m_clock.now()); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::name(const article::Naming& naming)
{
    if (naming.shownAs == naming.subject || (naming.shownAs && naming.shownAs->name.trimmed().isEmpty()))
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "This is what it is called already."));
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto act = store::ActTable(m_connection).add({{}, store::Act::Kind::Naming, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = store::NamingTable(m_connection).add(*act, naming); !done)
        return done.error();
    Effect effect;
    if (auto done = followDecisions({{*act, store::Act::Kind::Naming, {}}}, effect); !done)
        return done.error();
    if (effect.changed.isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "Nothing is called “%1” there.")
                .arg(naming.subject.name));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::undo(const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    const auto act = store::ActTable(m_connection).lastDone();
    if (!act)
        return act.error();
    if (!*act)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "There is nothing to undo."));
    return replay(**act, Direction::Back, progress, cancel);
}

base::Result<Effect> Judgements::undo(article::ActId id, const base::ProgressSink& progress,
                                      const base::CancelToken& cancel)
{
    const auto act = store::ActTable(m_connection).find(id);
    if (!act)
        return act.error();
    if (!*act || (*act)->isUndone)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "This is undone already."));
    const auto hindrance = ActHistory(m_connection).hindrance(**act);
    if (!hindrance)
        return hindrance.error();
    if (!hindrance->isEmpty())
        return base::Error::invalid(*hindrance);
    return replay(**act, Direction::Back, progress, cancel);
}

base::Result<Effect> Judgements::redo(const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    const auto act = store::ActTable(m_connection).lastUndone();
    if (!act)
        return act.error();
    if (!*act)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "There is nothing to redo."));
    return replay(**act, Direction::Forth, progress, cancel);
}

base::Result<Effect> Judgements::redo(article::ActId id, const base::ProgressSink& progress,
                                      const base::CancelToken& cancel)
{
    const auto act = store::ActTable(m_connection).find(id);
    if (!act)
        return act.error();
    if (!*act || !(*act)->isUndone)
        return base::Error::notFound(QCoreApplication::translate("dateline::library", "This is not undone."));
    const auto hindrance = ActHistory(m_connection).redoHindrance(**act);
    if (!hindrance)
        return hindrance.error();
    if (!hindrance->isEmpty())
        return base::Error::invalid(*hindrance);
    return replay(**act, Direction::Forth, progress, cancel);
}

base::Result<Effect> Judgements::replay(const store::Act& act, Direction direction,
                                        const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    Effect effect;
    if (auto done = store::ActTable(m_connection).setUndone(act.id, direction == Direction::Back); !done)
        return done.error();
    if (auto done = apply(act, direction, effect, progress, cancel); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<void> Judgements::apply(const store::Act& act, Direction direction, Effect& effect,
                                     const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    if (act.kind == store::Act::Kind::Naming || act.kind == store::Act::Kind::Words)
        return followDecisions({act}, effect, progress, cancel);
    if (act.kind == store::Act::Kind::List)
        return followList(act.id, effect, progress, cancel);
    if (act.kind == store::Act::Kind::Mention)
        return followMentions(act.id, effect);
    if (act.kind == store::Act::Kind::Event)
        return followEvents(act.id, effect);
    if (act.kind == store::Act::Kind::Confirmation)
        return followConfirmations(act.id, effect);
    const bool isBack = direction == Direction::Back;
    for (const store::Act::Item& item : act.items) {
        auto done = act.kind == store::Act::Kind::Publication
                        ? date(item.article, isBack ? item.before : item.after, effect)
                        : shelve(item.article, isBack, effect);
        if (!done)
            return done;
    }
    return {};
}

/// Decides on a day, or takes the decision back, and lets everything follow that hangs on it.
base::Result<void> Judgements::date(article::ArticleId id, QDate day, Effect& effect)
{
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    const auto change =
        Redating(m_connection, m_workshop).apply(id, store::Shelf::inForce(row->article.published, day));
    if (!change)
        return change.error();
    if (auto done = store::JudgementTable(m_connection).setPublication(id, day, m_clock.now()); !done)
        return done;
    effect.dates = *change;
    effect.changed.append(id);
    return {};
}

base::Result<void> Judgements::shelve(article::ArticleId id, bool isListed, Effect& effect)
{
    const auto was = store::ListingTable(m_connection).contains(id);
    if (!was)
        return was.error();
    if (*was == isListed)
        return {};
    const auto row = store::ArticleTable(m_connection).load(id);
    if (!row)
        return row.error();
    store::Shelf shelf(m_connection);
    if (auto done = store::JudgementTable(m_connection).setRemoved(id, !isListed, m_clock.now()); !done)
        return done;
    if (auto done = isListed ? shelf.list(id, *row) : shelf.unlist(id, *row); !done)
        return done;
    (isListed ? effect.listed : effect.removed).append(id);
    return {};
}

base::Result<Effect> Judgements::purgeRemoved()
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto ids = store::JudgementTable(m_connection).removed();
    if (!ids)
        return ids.error();
    for (const article::ArticleId id : *ids) {
        if (auto done = store::ArticleTable(m_connection).purge(id); !done)
            return done.error();
    }
    if (auto done = store::NameTable(m_connection).removeUnused(); !done)
        return done.error();
    if (auto done = store::ActTable(m_connection).removeEmpty(); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    Effect effect;
    effect.purged = ids->size();
    return effect;
}

base::Result<UndoState> Judgements::state() const
{
    const store::ActTable acts(m_connection);
    const ActHistory history(m_connection);
    UndoState state;
    for (const auto& [act, words] :
         {std::pair{acts.lastDone(), &state.undoText}, std::pair{acts.lastUndone(), &state.redoText}}) {
        if (!act)
            return act.error();
        if (!*act)
            continue;
        const auto text = history.words(**act);
        if (!text)
            return text.error();
        *words = *text;
    }
    return state;
}

} // namespace dateline::library
