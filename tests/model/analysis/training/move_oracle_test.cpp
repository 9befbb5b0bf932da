#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/training/move_oracle.h"
#include "model/analysis/training/tree_labels.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using parsing::DependencyTree;
using parsing::Move;
using parsing::ParserStates;

namespace {

using Heads = std::vector<qsizetype>;

/// All trees of so many words.
std::vector<Heads> allTrees(std::size_t words)
{
    std::vector<Heads> trees;
    Heads heads(words, -1);
    const auto next = [&heads, words] {
        for (qsizetype& head : heads) {
            if (++head < static_cast<qsizetype>(words))
                return true;
            head = -1;
        }
        return false;
    };
    do {
        if (DependencyTree::isTree(heads))
            trees.push_back(heads);
    } while (next());
    return trees;
}

/// The tree that the oracle's moves make, and "SSLR" for the moves.
struct Derivation
{
    Heads heads;
    QString moves;
};

Derivation derive(const Heads& heads)
{
    const training::MoveOracle oracle(heads);
    ParserStates states;
    const parsing::ParserWords words(heads.size() + 1, {.part = 1});
    states.start(words);
    QString moves;
    std::int32_t state = 0;
    for (int i = 0; i < states.movesToEnd(); ++i) {
        const Move move = oracle.move(states, state);
        if (!states.isAllowed(state, move))
            return {{}, moves + u'!'};
        state = states.apply(state, move, 0);
        moves += move == Move::Shift ? u'S' : move == Move::Left ? u'L' : u'R';
    }
    return {states.heads(state), moves};
}

} // namespace

TEST_CASE("the oracle's moves lead to every projective tree")
{
    const std::size_t words = GENERATE(1, 2, 3, 4, 5, 6);
    std::size_t count = 0;
    for (const Heads& heads : allTrees(words)) {
        if (training::projective(heads) != heads)
            continue;
        ++count;
        const Derivation derivation = derive(heads);
        INFO(derivation.moves.toStdString());
        CHECK(derivation.heads == heads);
    }
    // The numbers of projective trees with one root.
    const std::vector<std::size_t> known{0, 1, 2, 7, 30, 143, 728};
    CHECK(count == known[words]);
}

TEST_CASE("every tree becomes a projective one when crossing arcs are lifted")
{
    for (const Heads& heads : allTrees(5)) {
        const Heads lifted = training::projective(heads);
        CHECK(DependencyTree::isTree(lifted));
        CHECK(training::projective(lifted) == lifted);
        CHECK(derive(lifted).heads == lifted);
    }
}

TEST_CASE("only what crosses is lifted, and no further than it must be")
{
    // "a hearing is scheduled on it today": "on it" belongs to "hearing"
    CHECK(training::projective({1, 3, 3, -1, 5, 1, 3}) == Heads{1, 3, 3, -1, 5, 3, 3});
    CHECK(training::projective({1, 3, 3, -1, 5, 3, 3}) == Heads{1, 3, 3, -1, 5, 3, 3});
}

TEST_CASE("words leave the stack as late as they can")
{
    // "saw boats near land": the second noun is seen whole before the first leaves
    CHECK(derive({-1, 0, 3, 0}).moves == u"SSSLRSR");
    CHECK(derive({-1, 0, 3, 1}).moves == u"SSSLSRR");
}

TEST_CASE("moves that cannot be made are not allowed")
{
    ParserStates states;
    const parsing::ParserWords words(3, {.part = 1});
    states.start(words);
    CHECK(states.isAllowed(0, Move::Shift));
    CHECK_FALSE(states.isAllowed(0, Move::Left));
    CHECK_FALSE(states.isAllowed(0, Move::Right));
    const std::int32_t one = states.apply(0, Move::Shift, 0);
    CHECK(states.isAllowed(one, Move::Left));
    CHECK_FALSE(states.isAllowed(one, Move::Right));
    const std::int32_t both = states.apply(one, Move::Shift, 0);
    CHECK_FALSE(states.isAllowed(both, Move::Shift));
    CHECK_FALSE(states.isAllowed(both, Move::Left));
    CHECK(states.isAllowed(both, Move::Right));
}
