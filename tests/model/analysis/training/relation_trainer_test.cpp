#include "model/analysis/training/relation_trainer.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using parsing::DependencyTree;
using parsing::Relation;
using training::RelationSentence;
using training::RelationTrainer;

namespace {

/// Nouns (1) around a verb (2): subjects before it, objects behind it.
std::vector<RelationSentence> sentences()
{
    const parsing::ParserWord noun{.form = 1, .part = 1, .formAndPart = 1};
    const parsing::ParserWord verb{.form = 2, .part = 2, .formAndPart = 2};
    RelationSentence both{{{}, noun, verb, noun}, DependencyTree({1, -1, 1})};
    both.tree.setRelation(0, Relation::Subject);
    both.tree.setRelation(2, Relation::Object);
    RelationSentence one{{{}, verb, noun}, DependencyTree({-1, 0})};
    one.tree.setRelation(1, Relation::Object);
    return {both, one};
}

} // namespace

TEST_CASE("relations are learned until all words are told right")
{
    RelationTrainer trainer({.epochs = 10});
    int first = -1;
    int last = -1;
    trainer.train(sentences(), [&](int epoch, int mistakes) { (epoch == 1 ? first : last) = mistakes; });
    CHECK(first > 0);
    CHECK(last == 0);
}

TEST_CASE("the same sentences train the same relations")
{
    RelationTrainer one({.epochs = 3});
    RelationTrainer other({.epochs = 3});
    one.train(sentences(), [](int, int) {});
    other.train(sentences(), [](int, int) {});
    CHECK(one.weights().features() == other.weights().features());
    CHECK(one.weights().mean(one.steps()) == other.weights().mean(other.steps()));
}
