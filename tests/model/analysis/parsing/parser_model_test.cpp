#include "model/analysis/parsing/parser_model.h"
#include "model/analysis/training/parser_writer.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using parsing::ParserHeader;
using parsing::ParserModel;
using parsing::Relation;

namespace {

constexpr tagging::Feature shiftFeature = 0x12000000;
constexpr tagging::Feature rightFeature = 0x34000001;

/// A model of two features, in a folder of its own.
class SmallModel
{
public:
    SmallModel()
    {
        const std::vector<tagging::Feature> features{shiftFeature, rightFeature};
        const std::vector<float> moves{1, 0, 0, 0, 0, -2};
        std::vector<float> relations(features.size() * parsing::relationCount, 0);
        relations[static_cast<std::size_t>(Relation::Subject)] = 1;
        relations[parsing::relationCount + static_cast<std::size_t>(Relation::Root)] = 5;
        relations[parsing::relationCount + static_cast<std::size_t>(Relation::Object)] = 2;
        QDir(m_folder.path()).mkpath(QStringLiteral("models/en"));
        REQUIRE(training::writeParserModel(path(), {features, moves}, {features, relations}, {1, 1}));
    }

    QString path() const { return ParserModel::path(m_folder.path()); }
    base::Result<ParserModel> open() const { return ParserModel::open(m_folder.path()); }

    QByteArray bytes() const
    {
        QFile file(path());
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a parser's model says what was written")
{
    const SmallModel small;
    const auto model = small.open();
    REQUIRE(model);
    const auto shift = model->moveScores(std::vector<tagging::Feature>{shiftFeature});
    CHECK(shift[0] > 0);
    CHECK(shift[1] == 0);
    CHECK(shift[2] == 0);
    const auto both = model->moveScores(std::vector<tagging::Feature>{shiftFeature, rightFeature});
    CHECK(both[0] == shift[0]);
    CHECK(both[2] < -shift[0]);
    CHECK(model->bestRelation(std::vector<tagging::Feature>{shiftFeature}) == Relation::Subject);
}

TEST_CASE("a feature that only shares the slot of another weighs nothing")
{
    const SmallModel small;
    const auto model = small.open();
    REQUIRE(model);
    constexpr tagging::Feature stranger = 0x56000000;
    CHECK(model->moveScores(std::vector<tagging::Feature>{stranger}) == std::array<double, 3>{0, 0, 0});
    CHECK(model->bestRelation(std::vector<tagging::Feature>{shiftFeature, stranger}) == Relation::Subject);
}

TEST_CASE("no word but the root is told to be the root")
{
    const SmallModel small;
    const auto model = small.open();
    REQUIRE(model);
    CHECK(model->bestRelation(std::vector<tagging::Feature>{rightFeature}) == Relation::Object);
}

TEST_CASE("a parser's model that is missing or cannot be written is told by name")
{
    const auto missing = ParserModel::open(QStringLiteral("/nowhere"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::Error::Kind::NotFound);
    CHECK(missing.error().message.contains(QStringLiteral("/nowhere/models/en/dependencies.model")));
    CHECK_FALSE(training::writeParserModel(QStringLiteral("/nowhere/x.model"), {}, {}, {0, 0}));
}

TEST_CASE("a parser's model with any other byte is damaged")
{
    const SmallModel small;
    const QByteArray bytes = small.bytes();
    for (const qsizetype position : {qsizetype(0), qsizetype(12), qsizetype(50), bytes.size() - 1}) {
        QByteArray changed = bytes;
        changed[position] = static_cast<char>(changed[position] ^ 0x40);
        small.write(changed);
        const auto opened = small.open();
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == base::Error::Kind::Damaged);
    }
    for (const qsizetype length : {qsizetype(0), qsizetype(63), bytes.size() - 1}) {
        small.write(bytes.left(length));
        CHECK_FALSE(small.open());
    }
}

TEST_CASE("a parser's model that was trained with other features is of another version")
{
    const SmallModel small;
    QByteArray bytes = small.bytes();
    bytes[24] = static_cast<char>(bytes[24] ^ 0x40);
    small.write(bytes);
    const auto opened = small.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == base::Error::Kind::Unsupported);
}
