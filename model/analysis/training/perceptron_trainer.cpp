#include "model/analysis/training/perceptron_trainer.h"

#include "model/analysis/training/epochs.h"
#include "model/analysis/training/model_writer.h"

namespace dateline::analysis::training {

using tagging::Feature;

namespace {

constexpr std::uint32_t seed = 7;

} // namespace

PerceptronTrainer::PerceptronTrainer(Settings settings, QStringList labels)
    : m_settings(settings)
    , m_labels(std::move(labels))
    , m_stride(strideFor(static_cast<std::size_t>(m_labels.size())))
    , m_words(m_stride << settings.slotBits)
    , m_transitions((static_cast<std::size_t>(m_labels.size()) + 1) * m_stride)
    , m_lattice(m_transitions.now(), static_cast<std::size_t>(m_labels.size()), m_stride)
    , m_random(seed)
{}

void PerceptronTrainer::train(const std::vector<TrainingSentence>& sentences,
                              const std::function<void(int, int)>& report)
{
    trainInEpochs(
        m_settings.epochs, sentences.size(), m_random,
        [&](std::size_t sentence) { return step(sentences[sentence]); }, report);
}

int PerceptronTrainer::step(const TrainingSentence& sentence)
{
    const std::size_t words = sentence.labels.size();
    m_lattice.reset(words);
    m_kept.resize(std::max(m_kept.size(), words));
    const auto threshold = static_cast<std::uint32_t>(m_settings.dropped * 65536.0F);
    for (std::size_t word = 0; word < words; ++word) {
        m_kept[word].clear();
        for (const Feature feature : sentence.features[word]) {
            if ((m_random() & 0xffffU) >= threshold)
                m_kept[word].push_back(feature & ((Feature(1) << m_settings.slotBits) - 1));
        }
        score(m_kept[word], m_lattice.emissions(word));
    }
    const std::vector<int>& told = m_lattice.bestPath();
    int mistakes = 0;
    for (std::size_t word = 0; word < words; ++word)
        mistakes += told[word] == sentence.labels[word] ? 0 : 1;
    if (mistakes > 0)
        learn(sentence, told);
    m_steps += 1;
    return mistakes;
}

void PerceptronTrainer::score(const std::vector<Feature>& features, std::span<float> emissions)
{
    for (const Feature feature : features) {
        const float* const weights = m_words.now().data() + feature * m_stride;
        for (std::size_t label = 0; label < m_stride; ++label)
            emissions[label] += weights[label];
    }
}

void PerceptronTrainer::learn(const TrainingSentence& sentence, const std::vector<int>& told)
{
    auto toldBefore = static_cast<std::size_t>(m_labels.size());
    std::size_t rightBefore = toldBefore;
    for (std::size_t word = 0; word < told.size(); ++word) {
        const auto wrong = static_cast<std::size_t>(told[word]);
        const auto right = static_cast<std::size_t>(sentence.labels[word]);
        if (wrong != right) {
            for (const Feature feature : m_kept[word]) {
                m_words.move(feature * m_stride + right, sentence.weight, m_steps);
                m_words.move(feature * m_stride + wrong, -sentence.weight, m_steps);
            }
        }
        if (wrong != right || toldBefore != rightBefore) {
            m_transitions.move(rightBefore * m_stride + right, sentence.weight, m_steps);
            m_transitions.move(toldBefore * m_stride + wrong, -sentence.weight, m_steps);
        }
        toldBefore = wrong;
        rightBefore = right;
    }
    m_lattice.takeTransitions();
}

base::Result<void> PerceptronTrainer::write(const QString& path, tagging::ModelKind kind,
                                            std::uint64_t featureFingerprint) const
{
    const std::vector<float> weights = m_words.mean(m_steps);
    const std::vector<float> transitions = m_transitions.mean(m_steps);
    // With all features present their sum would be larger than in training by the share that was dropped.
    return writeModel(
        path, kind, featureFingerprint,
        {m_labels, m_stride, m_settings.slotBits, transitions, weights, 1 - m_settings.dropped});
}

} // namespace dateline::analysis::training
