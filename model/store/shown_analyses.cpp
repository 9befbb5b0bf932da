#include "model/store/shown_analyses.h"

#include "model/article/events_corrected.h"
#include "model/article/mentions_corrected.h"
#include "model/store/article_table.h"
#include "model/store/confirmation_table.h"
#include "model/store/decided_mentions.h"
#include "model/store/event_decision_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/shown_names.h"

#include <algorithm>

namespace dateline::store {

base::Result<bool> ShownAnalyses::isConcerned(article::ArticleId id) const
{
    const auto mentions = MentionDecisionTable(m_connection).inForce(id);
    if (!mentions)
        return mentions.error();
    if (!mentions->empty())
        return true;
    const auto words = WordsDecisionTable(m_connection).inForce(id);
    if (!words)
        return words.error();
    if (!words->empty())
        return true;
    const auto confirmed = ConfirmationTable(m_connection).inForce(id);
    if (!confirmed)
        return confirmed.error();
    if (!confirmed->empty())
        return true;
    const auto named = NameConfirmationTable(m_connection).isAbout(id);
    if (!named)
        return named.error();
    if (*named)
        return true;
    return EventDecisionTable(m_connection).hasAny(id);
}

base::Result<article::Analysis> ShownAnalyses::load(article::ArticleId id, Analyses::Part part) const
{
    auto shown = loadWithMarks(id, part);
    if (!shown)
        return shown.error();
    return std::move(shown->analysis);
}

base::Result<ShownAnalyses::Shown> ShownAnalyses::loadWithMarks(article::ArticleId id,
                                                                Analyses::Part part) const
{
    const auto found = Analyses(m_connection).load(id, part);
    if (!found)
        return found.error();
    const auto shown = ShownNames(m_connection).of(id);
    if (!shown)
        return shown.error();
    article::Analysis named = article::asNamed(*found, *shown);
    const auto concerned = isConcerned(id);
    if (!concerned)
        return concerned.error();
    if (!*concerned)
        return Shown{std::move(named), false, {}};
    return corrected(id, std::move(named), part);
}

/// In the order in which they were made, those of names wherever they stand as those of what has such a name
/// here.
base::Result<std::vector<article::Confirmation>>
ShownAnalyses::confirmations(article::ArticleId id, const article::Analysis& analysis, QStringView text) const
{
    auto said = ConfirmationTable(m_connection).inForce(id);
    if (!said)
        return said.error();
    const auto named = NameConfirmationTable(m_connection).inForce();
    if (!named)
        return named.error();
    for (const auto& [act, everywhere] : *named) {
        for (const article::Entity& entity : analysis.entities) {
            if (everywhere.entity != article::EntityKey{entity.name, entity.type})
                continue;
            article::Confirmation here = article::Confirmation::of(text, entity);
            here.isConfirmed = everywhere.isConfirmed;
            if (here.isComplete())
                said->emplace_back(act, std::move(here));
        }
    }
    std::ranges::stable_sort(*said, {}, [](const auto& each) { return each.first; });
    std::vector<article::Confirmation> all;
    for (auto& [act, confirmation] : *said)
        all.push_back(std::move(confirmation));
    return all;
}

base::Result<ShownAnalyses::Shown> ShownAnalyses::corrected(article::ArticleId id, article::Analysis named,
                                                            Analyses::Part part) const
{
    const auto text = ArticleTable(m_connection).text(id);
    if (!text)
        return text.error();
    const auto decided = DecidedMentions(m_connection).of(id, named, *text);
    if (!decided)
        return decided.error();
    Shown shown{article::withMentions(std::move(named), *text, decided->settled), decided->isCorrected,
                decided->marked};
    if (part != Analyses::Part::Entities) {
        const auto events = EventDecisionTable(m_connection).inForce(id);
        if (!events)
            return events.error();
        shown.isCorrected = shown.isCorrected || !events->empty();
        shown.analysis = article::withEvents(std::move(shown.analysis), *text, *events);
    }
    const auto confirmed = confirmations(id, shown.analysis, *text);
    if (!confirmed)
        return confirmed.error();
    shown.isCorrected = shown.isCorrected || !confirmed->empty();
    shown.analysis = article::withConfirmations(std::move(shown.analysis), *text, *confirmed);
    return shown;
}

} // namespace dateline::store
