#include "model/analysis/training/crf_trainer.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::analysis;
using namespace dateline::analysis::training;

namespace {

constexpr CrfTrainer::Settings small{8, 30, 0.2F, 0, 0};

/// Each word has one feature.
TrainingSentence sentence(const std::vector<tagging::Feature>& words, const std::vector<int>& labels)
{
    TrainingSentence result;
    for (const tagging::Feature word : words)
        result.features.push_back({word});
    result.labels = labels;
    return result;
}

std::vector<int> tagged(const std::vector<TrainingSentence>& trained,
                        const std::vector<tagging::Feature>& words)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.model"_s);
    CrfTrainer trainer(small, {u"O"_s, u"A"_s, u"B"_s}, [](int, int) { return true; });
    trainer.train(trained, [](int, double) {});
    REQUIRE(trainer.write(path, tagging::ModelKind::Names, 1));
    const auto model = tagging::SequenceModel::open(path, tagging::ModelKind::Names, 1);
    REQUIRE(model);
    tagging::Lattice lattice = model->makeLattice();
    lattice.reset(words.size());
    for (std::size_t word = 0; word < words.size(); ++word) {
        const std::vector<tagging::Feature> features{words[word]};
        model->score(features, lattice.emissions(word));
    }
    return lattice.bestPath();
}

} // namespace

TEST_CASE("a field learns the label of a word")
{
    const std::vector<TrainingSentence> trained(10, sentence({1, 2, 3}, {0, 1, 2}));
    CHECK(tagged(trained, {1, 2, 3}) == std::vector<int>{0, 1, 2});
}

TEST_CASE("the same sentences give the same model to the byte")
{
    const QTemporaryDir folder;
    QByteArray first;
    for (const QString& name : {u"a"_s, u"b"_s}) {
        CrfTrainer trainer({8, 3}, {u"O"_s, u"A"_s, u"B"_s}, [](int, int) { return true; });
        trainer.train({sentence({1, 2}, {0, 1}), sentence({2}, {2})}, [](int, double) {});
        REQUIRE(trainer.write(folder.filePath(name), tagging::ModelKind::Names, 1));
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK((first.isEmpty() || first == bytes));
        first = bytes;
    }
}
