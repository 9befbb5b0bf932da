#include "model/analysis/training/move_trainer.h"

#include "model/analysis/tagging/feature_hash.h"
#include "model/analysis/training/epochs.h"
#include "model/analysis/training/move_oracle.h"

#include <algorithm>

namespace dateline::analysis::training {

using parsing::Move;
using parsing::MoveFeatures;
using parsing::ParserStates;
using tagging::Feature;

namespace {

constexpr std::uint32_t seed = 11;

} // namespace

MoveTrainer::MoveTrainer(Settings settings)
    : m_settings(settings), m_weights(parsing::moveCount), m_search(*this, {settings.beam}), m_random(seed)
{}

void MoveTrainer::train(const std::vector<MoveSentence>& sentences,
                        const std::function<void(int, int)>& report)
{
    train(sentences, m_settings.choosingEpochs, report);
    m_weights.keepWeightiest(m_settings.slotBits, m_steps);
    m_steps = 1;
    train(sentences, m_settings.epochs, report);
}

void MoveTrainer::train(const std::vector<MoveSentence>& sentences, int epochs,
                        const std::function<void(int, int)>& report)
{
    trainInEpochs(
        epochs, sentences.size(), m_random,
        [&](std::size_t sentence) { return step(sentences[sentence]) ? 1 : 0; }, report);
}

std::array<double, parsing::moveCount> MoveTrainer::moveScores(std::span<const Feature> features) const
{
    MoveFeatures::All kept;
    std::size_t count = 0;
    for (const Feature feature : features) {
        if (!isDropped(feature))
            kept[count++] = feature;
    }
    std::array<float, parsing::moveCount> sums{};
    m_weights.addTo(sums, std::span(kept).first(count));
    return {sums[0], sums[1], sums[2]};
}

/// The same ones throughout a sentence.
bool MoveTrainer::isDropped(Feature feature) const
{
    const auto threshold = static_cast<std::uint32_t>(m_settings.dropped * 65536.0F);
    return (tagging::mixed(feature, static_cast<std::uint64_t>(m_steps)) & 0xffffU) < threshold;
}

bool MoveTrainer::step(const MoveSentence& sentence)
{
    const Violation violation = greatestViolation(sentence);
    const bool isMistake = violation.right != violation.told;
    if (isMistake)
        learn(sentence, violation);
    m_steps += 1;
    return isMistake;
}

MoveTrainer::Violation MoveTrainer::greatestViolation(const MoveSentence& sentence)
{
    const MoveOracle oracle(sentence.heads);
    m_search.start(sentence.words);
    ParserStates& states = m_search.states();
    Violation greatest;
    std::int32_t right = 0;
    for (int move = 0; move < states.movesToEnd(); ++move) {
        const Move rightMove = oracle.move(states, right);
        const double score =
            states[right].score + m_search.scores(right)[static_cast<std::size_t>(rightMove)];
        right = states.apply(right, rightMove, score);
        m_search.advance();
        const double behind = states[m_search.best()].score - score;
        if (behind > greatest.size)
            greatest = {behind, right, m_search.best()};
    }
    // Equal scores are a mistake as well if the tree is another one, as at the very beginning.
    if (greatest.size == 0 && states.heads(m_search.best()) != sentence.heads)
        greatest = {0, right, m_search.best()};
    return greatest;
}

void MoveTrainer::learn(const MoveSentence& sentence, const Violation& violation)
{
    const std::vector<std::int32_t> right = wayTo(violation.right);
    const std::vector<std::int32_t> told = wayTo(violation.told);
    const ParserStates& states = m_search.states();
    std::size_t parting = 0;
    while (parting < right.size() && states[right[parting]].move == states[told[parting]].move)
        ++parting;
    for (std::size_t i = parting; i < right.size(); ++i) {
        moveWeights(sentence, right[i], 1);
        moveWeights(sentence, told[i], -1);
    }
}

std::vector<std::int32_t> MoveTrainer::wayTo(std::int32_t state)
{
    std::vector<std::int32_t> way;
    for (; state != 0; state = m_search.states()[state].previous)
        way.push_back(state);
    std::reverse(way.begin(), way.end());
    return way;
}

void MoveTrainer::moveWeights(const MoveSentence& sentence, std::int32_t state, float by)
{
    const parsing::ParserState& made = m_search.states()[state];
    const MoveFeatures features(sentence.words, m_search.states());
    for (const Feature feature : features.of(made.previous)) {
        if (!isDropped(feature))
            m_weights.move(feature, static_cast<std::size_t>(made.move), by, m_steps);
    }
}

} // namespace dateline::analysis::training
