#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/training/perceptron_trainer.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using training::PerceptronTrainer;
using training::TrainingSentence;

namespace {

constexpr std::uint64_t fingerprint = 5;

/// Words 1 and 2 have labels of their own; word 3 is as the word before it.
std::vector<TrainingSentence> sentences()
{
    return {{{{1}, {3}, {2}}, {0, 0, 1}}, {{{2}, {3}, {3}}, {1, 1, 1}}, {{{1}, {1}, {3}}, {0, 0, 0}}};
}

QByteArray trainedBytes(const QString& path)
{
    PerceptronTrainer trainer({10, 20, 0.1F}, {QStringLiteral("A"), QStringLiteral("B")});
    trainer.train(sentences(), [](int, int) {});
    REQUIRE(trainer.write(path, tagging::ModelKind::PartsOfSpeech, fingerprint));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<int> told(const tagging::SequenceModel& model, const std::vector<tagging::Feature>& words)
{
    tagging::Lattice lattice = model.makeLattice();
    lattice.reset(words.size());
    for (std::size_t word = 0; word < words.size(); ++word)
        model.score({&words[word], 1}, lattice.emissions(word));
    return lattice.bestPath();
}

} // namespace

TEST_CASE("a perceptron learns what words say and what follows what")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.model"));
    trainedBytes(path);
    const auto model = tagging::SequenceModel::open(path, tagging::ModelKind::PartsOfSpeech, fingerprint);
    REQUIRE(model);
    CHECK(model->labels() == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(told(*model, {1, 2, 1}) == std::vector<int>{0, 1, 0});
    CHECK(told(*model, {1, 3, 3}) == std::vector<int>{0, 0, 0});
    CHECK(told(*model, {2, 3, 3}) == std::vector<int>{1, 1, 1});
}

TEST_CASE("the same sentences train the same bytes")
{
    const QTemporaryDir folder;
    CHECK(trainedBytes(folder.filePath(QStringLiteral("one.model"))) ==
          trainedBytes(folder.filePath(QStringLiteral("other.model"))));
}

TEST_CASE("a model that cannot be written is told by name")
{
    PerceptronTrainer trainer({10, 1, 0}, {QStringLiteral("A")});
    const auto written = trainer.write(QStringLiteral("/nowhere/sample.model"),
                                       tagging::ModelKind::PartsOfSpeech, fingerprint);
    REQUIRE_FALSE(written);
    CHECK(written.error().message.startsWith(QStringLiteral("/nowhere/sample.model cannot be written")));
}
