#include "model/analysis/syntax_stage.h"

#include "model/analysis/parsing/dependency_parser.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"

#include <algorithm>

namespace dateline::analysis {

namespace {

/// In tokens. A longer sentence is a table or noise; it is read in pieces, each hung on the first one's root.
constexpr qsizetype longestPiece = 2000;

/// Puts the trees of a sentence's pieces together.
class TreeJoiner
{
public:
    void add(const parsing::DependencyTree& piece)
    {
        const qsizetype shift = std::ssize(m_heads);
        for (qsizetype word = 0; word < piece.size(); ++word) {
            const bool isRoot = piece.head(word) == parsing::DependencyTree::none;
            const bool isFirst = shift == 0;
            m_heads.push_back(!isRoot ? piece.head(word) + shift : isFirst ? piece.head(word) : m_root);
            m_relations.push_back(isRoot && !isFirst ? parsing::Relation::Parataxis : piece.relation(word));
        }
        if (shift == 0)
            m_root = piece.root();
    }

    parsing::DependencyTree joined()
    {
        parsing::DependencyTree tree(std::move(m_heads));
        for (qsizetype word = 0; word < tree.size(); ++word)
            tree.setRelation(word, m_relations[static_cast<std::size_t>(word)]);
        return tree;
    }

private:
    std::vector<qsizetype> m_heads;
    std::vector<parsing::Relation> m_relations;
    qsizetype m_root = parsing::DependencyTree::none;
};

} // namespace

void SyntaxStage::run(Document& document) const
{
    const tagging::WordReader reader(m_gazetteers, m_clusters);
    tagging::PartOfSpeechTagger tagger(reader, m_parts);
    parsing::DependencyParser parser(m_clusters, m_dependencies);
    document.parts.assign(document.tokens.size(), tagging::PartOfSpeech::Other);
    document.trees.clear();
    document.trees.reserve(document.sentences.size());
    std::vector<QStringView> words;
    for (const text::Sentence& sentence : document.sentences) {
        TreeJoiner pieces;
        for (qsizetype first = sentence.firstToken; first < sentence.endToken; first += longestPiece) {
            if (document.cancel.isCancelled())
                return;
            words.clear();
            for (qsizetype token = first; token < std::min(sentence.endToken, first + longestPiece); ++token)
                words.push_back(document.word(token));
            const std::vector<tagging::PartOfSpeech> parts = tagger.tag(words);
            std::copy(parts.begin(), parts.end(), document.parts.begin() + first);
            pieces.add(parser.parse(words, parts));
        }
        document.trees.push_back(pieces.joined());
    }
}

} // namespace dateline::analysis
