#include "model/analysis/training/crf_trainer.h"

#include "model/analysis/knowledge/table_layout.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace dateline::analysis::training {

using tagging::Feature;
using tagging::Lattice;
using tagging::ModelHeader;

namespace {

constexpr float firstSquare = 0.1F; ///< keeps the first steps small
constexpr float neverDivideByZero = 1e-3F;
constexpr std::uint32_t seed = 7;

std::size_t roundedUp(std::size_t count, std::size_t multiple)
{
    return (count + multiple - 1) / multiple * multiple;
}

/// A permutation that every standard library computes alike, which std::shuffle does not promise.
void shuffle(std::vector<std::size_t>& order, std::mt19937& random)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

template<typename Value>
void append(QByteArray& bytes, const std::vector<Value>& values)
{
    bytes.append(reinterpret_cast<const char*>(values.data()),
                 static_cast<qsizetype>(values.size() * sizeof(Value)));
}

} // namespace

CrfTrainer::CrfTrainer(Settings settings, QStringList labels, const std::function<bool(int, int)>& isAllowed)
    : m_settings(settings)
    , m_labels(std::move(labels))
    , m_labelCount(static_cast<std::size_t>(m_labels.size()))
    , m_stride(roundedUp(m_labelCount, 16))
    , m_weights(m_stride << settings.slotBits, 0.0F)
    , m_weightSquares(m_stride << settings.slotBits, firstSquare)
    , m_transitions((m_labelCount + 1) * m_stride, 0.0F)
    , m_transitionSquares(m_transitions.size(), firstSquare)
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
    }
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
    const float presence = 1 - m_settings.dropped;
    float greatest = 1e-6F;
    for (const float weight : m_weights)
        greatest = std::max(greatest, std::abs(weight));
    ModelHeader header;
    header.kind = static_cast<std::uint32_t>(kind);
    header.labelCount = static_cast<std::uint32_t>(m_labelCount);
    header.stride = static_cast<std::uint32_t>(m_stride);
    header.slotBits = static_cast<std::uint32_t>(m_settings.slotBits);
    header.weightUnit = presence * greatest / 127.0F;
    header.featureFingerprint = featureFingerprint;

    QByteArray content;
    for (const QString& label : m_labels)
        content += label.toUtf8() + '\0';
    content.append(QByteArray((64 - content.size() % 64) % 64, '\0'));
    header.labelBytes = static_cast<std::uint32_t>(content.size());
    append(content, m_transitions);
    std::vector<signed char> weights(m_weights.size());
    std::transform(m_weights.begin(), m_weights.end(), weights.begin(), [greatest](float weight) {
        return static_cast<signed char>(std::lround(weight / greatest * 127.0F));
    });
    append(content, weights);
    header.fileSize = sizeof(ModelHeader) + static_cast<std::uint64_t>(content.size());
    header.contentFingerprint =
        knowledge::contentFingerprint({content.constData(), static_cast<std::size_t>(content.size())});

    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) &&
        file.write(reinterpret_cast<const char*>(&header), sizeof header) == sizeof header &&
        file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return base::Error::io(QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

} // namespace dateline::analysis::training
