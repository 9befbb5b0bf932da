#include "model/analysis/events/event_chooser.h"

#include "model/analysis/events/candidate_weights.h"

#include <algorithm>

namespace dateline::analysis::events {

using article::EventStatus;
using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Tag;
using morphology::Tense;
using morphology::VerbGroup;

namespace {

constexpr std::size_t mostEvents = 2;
/// Log-odds from which on a sentence's best candidate is an event, and its second best. Set where the
/// training articles lose no more right events than they gain wrong ones.
constexpr double firstThreshold = -0.6;
constexpr double secondThreshold = 0.3;

} // namespace

EventChooser::EventChooser(const Document& document, const morphology::Reading& reading,
                           const TimeLinker& linker, std::vector<text::Span> quoted)
    : m_document(document), m_reading(reading), m_linker(linker), m_quoted(std::move(quoted))
{}

bool EventChooser::isQuoted(qsizetype token) const
{
    const qsizetype begin = m_document.tokens[static_cast<std::size_t>(token)].span.begin;
    const auto next = std::upper_bound(m_quoted.begin(), m_quoted.end(), begin,
                                       [](qsizetype wanted, text::Span each) { return wanted < each.begin; });
    return next != m_quoted.begin() && std::prev(next)->contains(begin);
}

/// "is expected to send", "plans to send", "is due to send".
bool EventChooser::isPlanned(std::size_t sentence, const Clause& clause) const
{
    if (clause.group.tense == Tense::Future)
        return true;
    if (clause.group.tense != Tense::Infinitive || !clause.governor)
        return false;
    const VerbGroup& governor = m_reading.clauses[sentence][*clause.governor].group;
    if (governor.negated || governor.possible)
        return false;
    const qsizetype before = clause.group.first - 1;
    if (governor.auxiliary)
        return governor.lemma == u"be" && plansAheadAsAdjective(m_reading.word(before).lower);
    // Only right behind its verb, or behind a person that it is asked of, is the infinitive what is planned.
    return plansAhead(governor.lemma) && before - governor.head <= 4;
}

bool EventChooser::tellsOn(std::size_t sentence, const Clause& clause) const
{
    const qsizetype before = clause.group.first - 1;
    return before >= m_document.sentences[sentence].firstToken && m_reading.word(before).lower == u"," &&
           !clause.group.passive;
}

std::optional<Candidate> EventChooser::weighVerb(std::size_t sentence, std::size_t index) const
{
    const Clause& clause = m_reading.clauses[sentence][index];
    const VerbGroup& group = clause.group;
    const bool planned = isPlanned(sentence, clause);
    if (group.auxiliary || group.possible || (group.tense == Tense::Infinitive && !planned) ||
        isQuoted(group.head) || clause.kind == ClauseKind::Conditional)
        return std::nullopt;
    Candidate candidate{
        sentence, index, group.head, false, 0, EventStatus::Occurred, m_linker.forClause(sentence, index)};
    candidate.status = planned         ? EventStatus::Planned
                       : group.negated ? EventStatus::Denied
                                       : EventStatus::Occurred;
    candidate.score =
        logOdds({&clause, index, verbWeight(group.lemma), false, candidate.link.has_value(), planned});
    return candidate;
}

/// An event noun counts only with a day of its own: "Sunday's vote".
std::optional<Candidate> EventChooser::weighNoun(std::size_t sentence, qsizetype token) const
{
    const auto eventClass = nounClass(m_reading.word(token).lower);
    if (eventClass != article::EventClass::Occurrence || isQuoted(token))
        return std::nullopt;
    const auto link = m_linker.forNoun(sentence, token);
    if (!link)
        return std::nullopt;
    const Clauses& clauses = m_reading.clauses[sentence];
    std::size_t clause = 0;
    while (clause + 1 < clauses.size() && clauses[clause + 1].begin <= token)
        ++clause;
    const double score = logOdds({&clauses[clause], clause, Weight::Usual, true, true, false});
    return Candidate{sentence, clause, token, true, score, EventStatus::Occurred, link};
}

std::vector<Candidate> EventChooser::choose(std::size_t index) const
{
    const text::Sentence& sentence = m_document.sentences[index];
    std::vector<Candidate> candidates;
    if (m_document.article.titleSpan.contains(sentence.span))
        return candidates;
    for (std::size_t clause = 0; clause < m_reading.clauses[index].size(); ++clause) {
        if (const auto candidate = weighVerb(index, clause))
            candidates.push_back(*candidate);
    }
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        if (!m_reading.word(token).is(Tag::Noun) || m_reading.clauses[index].empty())
            continue;
        if (const auto candidate = weighNoun(index, token))
            candidates.push_back(*candidate);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    std::size_t kept = 0;
    while (kept < std::min(mostEvents, candidates.size()) &&
           candidates[kept].score >= (kept == 0 ? firstThreshold : secondThreshold))
        ++kept;
    candidates.resize(kept);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.trigger < b.trigger; });
    return candidates;
}

} // namespace dateline::analysis::events
