#include "model/analysis/training/crf_trainer.h"

#include "model/analysis/training/model_writer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::analysis::training {

using tagging::Feature;
using tagging::Lattice;

namespace {

constexpr float firstSquare = 0.1F; ///< keeps the first steps small
constexpr float neverDivideByZero = 1e-3F;
constexpr std::uint32_t seed = 7;

} // namespace

CrfTrainer::CrfTrainer(Settings settings, QStringList labels, const std::function<bool(int, int)>& isAllowed)
    : m_settings(settings)
    , m_labels(std::move(labels))
    , m_labelCount(static_cast<std::size_t>(m_labels.size()))
    , m_stride(strideFor(m_labelCount))
    , m_weights(m_stride << settings.slotBits, 0.0F)
    , m_weightSquares(m_stride << settings.slotBits, firstSquare)
    , m_transitions((m_labelCount + 1) * m_stride, 0.0F)
    , m_transitionSquares(m_transitions.size(), firstSquare)
    , m_meanWeights(m_weights.size(), 0.0F)
    , m_meanTransitions(m_transitions.size(), 0.0F)
    , m_lattice(m_transitions, m_labelCount, m_stride)
    , m_random(seed)
{
    for (std::size_t before = 0; before <= m_labelCount; ++before) {
        for (std::size_t label = 0; label < m_labelCount; ++label) {
            if (!isAllowed(static_cast<int>(before), static_cast<int>(label)))
                m_transitions[before * m_stride + label] = 2 * Lattice::forbidden;
        }
    }
    m_lattice.takeTransitions();
}

void CrfTrainer::train(const std::vector<TrainingSentence>& sentences,
                       const std::function<void(int, double)>& report)
{
    std::vector<std::size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (int epoch = 1; epoch <= m_settings.epochs; ++epoch) {
        shuffle(order, m_random);
        double loss = 0;
        for (const std::size_t sentence : order)
            loss += step(sentences[sentence]);
        report(epoch, loss);
        if (2 * epoch > m_settings.epochs)
            remember();
    }
}

/// Adds the weights as they are now to the mean that is written.
void CrfTrainer::remember()
{
    ++m_remembered;
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        m_meanWeights[i] += (m_weights[i] - m_meanWeights[i]) / static_cast<float>(m_remembered);
    for (std::size_t i = 0; i < m_transitions.size(); ++i)
        m_meanTransitions[i] += (m_transitions[i] - m_meanTransitions[i]) / static_cast<float>(m_remembered);
}

double CrfTrainer::step(const TrainingSentence& sentence)
{
    dropFeatures(sentence);
    m_lattice.reset(sentence.labels.size());
    double right = 0;
    std::size_t before = m_labelCount;
    for (std::size_t word = 0; word < sentence.labels.size(); ++word) {
        score(word, m_lattice.emissions(word));
        const auto label = static_cast<std::size_t>(sentence.labels[word]);
        right += m_lattice.emissions(word)[label] + m_transitions[before * m_stride + label];
        before = label;
    }
    const double loss = m_lattice.computeMarginals() - right;
    for (std::size_t word = 0; word < sentence.labels.size(); ++word)
        learnWord(word, sentence.labels[word], sentence.weight);
    learnTransitions(sentence);
    return loss;
}

void CrfTrainer::dropFeatures(const TrainingSentence& sentence)
{
    const auto threshold = static_cast<std::uint32_t>(m_settings.dropped * 65536.0F);
    m_kept.resize(sentence.features.size());
    for (std::size_t word = 0; word < sentence.features.size(); ++word) {
        m_kept[word].clear();
        for (const Feature feature : sentence.features[word]) {
            if ((m_random() & 0xffffU) >= threshold)
                m_kept[word].push_back(feature & ((Feature(1) << m_settings.slotBits) - 1));
        }
    }
}

void CrfTrainer::score(std::size_t word, std::span<float> emissions) const
{
    for (const Feature feature : m_kept[word]) {
        const float* const weights = m_weights.data() + feature * m_stride;
        for (std::size_t label = 0; label < m_stride; ++label)
            emissions[label] += weights[label];
    }
}

void CrfTrainer::adjust(float& weight, float& squares, float gradient) const
{
    squares += gradient * gradient;
    weight += m_settings.learningRate * gradient / (std::sqrt(squares) + neverDivideByZero);
}

void CrfTrainer::learnWord(std::size_t word, int right, float weight)
{
    std::array<float, 64> gradient{};
    for (std::size_t label = 0; label < m_labelCount; ++label)
        gradient[label] =
            ((static_cast<int>(label) == right ? 1.0F : 0.0F) - m_lattice.marginal(word, label)) * weight;
    for (const Feature feature : m_kept[word]) {
        float* const weights = m_weights.data() + feature * m_stride;
        float* const squares = m_weightSquares.data() + feature * m_stride;
        for (std::size_t label = 0; label < m_labelCount; ++label)
            adjust(weights[label], squares[label], gradient[label] - m_settings.shrinkage * weights[label]);
    }
}

void CrfTrainer::learnTransitions(const TrainingSentence& sentence)
{
    std::vector<float> gradient(m_transitions.size(), 0.0F);
    std::size_t before = m_labelCount;
    for (std::size_t word = 0; word < sentence.labels.size(); ++word) {
        const auto right = static_cast<std::size_t>(sentence.labels[word]);
        gradient[before * m_stride + right] += 1;
        before = right;
        for (std::size_t label = 0; label < m_labelCount; ++label) {
            if (word == 0) {
                gradient[m_labelCount * m_stride + label] -= m_lattice.marginal(0, label);
                continue;
            }
            for (std::size_t from = 0; from < m_labelCount; ++from)
                gradient[from * m_stride + label] -= m_lattice.pairMarginal(word, from, label);
        }
    }
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        if (gradient[i] != 0 && m_transitions[i] > Lattice::forbidden)
            adjust(m_transitions[i], m_transitionSquares[i], gradient[i] * sentence.weight);
    }
    m_lattice.takeTransitions();
}

base::Result<void> CrfTrainer::write(const QString& path, tagging::ModelKind kind,
                                     std::uint64_t featureFingerprint) const
{
    // With all features present their sum would be larger than in training by the share that was dropped.
    return writeModel(
        path, kind, featureFingerprint,
        {m_labels, m_stride, m_settings.slotBits, m_meanTransitions, m_meanWeights, 1 - m_settings.dropped});
}

} // namespace dateline::analysis::training
