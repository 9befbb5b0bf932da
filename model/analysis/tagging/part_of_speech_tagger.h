#pragma once

#include "model/analysis/tagging/part_of_speech.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_traits.h"
#include "model/base/result.h"

#include <QStringView>

#include <vector>

namespace dateline::analysis::tagging {

/// Opens the model below a folder of resources. SequenceModel::open()'s errors.
base::Result<SequenceModel> openPartOfSpeechModel(const QString& resourceFolder);

/// Tells the parts of speech of sentences with a trained model. Keeps room to work in from sentence to
/// sentence: one object, one thread. Holds references to what it is made from.
class PartOfSpeechTagger
{
public:
    PartOfSpeechTagger(const WordReader& reader, const SequenceModel& model)
        : m_reader(reader), m_model(model), m_lattice(model.makeLattice())
    {}

    /// The parts of speech of a sentence's words, one for each, all of which hold at least one character.
    /// Takes time linear in their number.
    std::vector<PartOfSpeech> tag(const std::vector<QStringView>& words);

private:
    const WordReader& m_reader;
    const SequenceModel& m_model;
    Lattice m_lattice;
    std::vector<Feature> m_features;
};

} // namespace dateline::analysis::tagging
