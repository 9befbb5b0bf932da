#pragma once

#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/parsing/parser_word.h"
#include "model/analysis/tagging/sequence_model.h"

#include <array>

namespace dateline::analysis::parsing {

/// The features by which a word's relation to its head is told when all heads are known: both words, what
/// stands between, their children, and the relation of the head, which is told before. Used by the parser and
/// by its trainer.
class RelationFeatures
{
public:
    /// Changes whenever a template does; models carry it.
    static constexpr std::uint64_t fingerprint = 1;
    static constexpr std::size_t count = 47;
    using All = std::array<tagging::Feature, count>;

    /// Both must outlive the object.
    RelationFeatures(const ParserWords& words, const DependencyTree& tree) : m_words(words), m_tree(tree) {}

    /// Of a word other than the root, when the relations of all words were told that stand before it in the
    /// tree's topDown().
    All of(qsizetype word) const;

private:
    const ParserWords& m_words;
    const DependencyTree& m_tree;
};

} // namespace dateline::analysis::parsing
