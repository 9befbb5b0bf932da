#include "model/analysis/parsing/relation_features.h"

#include "model/analysis/parsing/feature_collector.h"

#include <algorithm>

namespace dateline::analysis::parsing {

namespace {

using Collector = FeatureCollector<RelationFeatures::count>;

/// A word, its head, and the words of the tree around them.
struct Surroundings
{
    Surroundings(const ParserWords& all, const DependencyTree& wholeTree, qsizetype child);

    const ParserWord& at(qsizetype position) const
    {
        const bool isInside = position >= 0 && position < tree.size();
        return words[isInside ? static_cast<std::size_t>(position + 1) : 0];
    }
    std::uint32_t relationOf(qsizetype position) const
    {
        return position == DependencyTree::none ? 0 : 1 + static_cast<std::uint32_t>(tree.relation(position));
    }

    const ParserWords& words;
    const DependencyTree& tree;
    qsizetype word;
    qsizetype head;
    qsizetype before = DependencyTree::none; ///< the head's child before the word
    qsizetype behind = DependencyTree::none;
    qsizetype first = DependencyTree::none; ///< the word's own children
    qsizetype second = DependencyTree::none;
    qsizetype last = DependencyTree::none;
    std::uint32_t side; ///< 1 before its head, 2 behind it
};

Surroundings::Surroundings(const ParserWords& all, const DependencyTree& wholeTree, qsizetype child)
    : words(all), tree(wholeTree), word(child), head(tree.head(child)), side(child < head ? 1 : 2)
{
    const auto siblings = tree.children(head);
    const auto here = std::lower_bound(siblings.begin(), siblings.end(), word);
    if (here != siblings.begin())
        before = *(here - 1);
    if (here + 1 != siblings.end())
        behind = *(here + 1);
    const auto children = tree.children(word);
    if (children.empty())
        return;
    first = children.front();
    last = children.back();
    if (children.size() > 1)
        second = children[1];
}

void addWords(const Surroundings& s, Collector& add)
{
    const ParserWord& word = s.at(s.word);
    const ParserWord& head = s.at(s.head);
    add(word.form);
    add(word.formAndPart, s.side);
    add(word.part, head.part, s.side);
    add(word.form, head.part, s.side);
    add(word.part, head.form, s.side);
    add(word.form, head.form, s.side);
    add(word.fine, head.part, s.side);
    add(word.fine, head.fine, s.side);
    add(word.middle, head.middle, s.side);
    add(word.part, head.fine, s.side);
    add(head.formAndPart, s.side);
    add(word.part,
        s.side +
            4 * distanceStep(static_cast<std::int32_t>(s.word + 1), static_cast<std::int32_t>(s.head + 1)),
        head.part);
    const ParserWord& early = s.side == 1 ? word : head;
    const ParserWord& late = s.side == 1 ? head : word;
    add(word.part, head.part, s.side + 4 * std::min<std::uint32_t>(late.marksBefore - early.marksBefore, 3));
    add(word.part, head.part, s.side + 4 * std::min<std::uint32_t>(late.verbsBefore - early.verbsBefore, 3));
}

void addNeighbours(const Surroundings& s, Collector& add)
{
    const ParserWord& word = s.at(s.word);
    add(word.part, s.at(s.word - 1).part, s.at(s.word + 1).part);
    add(word.part, s.at(s.word - 1).form);
    add(word.part, s.at(s.word + 1).form);
    add(s.at(s.head).part, s.at(s.head - 1).part, s.at(s.head + 1).part);
    add(word.form, s.at(s.word + 1).form);
    add(word.form, s.at(s.word - 1).form);
}

void addChildren(const Surroundings& s, Collector& add)
{
    const ParserWord& word = s.at(s.word);
    const ParserWord& head = s.at(s.head);
    const ParserWord& first = s.at(s.first);
    const ParserWord& second = s.at(s.second);
    add(word.part, first.formAndPart, s.side);
    add(word.part, head.part * 4 + s.side, first.form);
    add(word.form, first.form, s.side);
    add(head.form, first.form, s.side);
    add(word.fine, first.form, s.side);
    add(word.part, first.part, second.part);
    add(word.part, first.form, second.form);
    add(word.part, head.part * 4 + s.side, second.form);
    add(word.part, s.at(s.last).formAndPart, s.side);
    add(word.part, head.part * 4 + s.side, s.at(s.last).part);
    add(word.part, head.part * 4 + s.side, first.part * 64 + second.part);
}

/// The words below and beside the head, and how the head itself stands.
void addTree(const Surroundings& s, Collector& add)
{
    const ParserWord& word = s.at(s.word);
    const ParserWord& head = s.at(s.head);
    const std::uint32_t headRelation = s.relationOf(s.head) * 4 + s.side;
    const std::uint32_t beforeRelation = s.relationOf(s.before) * 4 + s.side;
    const ParserWord& before = s.at(s.before);
    const ParserWord& behind = s.at(s.behind);
    const auto siblings = s.tree.children(s.head);
    add(word.part, headRelation);
    add(word.part, head.part, headRelation);
    add(word.form, headRelation);
    add(word.part, head.part, beforeRelation);
    add(word.form, head.part, beforeRelation);
    add(word.part, head.form, beforeRelation);
    add(word.part * 64 + head.part, before.part * 64 + behind.part, s.side);
    add(word.part, head.part * 4 + s.side, before.form);
    add(word.part, head.part * 4 + s.side, behind.form);
    add(word.part, behind.part, s.side);
    add(word.part, before.part, s.side);
    add(word.part, head.part * 4 + s.side, s.at(siblings.front()).form);
    add(word.part, head.part * 4 + s.side, s.at(siblings.back()).part);
    add(word.part, head.part * 4 + s.side, s.at(s.tree.head(s.head)).part);
    add(word.part * 64 + head.part, s.side, siblings.size() > 1 ? s.at(siblings[1]).formAndPart : 0);
}

/// What the auxiliary of the head makes of its other children: subject of a passive or not.
void addCompany(const Surroundings& s, Collector& add)
{
    constexpr std::size_t mostLookedAt = 8; // so that the time stays linear whatever hangs on one word
    std::uint32_t auxiliary = 0;
    const auto siblings = s.tree.children(s.head);
    for (const qsizetype each : siblings.first(std::min(siblings.size(), mostLookedAt))) {
        if (s.at(each).part == 1 + static_cast<std::uint32_t>(tagging::PartOfSpeech::Auxiliary))
            auxiliary = s.at(each).form;
    }
    add(s.at(s.word).part, s.at(s.head).part * 4 + s.side, auxiliary);
}

} // namespace

RelationFeatures::All RelationFeatures::of(qsizetype word) const
{
    All features;
    Collector add(features);
    const Surroundings surroundings(m_words, m_tree, word);
    addWords(surroundings, add);
    addNeighbours(surroundings, add);
    addChildren(surroundings, add);
    addTree(surroundings, add);
    addCompany(surroundings, add);
    Q_ASSERT(add.size() == count);
    return features;
}

} // namespace dateline::analysis::parsing
