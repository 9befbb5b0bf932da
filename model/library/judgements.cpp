#include "model/library/judgements.h"

#include "model/library/act_history.h"
#include "model/library/redating.h"
#include "model/store/article_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/judgement_table.h"
#include "model/store/listing_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_table.h"
#include "model/store/naming_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_analyses.h"
#include "model/store/shown_names.h"
#include "model/store/timeline_table.h"
#include "model/store/transaction.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace dateline::library {

namespace {

/// The first thing that is wrong with judgements on mentions.
base::Result<void> checked(const std::vector<article::MentionJudgement>& judgements, QStringView text)
{
    for (const article::MentionJudgement& judgement : judgements) {
        if (!judgement.isComplete() || (judgement.entity && judgement.entity->name.trimmed().isEmpty()))
            return base::Error::invalid(
                QCoreApplication::translate("dateline::library", "That says nothing about a mention."));
        for (const auto& quoted : {judgement.before, judgement.after}) {
            if (quoted && (quoted->span.isEmpty() || !quoted->standsIn(text)))
                return base::Error::invalid(
                    QCoreApplication::translate("dateline::library",
                                                "“%1” does not stand there in the article.")
                        .arg(quoted->words));
        }
    }
    return {};
}

/// The first thing that is wrong with judgements on events.
base::Result<void> checked(const std::vector<article::EventJudgement>& judgements, QStringView text)
{
    for (const article::EventJudgement& judgement : judgements) {
        const article::EventAnchor& event = judgement.event;
        if (!judgement.isComplete())
            return base::Error::invalid(
                QCoreApplication::translate("dateline::library", "That says nothing about an event."));
        if (!event.evidence.standsIn(text) || event.trigger.end > text.size())
            return base::Error::invalid(
                QCoreApplication::translate("dateline::library", "“%1” does not stand there in the article.")
                    .arg(event.evidence.words));
    }
    return {};
}

/// Who is mentioned where: what corrections of mentions are about.
using Outline = std::map<std::pair<QString, article::EntityType>, std::set<text::Span>>;

base::Result<Outline> outlineOf(store::Connection& connection, article::ArticleId id)
{
    const auto analysis = store::ShownAnalyses(connection).load(id);
    if (!analysis)
        return analysis.error();
    Outline outline;
    for (const article::Entity& entity : analysis->entities) {
        for (const article::Mention& mention : entity.mentions)
            outline[{entity.name, entity.type}].insert(mention.span);
    }
    return outline;
}

/// What is on the timeline and what is hidden there: what corrections of events are about.
using Timeline = std::pair<std::vector<article::Event>, std::vector<article::Event>>;

base::Result<Timeline> timelineOf(store::Connection& connection, article::ArticleId id)
{
    const auto analysis = store::ShownAnalyses(connection).load(id);
    if (!analysis)
        return analysis.error();
    return Timeline(analysis->events, analysis->hiddenEvents);
}

} // namespace

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
    if (auto done = follow(*act, effect); !done)
        return done.error();
    if (effect.changed.isEmpty())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "Nothing is called “%1” there.")
                .arg(naming.subject.name));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<void> Judgements::follow(store::ActId act, Effect& effect)
{
    const auto decision = store::NamingTable(m_connection).row(act);
    if (!decision)
        return decision.error();
    auto changed = store::ShownNames(m_connection).follow(*decision);
    if (!changed)
        return changed.error();
    effect.changed.append(*changed);
    return {};
}

/// One act on what an article shows. `look` says what that is; an act that leaves it as it is is none.
template<typename Table, typename Judgement, typename Look>
base::Result<Effect> Judgements::correct(store::Act::Kind kind, article::ArticleId id,
                                         const std::vector<Judgement>& judgements, Look look,
                                         base::Result<void> (Judgements::*takeIn)(store::ActId, Effect&))
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto text = store::ArticleTable(m_connection).text(id);
    if (!text)
        return text.error();
    if (auto good = checked(judgements, *text); !good)
        return good.error();
    const auto before = look(m_connection, id);
    if (!before)
        return before.error();
    const auto act = store::ActTable(m_connection).add({{}, kind, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = Table(m_connection).add(*act, {id, judgements}); !done)
        return done.error();
    Effect effect;
    if (auto done = (this->*takeIn)(*act, effect); !done)
        return done.error();
    const auto after = look(m_connection, id);
    if (!after)
        return after.error();
    if (*before == *after)
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "That would change nothing."));
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<Effect> Judgements::correctMentions(article::ArticleId id,
                                                 const std::vector<article::MentionJudgement>& judgements)
{
    return correct<store::MentionDecisionTable>(store::Act::Kind::Mention, id, judgements, outlineOf,
                                                &Judgements::followMentions);
}

base::Result<Effect> Judgements::correctEvents(article::ArticleId id,
                                               const std::vector<article::EventJudgement>& judgements)
{
    return correct<store::EventDecisionTable>(store::Act::Kind::Event, id, judgements, timelineOf,
                                              &Judgements::followEvents);
}

base::Result<void> Judgements::followMentions(store::ActId act, Effect& effect)
{
    const auto row = store::MentionDecisionTable(m_connection).load(act);
    if (!row)
        return row.error();
    if (auto done = store::ShownNames(m_connection).followCorrections(row->article); !done)
        return done.error();
    effect.changed.append(row->article);
    return {};
}

base::Result<void> Judgements::followEvents(store::ActId act, Effect& effect)
{
    const auto row = store::EventDecisionTable(m_connection).load(act);
    if (!row)
        return row.error();
    if (auto done = store::ShownNames(m_connection).followCorrections(row->article); !done)
        return done.error();
    const auto isListed = store::ListingTable(m_connection).contains(row->article);
    if (!isListed)
        return isListed.error();
    if (*isListed) {
        if (auto done = store::TimelineTable(m_connection).makeAgain(row->article); !done)
            return done;
    }
    effect.changed.append(row->article);
    return {};
}

base::Result<Effect> Judgements::markWords(const article::WordsJudgement& judgement)
{
    if (!judgement.isComplete())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::library", "That says nothing about a mention."));
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    const auto act = store::ActTable(m_connection).add({{}, store::Act::Kind::Words, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = store::WordsDecisionTable(m_connection).add(*act, judgement); !done)
        return done.error();
    Effect effect;
    if (auto done = followWords(*act, effect); !done)
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

base::Result<void> Judgements::followWords(store::ActId act, Effect& effect)
{
    const auto articles = store::WordsDecisionTable(m_connection).articlesOf(act);
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

base::Result<Effect> Judgements::undo()
{
    const auto act = store::ActTable(m_connection).lastDone();
    if (!act)
        return act.error();
    if (!*act)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "There is nothing to undo."));
    return replay(**act, Direction::Back);
}

base::Result<Effect> Judgements::undo(article::ActId id)
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
    return replay(**act, Direction::Back);
}

base::Result<Effect> Judgements::redo()
{
    const auto act = store::ActTable(m_connection).lastUndone();
    if (!act)
        return act.error();
    if (!*act)
        return base::Error::notFound(
            QCoreApplication::translate("dateline::library", "There is nothing to redo."));
    return replay(**act, Direction::Forth);
}

base::Result<Effect> Judgements::replay(const store::Act& act, Direction direction)
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    Effect effect;
    if (auto done = store::ActTable(m_connection).setUndone(act.id, direction == Direction::Back); !done)
        return done.error();
    if (auto done = apply(act, direction, effect); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return effect;
}

base::Result<void> Judgements::apply(const store::Act& act, Direction direction, Effect& effect)
{
    if (act.kind == store::Act::Kind::Naming)
        return follow(act.id, effect);
    if (act.kind == store::Act::Kind::Mention)
        return followMentions(act.id, effect);
    if (act.kind == store::Act::Kind::Event)
        return followEvents(act.id, effect);
    if (act.kind == store::Act::Kind::Words)
        return followWords(act.id, effect);
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
