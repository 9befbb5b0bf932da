#include "model/analysis/training/relation_trainer.h"

#include "model/analysis/training/epochs.h"

#include <algorithm>

namespace dateline::analysis::training {

using parsing::Relation;
using parsing::relationCount;
using parsing::RelationFeatures;
using tagging::Feature;

namespace {

constexpr std::uint32_t seed = 13;

} // namespace

RelationTrainer::RelationTrainer(Settings settings)
    : m_settings(settings), m_weights(relationCount), m_random(seed)
{}

void RelationTrainer::train(const std::vector<RelationSentence>& sentences,
                            const std::function<void(int, int)>& report)
{
    train(sentences, m_settings.choosingEpochs, report);
    m_weights.keepWeightiest(m_settings.slotBits, m_steps);
    m_steps = 1;
    train(sentences, m_settings.epochs, report);
}

void RelationTrainer::train(const std::vector<RelationSentence>& sentences, int epochs,
                            const std::function<void(int, int)>& report)
{
    trainInEpochs(
        epochs, sentences.size(), m_random, [&](std::size_t sentence) { return step(sentences[sentence]); },
        report);
}

int RelationTrainer::step(const RelationSentence& sentence)
{
    const RelationFeatures extractor(sentence.words, sentence.tree);
    int mistakes = 0;
    for (const qsizetype word : sentence.tree.topDown()) {
        if (word == sentence.tree.root())
            continue;
        const RelationFeatures::All features = extractor.of(word);
        const Relation right = sentence.tree.relation(word);
        if (const Relation told = best(features); told != right) {
            moveWeights(features, right, 1);
            moveWeights(features, told, -1);
            ++mistakes;
        }
        m_steps += 1;
    }
    return mistakes;
}

Relation RelationTrainer::best(std::span<const Feature> features) const
{
    std::array<float, relationCount> sums{};
    m_weights.addTo(sums, features);
    return static_cast<Relation>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

void RelationTrainer::moveWeights(std::span<const Feature> features, Relation relation, float by)
{
    for (const Feature feature : features)
        m_weights.move(feature, static_cast<std::size_t>(relation), by, m_steps);
}

} // namespace dateline::analysis::training
