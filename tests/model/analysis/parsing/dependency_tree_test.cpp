#include "model/analysis/parsing/dependency_tree.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis::parsing;

namespace {

constexpr qsizetype none = DependencyTree::none;

/// "The old mayor of Wexley resigned ."
DependencyTree resigned()
{
    DependencyTree tree({2, 2, 5, 4, 2, none, 5});
    const std::vector<Relation> relations{Relation::Determiner, Relation::AdjectivalModifier,
                                          Relation::Subject, Relation::Case, Relation::NominalModifier};
    for (std::size_t word = 0; word < relations.size(); ++word)
        tree.setRelation(static_cast<qsizetype>(word), relations[word]);
    return tree;
}

std::vector<qsizetype> list(std::span<const qsizetype> words)
{
    return {words.begin(), words.end()};
}

} // namespace

TEST_CASE("a tree tells heads and children")
{
    const DependencyTree tree = resigned();
    CHECK(tree.size() == 7);
    CHECK(tree.root() == 5);
    CHECK(tree.head(2) == 5);
    CHECK(tree.head(5) == none);
    CHECK(list(tree.children(2)) == std::vector<qsizetype>{0, 1, 4});
    CHECK(list(tree.children(5)) == std::vector<qsizetype>{2, 6});
    CHECK(tree.children(0).empty());
}

TEST_CASE("a tree tells the child with a relation")
{
    const DependencyTree tree = resigned();
    CHECK(tree.child(5, Relation::Subject) == 2);
    CHECK(tree.child(2, Relation::NominalModifier) == 4);
    CHECK(tree.child(5, Relation::Object) == none);
    CHECK(tree.child(3, Relation::Subject) == none);
}

TEST_CASE("a subtree reaches over all that depends on its word")
{
    const DependencyTree tree = resigned();
    CHECK(tree.subtree(2) == DependencyTree::Range{0, 5});
    CHECK(tree.subtree(4) == DependencyTree::Range{3, 5});
    CHECK(tree.subtree(1) == DependencyTree::Range{1, 2});
    CHECK(tree.subtree(5) == DependencyTree::Range{0, 7});
}

TEST_CASE("a word is within all of its heads, and no head is within it")
{
    const DependencyTree tree = resigned();
    CHECK(tree.isWithin(3, 2));
    CHECK(tree.isWithin(3, 3));
    CHECK_FALSE(tree.isWithin(2, 3));
    CHECK_FALSE(tree.isWithin(6, 2));
}

TEST_CASE("the order from the top has each word behind its head")
{
    const DependencyTree tree = resigned();
    CHECK(list(tree.topDown()) == std::vector<qsizetype>{5, 2, 6, 0, 1, 4, 3});
}

TEST_CASE("the root has its relation from the beginning, other words none")
{
    const DependencyTree tree({1, none});
    CHECK(tree.relation(1) == Relation::Root);
    CHECK(tree.relation(0) == Relation::Unspecified);
}

TEST_CASE("a sentence without words has a tree without root")
{
    const DependencyTree tree;
    CHECK(tree.size() == 0);
    CHECK(tree.root() == none);
    CHECK(tree.topDown().empty());
    CHECK(DependencyTree(std::vector<qsizetype>()) == tree);
}

TEST_CASE("circles, several roots and words that are not there are no tree")
{
    CHECK(DependencyTree::isTree(std::vector<qsizetype>{none}));
    CHECK(DependencyTree::isTree(std::vector<qsizetype>{1, 2, none, 2}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{0}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{none, none}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{none, 2, 1}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{none, 2, 3, 1}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{none, 2}));
    CHECK_FALSE(DependencyTree::isTree(std::vector<qsizetype>{none, -2}));
}

TEST_CASE("a tree of one long chain is made in linear time")
{
    CHECK(dateline::tests::growsLinearly(400'000, [](qsizetype size) {
        std::vector<qsizetype> heads;
        for (qsizetype word = 0; word < size; ++word)
            heads.push_back(word - 1);
        CHECK(DependencyTree::isTree(heads));
        CHECK(DependencyTree(std::move(heads)).subtree(0).end == size);
    }));
}
