#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/crf_trainer.h"
#include "model/analysis/training/name_judge.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::analysis;
using namespace dateline::analysis::training;
using dateline::article::EntityType;

namespace {

constexpr int person = tagging::beginLabel(EntityType::Person);
constexpr int place = tagging::beginLabel(EntityType::Place);
constexpr int outside = tagging::outside;

using Features = std::vector<std::vector<tagging::Feature>>;

/// A model that takes feature 1 for a person, 2 for a place and 3 for no name.
tagging::SequenceModel model()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.model"_s);
    CrfTrainer trainer({8, 30, 0.2F, 0, 0}, tagging::nameLabels(), tagging::mayFollow);
    trainer.train(std::vector<TrainingSentence>(10, {{{1}, {3}, {2}}, {person, outside, place}}),
                  [](int, double) {});
    REQUIRE(trainer.write(path, tagging::ModelKind::Names, 1));
    auto opened = tagging::SequenceModel::open(path, tagging::ModelKind::Names, 1);
    REQUIRE(opened);
    return std::move(opened).value();
}

std::optional<std::vector<int>> judged(const std::vector<LabelSet>& possible, bool byHand)
{
    const tagging::SequenceModel judging = model();
    return NameJudge(judging).labelsOf({{u"Ana"_s, u"in"_s, u"Vela"_s}, possible, byHand},
                                       Features{{1}, {3}, {2}});
}

constexpr LabelSet any = ~LabelSet(0);

} // namespace

TEST_CASE("what is not known of a sentence is what the model says")
{
    CHECK(judged({onlyLabel(person), onlyLabel(outside), any}, true) ==
          std::vector<int>{person, outside, place});
}

TEST_CASE("a machine's sentence is kept where the model agrees and dropped where it does not")
{
    CHECK(judged({any, onlyLabel(outside), onlyLabel(place)}, false) ==
          std::vector<int>{person, outside, place});
    CHECK_FALSE(judged({onlyLabel(place), onlyLabel(outside), any}, false));
}

TEST_CASE("people's labels stand whatever the model says")
{
    CHECK(judged({onlyLabel(place), onlyLabel(outside), any}, true) ==
          std::vector<int>{place, outside, place});
}

TEST_CASE("a sentence without words has no labels")
{
    const tagging::SequenceModel judging = model();
    CHECK(NameJudge(judging).labelsOf({}, {}) == std::vector<int>{});
}
