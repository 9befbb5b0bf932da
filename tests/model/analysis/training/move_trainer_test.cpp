#include "model/analysis/training/move_trainer.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using training::MoveSentence;
using training::MoveTrainer;

namespace {

parsing::ParserWord word(std::uint32_t form)
{
    return {.form = form, .part = form, .formAndPart = form};
}

MoveSentence sentence(const std::vector<std::uint32_t>& forms, std::vector<qsizetype> heads)
{
    MoveSentence sentence{{{}}, std::move(heads)};
    for (const std::uint32_t form : forms)
        sentence.words.push_back(word(form));
    return sentence;
}

/// Word 2 is the root; 1 hangs on what follows it, 3 on what stands before it.
std::vector<MoveSentence> sentences()
{
    return {sentence({1, 2, 3}, {1, -1, 1}), sentence({1, 2}, {1, -1}), sentence({2, 3, 3}, {-1, 0, 1}),
            sentence({1, 1, 2, 3}, {1, 2, -1, 2})};
}

constexpr MoveTrainer::Settings settings{.epochs = 10, .beam = 4, .dropped = 0};

std::vector<qsizetype> parsed(const MoveTrainer& trainer, const MoveSentence& sentence)
{
    parsing::BeamSearch<MoveTrainer> search(trainer, {4});
    search.start(sentence.words);
    for (int move = 0; move < search.states().movesToEnd(); ++move)
        search.advance();
    return search.states().heads(search.best());
}

} // namespace

TEST_CASE("moves are learned until all sentences are parsed right")
{
    MoveTrainer trainer(settings);
    int last = -1;
    trainer.train(sentences(), [&last](int, int mistakes) { last = mistakes; });
    CHECK(last == 0);
    for (const MoveSentence& each : sentences())
        CHECK(parsed(trainer, each) == each.heads);
    const MoveSentence other = sentence({1, 2, 3, 3}, {1, -1, 1, 2});
    CHECK(parsed(trainer, other) == other.heads);
}

TEST_CASE("the same sentences train the same moves")
{
    MoveTrainer one(settings);
    MoveTrainer other(settings);
    one.train(sentences(), [](int, int) {});
    other.train(sentences(), [](int, int) {});
    CHECK(one.weights().features() == other.weights().features());
    CHECK(one.weights().mean(one.steps()) == other.weights().mean(other.steps()));
}
