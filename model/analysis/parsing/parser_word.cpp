#include "model/analysis/parsing/parser_word.h"

#include "model/analysis/tagging/feature_hash.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::parsing {

using tagging::PartOfSpeech;

ParserWords parserWords(std::span<const QStringView> words, std::span<const PartOfSpeech> parts,
                        const tagging::WordClusters& clusters)
{
    ParserWords result(1);
    result.reserve(words.size() + 1);
    std::uint32_t marks = 0;
    std::uint32_t verbs = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString lower = text::folded(words[i]);
        ParserWord word;
        word.form = tagging::textHash(lower);
        word.part = 1 + static_cast<std::uint32_t>(parts[i]);
        word.formAndPart = tagging::mixed(word.form, word.part);
        if (const auto key = knowledge::TableKey::of(lower)) {
            const tagging::ClusterRecord record = clusters.of(*key);
            word.fine = record.fine;
            word.middle = record.middle;
        }
        word.marksBefore = marks;
        word.verbsBefore = verbs;
        marks += parts[i] == PartOfSpeech::Punctuation ? 1 : 0;
        verbs += tagging::isFullVerb(parts[i]) ? 1 : 0;
        result.push_back(word);
    }
    return result;
}

} // namespace dateline::analysis::parsing
