// What the reader says of words and names wherever they stand: of words one by one and as a list, and what he
// says of all articles at once.
#include "model/library/judgements.h"
#include "model/library/word_list_difference.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/naming_table.h"
#include "model/store/shown_names.h"
#include "model/store/transaction.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace dateline::library {

using store::Act;
using store::ActTable;

base::Result<Effect> Judgements::markWords(const article::WordsJudgement& judgement)
{
    if (!judgement.isComplete())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "That says nothing about a mention."));
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto act = ActTable(m_connection).add({{}, Act::Kind::Words, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = store::WordsDecisionTable(m_connection).add({{*act, judgement}}); !done)
        return done.error();
    Effect effect;
    if (auto done = followDecisions({{*act, Act::Kind::Words, {}}}, effect); !done)
        return done.error();
    if (effect.changed.isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library",
                                        "“%1” stands nowhere without mentioning someone already.")
                .arg(judgement.words));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::confirm(const article::EntityConfirmation& confirmation)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    store::NameConfirmationTable table(m_connection);
    const auto isConfirmed = table.isConfirmed(confirmation.entity);
    if (!isConfirmed)
        return isConfirmed.error();
    if (*isConfirmed == confirmation.isConfirmed)
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "That would change nothing."));
    const auto articles = table.articlesWith(confirmation.entity);
    if (!articles)
        return articles.error();
    if (articles->isEmpty() && confirmation.isConfirmed)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "Nothing is called “%1” there.")
                .arg(confirmation.entity.name));
    const auto act = ActTable(m_connection).add({{}, Act::Kind::Confirmation, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = table.add(*act, confirmation); !done)
        return done.error();
    Effect effect;
    if (auto done = followName(confirmation.entity, effect); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

/// All that hangs on a name being right.
base::Result<void> Judgements::followName(const article::EntityKey& name, Effect& effect)
{
    const auto articles = store::NameConfirmationTable(m_connection).articlesWith(name);
    if (!articles)
        return articles.error();
    for (const article::ArticleId id : *articles) {
        const auto isChanged = store::ShownNames(m_connection).followCorrections(id);
        if (!isChanged)
            return isChanged.error();
        if (*isChanged)
            effect.changed.append(id);
    }
    return {};
}

base::Result<Effect> Judgements::applyWordList(const WordListOrder& order, const base::ProgressSink& progress,
                                               const base::CancelToken& cancel)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto difference = WordListDifference::of(m_connection, order);
    if (!difference)
        return difference.error();
    if (const QString problem = difference->problem(); !problem.isEmpty())
        return base::Error::invalid(problem);
    if (difference->isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "The library has all of these words already."));
    auto effect = decideAsList(*difference, progress, cancel);
    if (!effect)
        return effect;
    effect->list = {std::ssize(difference->added), difference->withdrawnWords.size(), effect->changed.size()};
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::spread(const std::vector<article::Correction>& corrections,
                                        const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    WordListDifference all;
    for (const article::Correction& correction : corrections) {
        if (const auto* naming = std::get_if<article::Naming>(&correction))
            all.joins.push_back({naming->subject, naming->shownAs, {}});
        else
            all.added.push_back(std::get<article::WordsJudgement>(correction));
    }
    const auto saysNothing = [](const article::Naming& naming) { return naming.shownAs == naming.subject; };
    if (std::ranges::any_of(all.joins, saysNothing) ||
        !std::ranges::all_of(all.added, &article::WordsJudgement::isComplete))
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "A correction says nothing."));
    // Longer words first, so that what holds others is not cut by them.
    std::ranges::stable_sort(all.added, std::ranges::greater(),
                             [](const article::WordsJudgement& one) { return one.words.size(); });
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    auto effect = decideAsList(all, progress, cancel);
    if (!effect)
        return effect;
    if (effect->changed.isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "That would change nothing."));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::decideAsList(const WordListDifference& difference,
                                              const base::ProgressSink& progress,
                                              const base::CancelToken& cancel)
{
    const auto list = addList(difference, progress, cancel);
    if (!list)
        return list.error();
    Effect effect;
    if (auto done = followList(*list, effect, progress, cancel); !done)
        return done.error();
    return effect;
}

/// The acts of a list, with nothing that follows from them.
base::Result<store::ActId> Judgements::addList(const WordListDifference& difference,
                                               const base::ProgressSink& progress,
                                               const base::CancelToken& cancel)
{
    ActTable acts(m_connection);
    const QDateTime now = m_clock.now();
    const auto list = acts.add({{}, Act::Kind::List, {}}, now);
    if (!list)
        return list;
    if (auto done = acts.withdraw(*list, difference.withdrawnWords + difference.withdrawnJoins); !done)
        return done.error();
    for (const article::Naming& join : difference.joins) {
        const auto part = acts.addPart(*list, Act::Kind::Naming, now);
        if (!part)
            return part;
        if (auto done = store::NamingTable(m_connection).add(*part, join); !done)
            return done.error();
    }
    std::vector<store::WordsDecisionTable::Decision> decisions;
    for (const article::WordsJudgement& judgement : difference.added) {
        const auto part = acts.addPart(*list, Act::Kind::Words, now);
        if (!part)
            return part;
        decisions.emplace_back(*part, judgement);
    }
    if (auto done = store::WordsDecisionTable(m_connection).add(decisions, progress, cancel); !done)
        return done.error();
    return list;
}

base::Result<void> Judgements::followList(store::ActId list, Effect& effect,
                                          const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    auto acts = ActTable(m_connection).partsOf(list);
    if (!acts)
        return acts.error();
    const auto withdrawn = ActTable(m_connection).withdrawnBy(list);
    if (!withdrawn)
        return withdrawn.error();
    acts->append(*withdrawn);
    return followDecisions(*acts, effect, progress, cancel);
}

/// Lets everything follow that decisions on names and on words have changed, each article once.
base::Result<void> Judgements::followDecisions(const QList<Act>& acts, Effect& effect,
                                               const base::ProgressSink& progress,
                                               const base::CancelToken& cancel)
{
    QList<store::NamingRow> namings;
    std::set<article::ArticleId> withWords;
    for (const Act& act : acts) {
        if (act.kind == Act::Kind::Naming) {
            const auto row = store::NamingTable(m_connection).row(act.id);
            if (!row)
                return row.error();
            namings.append(*row);
            continue;
        }
        const auto articles = store::WordsDecisionTable(m_connection).articlesOf(act.id);
        if (!articles)
            return articles.error();
        withWords.insert(articles->begin(), articles->end());
    }
    const auto changed = store::ShownNames(m_connection).follow(namings, withWords, progress, cancel);
    if (!changed)
        return changed.error();
    effect.changed.append(*changed);
    return {};
}

} // namespace dateline::library
