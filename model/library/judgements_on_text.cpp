// What the reader says of words of one text: of mentions, of events, and of what is right as it was found.
#include "model/library/judgements.h"
#include "model/store/article_table.h"
#include "model/store/confirmation_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/listing_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/shown_analyses.h"
#include "model/store/shown_names.h"
#include "model/store/timeline_table.h"
#include "model/store/transaction.h"

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

/// The first thing that is wrong with confirmations.
base::Result<void> checked(const std::vector<article::Confirmation>& confirmations, QStringView text)
{
    for (const article::Confirmation& confirmation : confirmations) {
        if (!confirmation.isComplete())
            return base::Error::invalid(
                QCoreApplication::translate("dateline::library", "That says nothing about a finding."));
        if (!confirmation.words.standsIn(text))
            return base::Error::invalid(
                QCoreApplication::translate("dateline::library", "“%1” does not stand there in the article.")
                    .arg(confirmation.words.words));
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

/// What all articles show that something is said of.
template<typename Judged, typename Look>
auto seen(store::Connection& connection, const std::vector<Judged>& judged, Look look)
    -> base::Result<std::vector<std::decay_t<decltype(*look(connection, article::ArticleId()))>>>
{
    std::vector<std::decay_t<decltype(*look(connection, article::ArticleId()))>> all;
    for (const auto& [id, judgements] : judged) {
        auto one = look(connection, id);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

/// One act on what articles show. `look` says what that is in one of them; an act that leaves all as they are
/// is none.
template<typename Judged, typename Look, typename Decide>
base::Result<Effect> Judgements::correct(store::Act::Kind kind, const std::vector<Judged>& judged, Look look,
                                         Decide decide,
                                         base::Result<void> (Judgements::*takeIn)(store::ActId, Effect&))
{
    auto transaction = store::Transaction::begin(m_connection, store::Transaction::Writing);
    if (!transaction)
        return transaction.error();
    for (const auto& [id, judgements] : judged) {
        const auto text = store::ArticleTable(m_connection).text(id);
        if (!text)
            return text.error();
        if (auto good = checked(judgements, *text); !good)
            return good.error();
    }
    const auto before = seen(m_connection, judged, look);
    if (!before)
        return before.error();
    const auto act = store::ActTable(m_connection).add({{}, kind, {}}, m_clock.now());
    if (!act)
        return act.error();
    if (auto done = decide(*act); !done)
        return done.error();
    Effect effect;
    if (auto done = (this->*takeIn)(*act, effect); !done)
        return done.error();
    const auto after = seen(m_connection, judged, look);
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
    using Table = store::MentionDecisionTable;
    const std::vector<Table::Row> judged{{id, judgements}};
    const auto decide = [&](store::ActId act) { return Table(m_connection).add(act, judged.front()); };
    return correct(store::Act::Kind::Mention, judged, outlineOf, decide, &Judgements::followMentions);
}

base::Result<Effect> Judgements::correctEvents(const std::vector<article::JudgedEvents>& judged)
{
    const auto decide = [&](store::ActId act) {
        return store::EventDecisionTable(m_connection).add(act, judged);
    };
    return correct(store::Act::Kind::Event, judged, timelineOf, decide, &Judgements::followEvents);
}

base::Result<Effect> Judgements::confirm(article::ArticleId id,
                                         const std::vector<article::Confirmation>& confirmations)
{
    using Provenances = std::vector<std::optional<article::Provenance>>;
    const auto look = [&confirmations](store::Connection& connection,
                                       article::ArticleId article) -> base::Result<Provenances> {
        const auto analysis = store::ShownAnalyses(connection).load(article);
        if (!analysis)
            return analysis.error();
        Provenances provenances;
        for (const article::Confirmation& confirmation : confirmations)
            provenances.push_back(article::provenanceOf(*analysis, confirmation));
        return provenances;
    };
    using Table = store::ConfirmationTable;
    const std::vector<Table::Row> said{{id, confirmations}};
    const auto decide = [&](store::ActId act) { return Table(m_connection).add(act, said.front()); };
    return correct(store::Act::Kind::Confirmation, said, look, decide, &Judgements::followConfirmations);
}

/// All that hangs on what the reader says of an article, but for its timeline.
base::Result<void> Judgements::followCorrections(article::ArticleId id, Effect& effect)
{
    if (auto done = store::ShownNames(m_connection).followCorrections(id); !done)
        return done.error();
    effect.changed.append(id);
    return {};
}

base::Result<void> Judgements::followMentions(store::ActId act, Effect& effect)
{
    const auto row = store::MentionDecisionTable(m_connection).load(act);
    if (!row)
        return row.error();
    return followCorrections(row->article, effect);
}

base::Result<void> Judgements::followEvents(store::ActId act, Effect& effect)
{
    const auto judged = store::EventDecisionTable(m_connection).load(act);
    if (!judged)
        return judged.error();
    for (const article::JudgedEvents& each : *judged) {
        if (auto done = followTimeline(each.article, effect); !done)
            return done;
    }
    return {};
}

base::Result<void> Judgements::followTimeline(article::ArticleId id, Effect& effect)
{
    if (auto done = followCorrections(id, effect); !done)
        return done;
    const auto isListed = store::ListingTable(m_connection).contains(id);
    if (!isListed)
        return isListed.error();
    return *isListed ? store::TimelineTable(m_connection).makeAgain(id) : base::Result<void>();
}

base::Result<void> Judgements::followConfirmations(store::ActId act, Effect& effect)
{
    const auto everywhere = store::NameConfirmationTable(m_connection).find(act);
    if (!everywhere)
        return everywhere.error();
    if (*everywhere)
        return followName((*everywhere)->entity, effect);
    const auto row = store::ConfirmationTable(m_connection).load(act);
    if (!row)
        return row.error();
    return followCorrections(row->article, effect);
}

} // namespace dateline::library
