#include "model/article/mention_judgement.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

const EntityKey ana{u"Ana Bek"_s, EntityType::Person};
const EntityKey jan{u"Jan Bek"_s, EntityType::Person};
const EntityKey orum{u"Orum"_s, EntityType::Place};

QuotedSpan at(qsizetype begin, const QString& words = u"Bek"_s)
{
    return {{begin, begin + words.size()}, words};
}

} // namespace

TEST_CASE("a later judgement on a mention takes the place of an earlier one and keeps where it was found")
{
    const auto judgements =
        settled({MentionJudgement{at(5), at(5), jan}, MentionJudgement{at(5), at(1, u"Ana Bek"_s), {}},
                 MentionJudgement{at(1, u"Ana Bek"_s), at(1, u"Ana Bek"_s), ana}});
    CHECK(judgements == std::vector{MentionJudgement{at(5), at(1, u"Ana Bek"_s), ana}});
}

TEST_CASE("a name that is given later holds for the mentions that were moved to it before")
{
    CHECK(settled({MentionJudgement{at(5), at(5), jan}, Naming{jan, orum, {}}}) ==
          std::vector{MentionJudgement{at(5), at(5), orum}});
    CHECK(settled({Naming{jan, orum, {}}, MentionJudgement{at(5), at(5), jan}}) ==
          std::vector{MentionJudgement{at(5), at(5), jan}});
}

TEST_CASE("what was moved to an entity that is none after all is no mention")
{
    CHECK(settled({MentionJudgement{at(5), at(5), jan}, Naming{jan, {}, {}}, Naming{jan, orum, {}}}) ==
          std::vector{MentionJudgement{at(5), {}, {}}});
}

TEST_CASE("a mention that was added and left out again comes to nothing")
{
    CHECK(settled({MentionJudgement{{}, at(5), jan}, MentionJudgement{at(5), {}, {}}}).empty());
}

TEST_CASE("a judgement says where a mention stands, whose it is, or that it is none")
{
    CHECK(MentionJudgement{at(5), {}, {}}.isComplete());
    CHECK(MentionJudgement{at(5), at(5), jan}.isComplete());
    CHECK(MentionJudgement{at(5), at(1, u"Ana Bek"_s), {}}.isComplete());
    CHECK(MentionJudgement{{}, at(5), jan}.isComplete());
    CHECK_FALSE(MentionJudgement{}.isComplete());
    CHECK_FALSE(MentionJudgement{{}, {}, jan}.isComplete());
    CHECK_FALSE(MentionJudgement{at(5), {}, jan}.isComplete());
    CHECK_FALSE(MentionJudgement{at(5), at(5), {}}.isComplete());
    CHECK_FALSE(MentionJudgement{{}, at(5), {}}.isComplete());
}

TEST_CASE("judgements touch where they speak of the same words, before or after")
{
    const MentionJudgement grown{at(5), at(1, u"Ana Bek"_s), {}};
    CHECK(grown.touches({{}, at(1, u"Ana"_s), ana}));
    CHECK(grown.touches({at(5), {}, {}}));
    CHECK_FALSE(grown.touches({at(8), {}, {}}));
}

TEST_CASE("quoted words stand only where the text still says them")
{
    CHECK(QuotedSpan::of(u"Jan Bek spoke", {4, 7}) == QuotedSpan{{4, 7}, u"Bek"_s});
    CHECK(at(4).standsIn(u"Jan Bek spoke"));
    CHECK_FALSE(at(4).standsIn(u"Jan Lund spoke"));
    CHECK_FALSE(at(4).standsIn(u"Jan Be"));
}
