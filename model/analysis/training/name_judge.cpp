#include "model/analysis/training/name_judge.h"

namespace dateline::analysis::training {

namespace {

bool isAmong(LabelSet labels, std::size_t label)
{
    return (labels & onlyLabel(static_cast<int>(label))) != 0;
}

} // namespace

NameJudge::NameJudge(const tagging::SequenceModel& model) : m_model(model), m_lattice(model.makeLattice()) {}

std::optional<std::vector<int>>
NameJudge::labelsOf(const PartialSentence& sentence,
                    const std::vector<std::vector<tagging::Feature>>& features)
{
    m_lattice.reset(features.size());
    for (std::size_t word = 0; word < features.size(); ++word)
        m_model.score(features[word], m_lattice.emissions(word));
    const std::vector<int>& told = m_lattice.bestPath();
    bool agrees = true;
    for (std::size_t word = 0; word < told.size(); ++word)
        agrees = agrees && isAmong(sentence.possible[word], static_cast<std::size_t>(told[word]));
    if (agrees)
        return told;
    if (!sentence.byHand)
        return std::nullopt;
    for (std::size_t word = 0; word < told.size(); ++word) {
        for (std::size_t label = 0; label < static_cast<std::size_t>(m_model.labels().size()); ++label) {
            if (!isAmong(sentence.possible[word], label))
                m_lattice.emissions(word)[label] = tagging::Lattice::forbidden;
        }
    }
    return m_lattice.bestPath();
}

} // namespace dateline::analysis::training
