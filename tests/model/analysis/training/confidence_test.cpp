#include "model/analysis/training/curve_fit.h"
#include "model/analysis/training/panel_truth.h"
#include "model/analysis/training/reliability.h"

#include <QTextStream>

#include <catch2/catch.hpp>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::analysis::training;
using article::EntityType;
using article::MentionKind;

namespace {

article::Entity row(EntityType type, const std::vector<text::Span>& spans,
                    MentionKind kind = MentionKind::Name)
{
    article::Entity entity;
    entity.type = type;
    for (const text::Span& span : spans)
        entity.mentions.push_back({span, kind, {}});
    return entity;
}

LabelledArticle labelled(const std::vector<LabelledArticle::Name>& names)
{
    return {u"a"_s, u"annotated"_s, {}, names};
}

article::Analysis found(const std::vector<article::Entity>& entities)
{
    article::Analysis analysis;
    analysis.entities = entities;
    return analysis;
}

using Rows = std::vector<std::optional<bool>>;

} // namespace

TEST_CASE("a curve is found again from cases that follow it")
{
    // At each place as many of 1000 are right as the curve 0.5 + 2x has it.
    std::vector<CurveCase<1>> cases;
    for (const double x : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const int right = static_cast<int>(std::lround(1000 / (1 + std::exp(-0.5 - 2 * x))));
        for (int i = 0; i < 1000; ++i)
            cases.push_back({{x}, i < right});
    }
    const auto curve = fitCurve(cases);
    CHECK(curve.offset == Approx(0.5).margin(0.02));
    CHECK(curve.factors[0] == Approx(2).margin(0.02));
}

TEST_CASE("a curve of few cases is not steep, and of none it is flat")
{
    CHECK(std::abs(fitCurve(std::vector<CurveCase<1>>{{{1}, true}, {{-1}, false}}).factors[0]) < 2);
    const auto none = fitCurve(std::vector<CurveCase<3>>{});
    CHECK(none.offset == 0);
    CHECK(none.factors == std::array<double, 3>{});
}

TEST_CASE("cases that are all right give a finite curve")
{
    const auto curve = fitCurve(std::vector<CurveCase<1>>(50, {{2.0}, true}));
    CHECK(std::isfinite(curve.offset));
    CHECK(std::isfinite(curve.factors[0]));
}

TEST_CASE("the calibration error is the mean distance between promise and truth")
{
    Reliability reliability;
    for (int i = 0; i < 10; ++i) {
        reliability.add(0.95, i < 9); // 90 of 100 come true
        reliability.add(0.15, i < 2); // 20 of 100
    }
    CHECK(reliability.expectedError() == Approx(5));
    QString text;
    QTextStream out(&text);
    reliability.print(out);
    out.flush();
    CHECK(text.contains(u"0.9 to 1.0       95.0   90.0        10"_s));
    CHECK_FALSE(text.contains(u"0.5 to 0.6"_s));
}

TEST_CASE("certainty and nonsense fall into the outer bins")
{
    Reliability reliability;
    reliability.add(1.0, true);
    reliability.add(0.0, false);
    CHECK(reliability.expectedError() == 0);
    CHECK(Reliability().expectedError() == 0);
}

TEST_CASE("a row is right if it shares names with an entity of its type")
{
    const auto article = labelled({{{0, 4}, u"person"_s, 0}, {{10, 14}, u"place"_s, 1}});
    CHECK(rightRows(article, found({row(EntityType::Person, {{0, 4}}),
                                    row(EntityType::Place, {{10, 14}})})) == Rows{true, true});
    CHECK(rightRows(article, found({row(EntityType::Place, {{0, 4}})})) == Rows{false});
    CHECK(rightRows(article, found({row(EntityType::Person, {{0, 5}})})) == Rows{false});
}

TEST_CASE("of two rows for one entity only the larger is right")
{
    const auto article =
        labelled({{{0, 4}, u"person"_s, 0}, {{10, 14}, u"person"_s, 0}, {{20, 24}, u"person"_s, 0}});
    CHECK(rightRows(article, found({row(EntityType::Person, {{0, 4}}),
                                    row(EntityType::Person, {{10, 14}, {20, 24}})})) == Rows{false, true});
}

TEST_CASE("nobody says whether the row of an optional entity or one without names is right")
{
    const auto article = labelled({{{0, 4}, u"person"_s, 0, true}});
    CHECK(rightRows(article, found({row(EntityType::Person, {{0, 4}}),
                                    row(EntityType::Person, {{0, 4}}, MentionKind::Pronoun)})) ==
          Rows{std::nullopt, std::nullopt});
}
