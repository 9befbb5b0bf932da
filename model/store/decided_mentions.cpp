#include "model/store/decided_mentions.h"

#include "model/article/mentions_corrected.h"
#include "model/store/mention_decision_table.h"
#include "model/store/naming_table.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace dateline::store {

using article::Decision;
using article::MentionJudgement;
using article::WordsJudgement;

namespace {

/// A decision of any kind with its act.
using Link = std::pair<ActId, std::variant<article::Naming, MentionJudgement, WordsJudgement>>;

template<typename Judgement>
void append(std::vector<Link>& chain, const std::vector<std::pair<ActId, Judgement>>& judgements)
{
    chain.insert(chain.end(), judgements.begin(), judgements.end());
}

/// Takes one decision after the other.
class Unrolling
{
public:
    Unrolling(const article::Analysis& named, QStringView text) : m_text(text)
    {
        m_named.entities = named.entities; // what else there is has no say in where names stand
    }

    void take(const Link& link)
    {
        if (const auto* naming = std::get_if<article::Naming>(&link.second)) {
            m_decisions.emplace_back(*naming);
            m_shown.reset();
        } else if (const auto* mention = std::get_if<MentionJudgement>(&link.second)) {
            take(*mention);
        } else {
            const auto& words = std::get<WordsJudgement>(link.second);
            const std::vector<text::Span> places =
                article::freePlaces(words.words, m_text, shownSoFar(), m_mentions);
            m_marked.emplace(link.first, std::ssize(places));
            for (const text::Span place : places)
                take(MentionJudgement{{}, article::QuotedSpan::of(m_text, place), words.entity});
        }
    }

    DecidedMentions::Outcome finish() const
    {
        return {article::settled(m_decisions), m_marked, !m_mentions.empty()};
    }

private:
    void take(const MentionJudgement& mention)
    {
        m_decisions.emplace_back(mention);
        m_mentions.push_back(mention);
        m_shown.reset();
    }
    const article::Analysis& shownSoFar()
    {
        if (!m_shown)
            m_shown = article::withMentions(m_named, m_text, article::settled(m_decisions));
        return *m_shown;
    }

    article::Analysis m_named;
    QStringView m_text;
    std::vector<Decision> m_decisions;
    std::vector<MentionJudgement> m_mentions; ///< those of them that are about single mentions
    std::optional<article::Analysis> m_shown; ///< what the decisions so far make, once it was asked for
    MarkedPlaces m_marked;
};

} // namespace

base::Result<DecidedMentions::Outcome> DecidedMentions::of(article::ArticleId id,
                                                           const article::Analysis& named, QStringView text,
                                                           const Change& change) const
{
    const auto mentions = MentionDecisionTable(m_connection).inForce(id);
    if (!mentions)
        return mentions.error();
    auto words = WordsDecisionTable(m_connection).inForce(id);
    if (!words)
        return words.error();
    std::erase_if(*words,
                  [&change](const auto& decision) { return change.without.contains(decision.first); });
    if (mentions->empty() && words->empty() && change.with.empty())
        return Outcome();
    const auto namings = NamingTable(m_connection).inForceFor(id);
    if (!namings)
        return namings.error();
    std::vector<Link> chain;
    append(chain, *namings);
    append(chain, *mentions);
    append(chain, *words);
    // The judgements of one act keep their order.
    std::ranges::stable_sort(chain, {}, &Link::first);
    append(chain, change.with);
    Unrolling unrolling(named, text);
    for (const Link& link : chain)
        unrolling.take(link);
    return unrolling.finish();
}

} // namespace dateline::store
