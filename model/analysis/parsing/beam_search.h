#pragma once

#include "model/analysis/parsing/move_features.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace dateline::analysis::parsing {

/// Follows the best few ways of parsing a sentence side by side, move by move, so that a move that looks good
/// at first can be given up for one that turns out better. `Weights` has moveScores(features): those of a
/// model that is read, or of one that is being trained. Deterministic; one object, one thread. Time and
/// memory are linear in the sentence's length.
template<typename Weights>
class BeamSearch
{
public:
    struct Settings
    {
        std::size_t width = 8; ///< how many ways at most
        double margin = 1e30;  ///< ways that are further behind the best are given up
    };

    BeamSearch(const Weights& weights, Settings settings) : m_weights(weights), m_settings(settings) {}

    /// Begins with a sentence of at least one word, which must outlive the search.
    void start(const ParserWords& words)
    {
        m_words = &words;
        m_states.start(words);
        m_beam.assign(1, 0);
    }

    /// Makes the next move on all ways. Called ParserStates::movesToEnd() times.
    void advance()
    {
        m_candidates.clear();
        for (const std::int32_t state : m_beam)
            addCandidates(state);
        const std::size_t kept = std::min(m_settings.width, m_candidates.size());
        std::partial_sort(m_candidates.begin(), m_candidates.begin() + static_cast<std::ptrdiff_t>(kept),
                          m_candidates.end());
        m_beam.clear();
        for (std::size_t i = 0; i < kept; ++i) {
            const Candidate& each = m_candidates[i];
            if (each.score >= m_candidates.front().score - m_settings.margin)
                m_beam.push_back(m_states.apply(each.state, each.move, each.score));
        }
    }

    /// The best state so far.
    std::int32_t best() const { return m_beam.front(); }
    ParserStates& states() { return m_states; }
    /// What the weights say of each move in a state.
    auto scores(std::int32_t state) const
    {
        return m_weights.moveScores(MoveFeatures(*m_words, m_states).of(state));
    }

private:
    struct Candidate
    {
        std::int32_t state;
        Move move;
        double score;

        /// The better one comes first; of equals always the same one, on every machine.
        friend bool operator<(const Candidate& one, const Candidate& other)
        {
            return std::tuple(-one.score, one.state, one.move) <
                   std::tuple(-other.score, other.state, other.move);
        }
    };

    void addCandidates(std::int32_t state)
    {
        const auto moves = scores(state);
        for (const Move move : {Move::Shift, Move::Left, Move::Right}) {
            if (m_states.isAllowed(state, move))
                m_candidates.push_back(
                    {state, move, m_states[state].score + moves[static_cast<std::size_t>(move)]});
        }
    }

    const Weights& m_weights;
    Settings m_settings;
    const ParserWords* m_words = nullptr;
    ParserStates m_states;
    std::vector<std::int32_t> m_beam; ///< the best first
    std::vector<Candidate> m_candidates;
};

} // namespace dateline::analysis::parsing
