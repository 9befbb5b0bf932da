#include "model/store/shown_analyses.h"

#include "model/article/events_corrected.h"
#include "model/article/mentions_corrected.h"
#include "model/store/article_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/naming_table.h"
#include "model/store/shown_names.h"

namespace dateline::store {

namespace {

/// Decisions of both kinds in the order in which they were made.
std::vector<article::Decision>
inOrder(const std::vector<std::pair<ActId, article::Naming>>& namings,
        const std::vector<std::pair<ActId, article::MentionJudgement>>& mentions)
{
    std::vector<article::Decision> decisions;
    auto naming = namings.begin();
    for (const auto& [act, mention] : mentions) {
        for (; naming != namings.end() && naming->first < act; ++naming)
            decisions.emplace_back(naming->second);
        decisions.emplace_back(mention);
    }
    for (; naming != namings.end(); ++naming)
        decisions.emplace_back(naming->second);
    return decisions;
}

} // namespace

base::Result<bool> ShownAnalyses::isCorrected(article::ArticleId id) const
{
    const auto mentions = MentionDecisionTable(m_connection).inForce(id);
    if (!mentions)
        return mentions.error();
    if (!mentions->empty())
        return true;
    return EventDecisionTable(m_connection).hasAny(id);
}

base::Result<article::Analysis> ShownAnalyses::load(article::ArticleId id, Analyses::Part part) const
{
    const auto found = Analyses(m_connection).load(id, part);
    if (!found)
        return found;
    const auto shown = ShownNames(m_connection).of(id);
    if (!shown)
        return shown.error();
    article::Analysis named = article::asNamed(*found, *shown);
    const auto corrected = isCorrected(id);
    if (!corrected)
        return corrected.error();
    if (!*corrected)
        return named;
    const auto text = ArticleTable(m_connection).text(id);
    if (!text)
        return text.error();
    auto mentioned = withMentions(id, std::move(named), *text);
    if (!mentioned)
        return mentioned;
    const auto events = EventDecisionTable(m_connection).inForce(id);
    if (!events)
        return events.error();
    return article::withEvents(std::move(*mentioned), *text, *events);
}

base::Result<article::Analysis> ShownAnalyses::withMentions(article::ArticleId id, article::Analysis named,
                                                            const QString& text) const
{
    const auto mentions = MentionDecisionTable(m_connection).inForce(id);
    if (!mentions)
        return mentions.error();
    if (mentions->empty())
        return named;
    const auto namings = NamingTable(m_connection).inForceFor(id);
    if (!namings)
        return namings.error();
    return article::withMentions(std::move(named), text, article::settled(inOrder(*namings, *mentions)));
}

} // namespace dateline::store
