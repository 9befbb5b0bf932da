#include "model/article/words_judgement.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Orum and Old Orum: Orum's mayor left Orumvale for orum, he said of ORUM. Orum."_s;
const EntityKey orum{u"Orum"_s, EntityType::Place};

/// An analysis that names someone at the first place of words.
Analysis naming(const QString& words, MentionKind kind = MentionKind::Name)
{
    Analysis analysis;
    const qsizetype begin = text.indexOf(words);
    analysis.entities.push_back(
        {words, EntityType::Place, {}, {}, {}, {}, {{{begin, begin + words.size()}, kind, {}}}});
    return analysis;
}

QString free(const QString& words, const Analysis& shown = {},
             const std::vector<MentionJudgement>& before = {})
{
    QStringList places;
    for (const text::Span place : freePlaces(words, text, shown, before)) {
        CHECK(place.of(text) == words);
        places << QString::number(place.begin);
    }
    return places.join(u' ');
}

QuotedSpan at(qsizetype begin, qsizetype end)
{
    return QuotedSpan::of(text, {begin, end});
}

} // namespace

TEST_CASE("words are free wherever they stand as written and as whole words")
{
    CHECK(free(u"Orum"_s) == u"0 13 19 73");
    CHECK(free(u"Old Orum"_s) == u"9");
    CHECK(free(u"Averra"_s).isEmpty());
    CHECK(free(u"rum"_s).isEmpty());
    CHECK(free(QString()).isEmpty());
}

TEST_CASE("words are not free where a name is shown or reaches into them, a description takes nothing")
{
    CHECK(free(u"Orum"_s, naming(u"Old Orum"_s)) == u"0 19 73");
    CHECK(free(u"Old Orum"_s, naming(u"Orum:"_s)).isEmpty());
    CHECK(free(u"Orum"_s, naming(u"Orum"_s, MentionKind::Nominal)) == u"0 13 19 73");
}

TEST_CASE("words are not free where the reader said that no one is mentioned, other judgements take nothing")
{
    CHECK(free(u"Orum"_s, {}, {{at(9, 17), {}, {}}}) == u"0 19 73");
    CHECK(free(u"Orum"_s, {}, {{at(9, 17), at(9, 12), {}}, {{}, at(0, 4), orum}}) == u"0 13 19 73");
}

TEST_CASE("words that begin within themselves are free once")
{
    const QString row = u"New New New York"_s;
    const auto places = freePlaces(u"New New", row, {}, {});
    REQUIRE(places.size() == 1);
    CHECK(places.front() == text::Span{0, 7});
}

TEST_CASE("a judgement on words has words without space around them and says whose they are")
{
    CHECK(WordsJudgement{u"Orum"_s, orum}.isComplete());
    CHECK(WordsJudgement{u"Old Orum"_s, orum}.isComplete());
    CHECK_FALSE(WordsJudgement{{}, orum}.isComplete());
    CHECK_FALSE(WordsJudgement{u" Orum"_s, orum}.isComplete());
    CHECK_FALSE(WordsJudgement{u"Orum\n"_s, orum}.isComplete());
    CHECK_FALSE(WordsJudgement{u"Orum"_s, {u" "_s, EntityType::Place}}.isComplete());
}
