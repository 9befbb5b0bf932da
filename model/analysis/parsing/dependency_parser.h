#pragma once

#include "model/analysis/parsing/beam_search.h"
#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/parsing/parser_model.h"

namespace dateline::analysis::parsing {

/// Tells what depends on what in a sentence whose parts of speech are known: a transition-based parser with a
/// small beam, then the relations from the root down. Decision 15 says why. Keeps room to work in from
/// sentence to sentence: one object, one thread. Holds references to what it is made from.
///
///     DependencyParser parser(clusters, model);
///     const DependencyTree tree = parser.parse(words, tagger.tag(words));
class DependencyParser
{
public:
    DependencyParser(const tagging::WordClusters& clusters, const ParserModel& model);

    /// The tree of a sentence's words, all of which hold at least one character; `parts` has one for each.
    /// Projective. Takes time and memory linear in their number.
    DependencyTree parse(std::span<const QStringView> words, std::span<const tagging::PartOfSpeech> parts);

private:
    std::vector<qsizetype> heads(const ParserWords& words);
    void tellRelations(const ParserWords& words, DependencyTree& tree) const;

    const tagging::WordClusters& m_clusters;
    const ParserModel& m_model;
    BeamSearch<ParserModel> m_search;
};

} // namespace dateline::analysis::parsing
