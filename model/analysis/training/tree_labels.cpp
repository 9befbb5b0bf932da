#include "model/analysis/training/tree_labels.h"

#include "model/analysis/training/treebank_labels.h"

#include <algorithm>
#include <optional>
#include <span>

namespace dateline::analysis::training {

using parsing::Relation;

namespace {

constexpr qsizetype none = -1;

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

int depth(const TreebankSentence& sentence, qsizetype word)
{
    int depth = 0;
    for (; word != none; word = sentence.words[at(word)].head)
        ++depth;
    return depth;
}

/// What the engine's tokens are made of.
struct Cut
{
    std::vector<text::Span> tokens;
    std::vector<qsizetype> firstTokens; ///< of each word; none when no token has anything of it
    std::vector<qsizetype> highest;     ///< of each token; none when its word begins in a token before it
};

/// Gives the words of a token to it, and the token the highest of those that begin in it.
void fill(const TreebankSentence& sentence, qsizetype token, Cut& cut)
{
    for (qsizetype word = 0; word < std::ssize(sentence.words); ++word) {
        if (cut.firstTokens[at(word)] != none ||
            !sentence.words[at(word)].span.overlaps(cut.tokens[at(token)]))
            continue;
        cut.firstTokens[at(word)] = token;
        qsizetype& highest = cut.highest[at(token)];
        if (highest == none || depth(sentence, word) < depth(sentence, highest))
            highest = word;
    }
}

Cut cutOf(const TreebankSentence& sentence)
{
    Cut cut;
    for (const TreebankToken& token : engineTokens(sentence))
        cut.tokens.push_back(token.span);
    cut.firstTokens.assign(sentence.words.size(), none);
    cut.highest.assign(cut.tokens.size(), none);
    for (qsizetype token = 0; token < std::ssize(cut.tokens); ++token)
        fill(sentence, token, cut);
    return cut;
}

/// An arc of which exactly one end lies between the ends of another crosses it.
bool crosses(std::span<const qsizetype> heads, qsizetype word)
{
    const auto [left, right] = std::minmax(word, heads[at(word)]);
    for (qsizetype between = left + 1; between < right; ++between) {
        const qsizetype head = heads[at(between)];
        if (head < left || head > right)
            return true;
    }
    return false;
}

/// The crossing arc of the smallest length, which is the first to be lifted. What hangs on the root stays:
/// whatever crosses it crosses as well.
std::optional<qsizetype> shortestCrossing(std::span<const qsizetype> heads)
{
    std::optional<qsizetype> shortest;
    const auto length = [heads](qsizetype word) { return std::abs(word - heads[at(word)]); };
    for (qsizetype word = 0; word < std::ssize(heads); ++word) {
        const qsizetype head = heads[at(word)];
        const bool canBeLifted = head != none && heads[at(head)] != none;
        if (canBeLifted && (!shortest || length(word) < length(*shortest)) && crosses(heads, word))
            shortest = word;
    }
    return shortest;
}

} // namespace

TreeSentence treeInTreebankWords(const TreebankSentence& sentence)
{
    TreeSentence tree;
    for (const TreebankWord& word : sentence.words) {
        tree.words.append(word.form);
        tree.heads.push_back(word.head);
        tree.relations.push_back(parsing::relationOf(word.relation).value_or(Relation::Unspecified));
    }
    return tree;
}

TreeSentence treeInEngineTokens(const TreebankSentence& sentence)
{
    const Cut cut = cutOf(sentence);
    TreeSentence tree;
    qsizetype beginning = none; ///< the last token in which a word begins
    for (qsizetype token = 0; token < std::ssize(cut.tokens); ++token) {
        tree.words.append(cut.tokens[at(token)].of(sentence.text).toString());
        if (cut.highest[at(token)] == none) {
            tree.heads.push_back(beginning);
            tree.relations.push_back(Relation::Flat);
            continue;
        }
        beginning = token;
        const TreebankWord& word = sentence.words[at(cut.highest[at(token)])];
        tree.heads.push_back(word.head == none ? none : cut.firstTokens[at(word.head)]);
        tree.relations.push_back(parsing::relationOf(word.relation).value_or(Relation::Unspecified));
    }
    return tree;
}

std::vector<qsizetype> projective(std::vector<qsizetype> heads)
{
    while (const auto word = shortestCrossing(heads))
        heads[at(*word)] = heads[at(heads[at(*word)])];
    return heads;
}

} // namespace dateline::analysis::training
