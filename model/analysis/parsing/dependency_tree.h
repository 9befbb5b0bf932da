#pragma once

#include "model/analysis/parsing/relation.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace dateline::analysis::parsing {

/// What depends on what in a sentence: every word has one head, but for the root, on which all depends. Words
/// are indices into the sentence from 0. A value; every question is answered in constant time unless it says
/// otherwise.
///
///     const DependencyTree tree = parser.parse(words, parts);
///     const qsizetype subject = tree.child(verb, Relation::Subject);
///     if (subject != DependencyTree::none)
///         take(tree.subtree(subject)); // the words of the whole noun phrase
class DependencyTree
{
public:
    static constexpr qsizetype none = -1; ///< no word

    /// Words [first, end).
    struct Range
    {
        qsizetype first = 0;
        qsizetype end = 0;
        friend bool operator==(Range, Range) = default;
    };

    DependencyTree() = default; ///< of a sentence without words
    /// `heads` must be a tree: one word has the head none, and from every other it is reached. Relations are
    /// Unspecified at first, but for the root's.
    explicit DependencyTree(std::vector<qsizetype> heads);
    /// True for what the constructor takes.
    static bool isTree(std::span<const qsizetype> heads);

    qsizetype size() const { return std::ssize(m_heads); }
    /// The word on which all others depend; none in a sentence without words.
    qsizetype root() const { return m_topDown.empty() ? none : m_topDown.front(); }
    qsizetype head(qsizetype word) const { return m_heads[at(word)]; } ///< none for the root
    Relation relation(qsizetype word) const { return m_relations[at(word)]; }
    void setRelation(qsizetype word, Relation relation) { m_relations[at(word)] = relation; }

    /// The words that depend on a word, from left to right.
    std::span<const qsizetype> children(qsizetype word) const
    {
        return std::span(m_children).subspan(m_childrenBegin[at(word)], childCount(word));
    }
    /// The first child with a relation, none if there is none. Linear in the number of children.
    qsizetype child(qsizetype word, Relation relation) const;
    /// From the first to the last of all words that depend on a word, itself among them, over however many
    /// heads. A parser's trees have no other words between them.
    Range subtree(qsizetype word) const { return m_subtrees[at(word)]; }
    /// True if a word is the other or depends on it over some heads. Linear in their number.
    bool isWithin(qsizetype word, qsizetype ancestor) const;
    /// All words, each behind its head, the root first.
    std::span<const qsizetype> topDown() const { return m_topDown; }

    friend bool operator==(const DependencyTree& one, const DependencyTree& other)
    {
        return one.m_heads == other.m_heads && one.m_relations == other.m_relations;
    }

private:
    static std::size_t at(qsizetype word) { return static_cast<std::size_t>(word); }
    std::size_t childCount(qsizetype word) const
    {
        return m_childrenBegin[at(word) + 1] - m_childrenBegin[at(word)];
    }
    void collectChildren();
    void orderTopDown();
    void measureSubtrees();

    std::vector<qsizetype> m_heads;
    std::vector<Relation> m_relations;
    std::vector<qsizetype> m_children;        ///< of the first word, then of the second, …
    std::vector<std::size_t> m_childrenBegin; ///< one for each word, and the end
    std::vector<qsizetype> m_topDown;
    std::vector<Range> m_subtrees;
};

} // namespace dateline::analysis::parsing
