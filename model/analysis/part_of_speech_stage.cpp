#include "model/analysis/part_of_speech_stage.h"

#include "model/analysis/tagging/part_of_speech_tagger.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

constexpr qsizetype longestSentence = 2000; ///< in tokens; longer ones are tables and noise, and are cut

} // namespace

void PartOfSpeechStage::run(Document& document) const
{
    const tagging::WordReader reader(m_gazetteers, m_clusters);
    tagging::PartOfSpeechTagger tagger(reader, m_model);
    document.parts.assign(document.tokens.size(), tagging::PartOfSpeech::Other);
    std::vector<QStringView> words;
    for (const text::Sentence& sentence : document.sentences) {
        for (qsizetype first = sentence.firstToken;
             first < sentence.endToken && !document.cancel.isCancelled(); first += longestSentence) {
            words.clear();
            for (qsizetype token = first; token < std::min(sentence.endToken, first + longestSentence);
                 ++token)
                words.push_back(document.word(token));
            const std::vector<tagging::PartOfSpeech> parts = tagger.tag(words);
            std::copy(parts.begin(), parts.end(), document.parts.begin() + first);
        }
    }
}

} // namespace dateline::analysis
