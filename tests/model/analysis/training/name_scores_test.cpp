#include "model/analysis/training/name_scores.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::analysis::training;
using dateline::article::EntityType;

namespace {

ComparedName name(qsizetype begin, qsizetype end, EntityType type = EntityType::Person)
{
    return {begin, end, type, u"Orun"_s};
}

ComparedName optional(ComparedName name)
{
    name.isOptional = true;
    return name;
}

QString printed(const NameScores& scores)
{
    QString text;
    QTextStream out(&text);
    scores.print(out);
    return text;
}

} // namespace

TEST_CASE("a name counts when its span and its type are right")
{
    NameScores scores({});
    scores.add({name(0, 2), name(3, 4), name(5, 6)},
               {name(0, 2), name(3, 5), name(5, 6, EntityType::Place), name(8, 9)});
    CHECK(scores.all().right == 1);
    CHECK(scores.all().precision() == Approx(25));
    CHECK(scores.all().recall() == Approx(100.0 / 3));
    CHECK(scores.all().f1() == Approx(200.0 / 7));
}

TEST_CASE("an optional name costs nothing, found or not")
{
    NameScores scores({});
    scores.add({name(0, 2), optional(name(3, 4)), optional(name(5, 6))}, {name(0, 2), name(3, 4)});
    CHECK(scores.all().f1() == 100);
}

TEST_CASE("nothing found and nothing labelled is a score of 0")
{
    CHECK(NameScores({}).all().f1() == 0);
    CHECK(NameScores({}).all().precision() == 0);
    CHECK(NameScores({}).all().recall() == 0);
}

TEST_CASE("the table tells seen names from unseen ones and types that were confused")
{
    NameScores scores({u"Orun"_s});
    scores.add({name(0, 2), {5, 7, EntityType::Place, u"Tavu Bay"_s}},
               {name(0, 2), {5, 7, EntityType::Organization, u"Tavu Bay"_s}});
    const QString text = printed(scores);
    CHECK(text.contains(u"seen            100.0  100.0  100.0         1       1\n"_s));
    CHECK(text.contains(u"unseen            0.0    0.0    0.0         1       1\n"_s));
    CHECK(text.contains(u"2 words           0.0    0.0    0.0         1       1\n"_s));
    CHECK(text.contains(u"\nplace                     0            0            1"_s));
}
