#include "model/analysis/confidence/confidence_scale.h"
#include "tests/model/analysis/training/text_file.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::article;
using analysis::confidence::ConfidenceScale;

namespace {

constexpr ConfidenceScale::Curves curves{{{{-0.5, {0.8}}, {0.25, {0.5}}}}, {0.5, {0.75, 0.25, 0.5}}};

Provenance by(Source source, double confidence)
{
    return {source, confidence, {}};
}

Mention name(double confidence, MentionKind kind = MentionKind::Name)
{
    return {{0, 4}, kind, by(Source::Model, confidence)};
}

} // namespace

TEST_CASE("what is written is read again")
{
    const QTemporaryDir folder;
    const QString path = tests::writeText(folder.path(), u"c.txt"_s,
                                          "# comment\n\n" + ConfidenceScale::toText(curves).toUtf8());
    const auto scale = ConfidenceScale::open(path);
    REQUIRE(scale);
    for (const double confidence : {0.0, 0.3, 0.9, 1.0}) {
        for (const Source source : {Source::Model, Source::Rule})
            CHECK(scale->ofMention(by(source, confidence)) ==
                  Approx(ConfidenceScale(curves).ofMention(by(source, confidence))));
    }
    CHECK(scale->ofEntity({name(0.7)}) == Approx(ConfidenceScale(curves).ofEntity({name(0.7)})));
}

TEST_CASE("a table of confidence that is missing or damaged is told by its name")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none.txt"_s);
    CHECK(ConfidenceScale::open(missing).error().message.contains(missing));
    const QByteArray good = ConfidenceScale::toText(curves).toUtf8();
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("\xff\x00x", 3), good.left(good.size() / 2),
          QByteArray(good).replace("0.7", "x"), QByteArray(good).replace("entity", "entities"),
          QByteArray(good).replace("-0.5", "nan")}) {
        const QString path = tests::writeText(folder.path(), u"bad.txt"_s, bad);
        const auto scale = ConfidenceScale::open(path);
        REQUIRE_FALSE(scale);
        CHECK(scale.error().message.contains(path));
    }
}

TEST_CASE("the unscaled curves leave a confidence as it is")
{
    const ConfidenceScale scale(ConfidenceScale::unscaled());
    for (const double confidence : {0.01, 0.5, 0.97}) {
        CHECK(scale.ofMention(by(Source::Model, confidence)) == Approx(confidence));
        CHECK(scale.ofMention(by(Source::Rule, confidence)) == Approx(confidence));
    }
}

TEST_CASE("a surer finding stays the surer one, and nothing but the reader is certain")
{
    const ConfidenceScale scale(curves);
    double before = 0;
    for (const double confidence : {0.0, 0.1, 0.5, 0.9, 0.99, 1.0}) {
        const double scaled = scale.ofMention(by(Source::Model, confidence));
        CHECK(scaled > before);
        CHECK(scaled < 1);
        before = scaled;
    }
    CHECK(scale.ofMention(by(Source::Reader, 0.2)) == 1);
}

TEST_CASE("more names make an entity surer")
{
    const ConfidenceScale scale(curves);
    CHECK(scale.ofEntity({name(0.9), name(0.9)}) > scale.ofEntity({name(0.9)}));
    CHECK(scale.ofEntity({name(0.9), name(0.95)}) > scale.ofEntity({name(0.9), name(0.9)}));
}

TEST_CASE("pronouns and descriptions say nothing of the row of an entity")
{
    const ConfidenceScale scale(curves);
    const double alone = scale.ofEntity({name(0.8)});
    CHECK(scale.ofEntity({name(0.8), name(0.99, MentionKind::Pronoun), name(0.1, MentionKind::Nominal)}) ==
          alone);
    CHECK(scale.ofEntity({name(0.99, MentionKind::Pronoun)}) == 0);
    CHECK(scale.ofEntity({}) == 0);
}
