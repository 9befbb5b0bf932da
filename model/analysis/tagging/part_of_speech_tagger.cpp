#include "model/analysis/tagging/part_of_speech_tagger.h"

#include "model/analysis/tagging/part_of_speech_features.h"

namespace dateline::analysis::tagging {

base::Result<SequenceModel> openPartOfSpeechModel(const QString& resourceFolder)
{
    return SequenceModel::open(resourceFolder + QStringLiteral("/models/en/parts_of_speech.model"),
                               ModelKind::PartsOfSpeech, PartOfSpeechFeatures::fingerprint);
}

std::vector<PartOfSpeech> PartOfSpeechTagger::tag(const std::vector<QStringView>& words)
{
    const std::vector<WordTraits> traits = m_reader.read(words);
    const PartOfSpeechFeatures extractor(traits);
    m_lattice.reset(words.size());
    for (std::size_t word = 0; word < words.size(); ++word) {
        extractor.extract(word, m_features);
        m_model.score(m_features, m_lattice.emissions(word));
    }
    std::vector<PartOfSpeech> parts;
    parts.reserve(words.size());
    for (const int label : m_lattice.bestPath())
        parts.push_back(static_cast<PartOfSpeech>(label));
    return parts;
}

} // namespace dateline::analysis::tagging
