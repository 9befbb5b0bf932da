#include "model/analysis/morphology/reading.h"
#include "tests/support/printers.h"
#include "tests/support/sample_document.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis::morphology;
using namespace Qt::StringLiterals;
using dateline::tests::SampleDocument;

namespace {

/// The clauses of a one-sentence text as "lemma kind tense", separated by commas.
QString clausesOf(const QString& sentence)
{
    static const char* const kinds[] = {"main",        "complement", "relative",   "adverbial",
                                        "conditional", "infinitive", "participial"};
    static const char* const tenses[] = {"past", "present", "future", "infinitive", "participle"};
    const SampleDocument sample({sentence});
    const Reading reading = sample.read();
    QStringList parts;
    for (const Clause& clause : reading.clauses.front()) {
        parts.append(clause.group.lemma + u' ' + QLatin1StringView(kinds[static_cast<int>(clause.kind)]) +
                     u' ' + QLatin1StringView(tenses[static_cast<int>(clause.group.tense)]));
    }
    return parts.join(u", ");
}

} // namespace

TEST_CASE("verb groups are read with their auxiliaries")
{
    CHECK(clausesOf(u"The mayor has resigned."_s) == u"resign main present"_s);
    CHECK(clausesOf(u"The bridge will be closed."_s) == u"close main future"_s);
    CHECK(clausesOf(u"The council is to vote."_s) == u"vote main future"_s);
    CHECK(clausesOf(u"Troops did not leave."_s) == u"leave main past"_s);
    CHECK(clausesOf(u"Two men were later arrested."_s) == u"arrest main past"_s);
}

TEST_CASE("words of degree stand inside a verb group")
{
    CHECK(clausesOf(u"The plan would more closely follow the law."_s) == u"follow main present"_s);
    CHECK(clausesOf(u"She will no longer leave the town."_s) == u"leave main future"_s);
    CHECK(clausesOf(u"He would only use the old road."_s) == u"use main present"_s);
}

TEST_CASE("behind a modal even an unknown word is a verb")
{
    CHECK(clausesOf(u"The plan could backfire."_s) == u"backfire main present"_s);
    CHECK(clausesOf(u"The backfire of the plan hurt him."_s) == u"hurt main past"_s);
}

TEST_CASE("to say and to show are verbs behind counts, names and plurals")
{
    CHECK(clausesOf(u"Six in ten say the road is bad."_s) == u"say main present, be complement present"_s);
    CHECK(clausesOf(u"Many said on Monday that it was late."_s) == u"say main past, be complement past"_s);
    CHECK(clausesOf(u"Counts of votes show that she won."_s) == u"show main present, win complement past"_s);
    CHECK(clausesOf(u"They had a say."_s) == u"have main past"_s);
    CHECK(clausesOf(u"The show was late."_s) == u"be main past"_s);
}

TEST_CASE("clauses are told by the words that open them")
{
    CHECK(clausesOf(u"Police said that the man fled."_s) == u"say main past, flee complement past"_s);
    CHECK(clausesOf(u"Police said the man fled."_s) == u"say main past, flee complement past"_s);
    CHECK(clausesOf(u"The man who fled was caught."_s) == u"flee relative past, catch main past"_s);
    CHECK(clausesOf(u"She left after the vote failed."_s) == u"leave main past, fail adverbial past"_s);
    CHECK(clausesOf(u"If the vote fails, she will leave."_s) ==
          u"fail conditional present, leave main future"_s);
    CHECK(clausesOf(u"He plans to sell the farm."_s) == u"plan main present, sell infinitive infinitive"_s);
    CHECK(clausesOf(u"The bomb exploded, killing two people."_s) ==
          u"explode main past, kill participial participle"_s);
}

TEST_CASE("a participle behind its noun is no verb of its own when another one follows")
{
    CHECK(clausesOf(u"The man arrested on Monday told police the truth."_s) ==
          u"arrest participial participle, tell main past"_s);
}

TEST_CASE("nouns and adjectives that look like verbs make no clause")
{
    CHECK(clausesOf(u"The deposed leader of the armed group."_s).isEmpty());
    CHECK(clausesOf(u"A vote on the plan."_s).isEmpty());
    CHECK(clausesOf(u"Their attack on the building."_s).isEmpty());
}

TEST_CASE("a verb in the plural of a noun is found where the sentence has no other")
{
    CHECK(clausesOf(u"The council plans to close the bridge."_s) ==
          u"plan main present, close infinitive infinitive"_s);
    CHECK(clausesOf(u"The plans to close the bridge failed."_s) ==
          u"close infinitive infinitive, fail main past"_s);
}

TEST_CASE("prepositions that are participles in form make no clause")
{
    CHECK(clausesOf(u"According to police, the man fled."_s) == u"flee main past"_s);
    CHECK(clausesOf(u"Police arrested five men, including a guard."_s) == u"arrest main past"_s);
}

TEST_CASE("what is joined takes its tense and voice from what it is joined to")
{
    SampleDocument sample({u"Two men were caught and tried in May."_s});
    const Clauses clauses = sample.read().clauses.front();
    REQUIRE(clauses.size() == 2);
    CHECK(clauses[1].group.passive);
    CHECK(clauses[1].group.tense == Tense::Past);
    CHECK(clauses[1].subjectOf == std::optional<std::size_t>(0));
}

TEST_CASE("a statement belongs to the verb that states it and a relative clause to what it tells of")
{
    SampleDocument sample({u"Police said on Monday that a guard who saw the fire had called them."_s});
    const Clauses clauses = sample.read().clauses.front();
    REQUIRE(clauses.size() == 3);
    CHECK(clauses[1].kind == ClauseKind::Relative);
    CHECK(clauses[1].governor == std::optional<std::size_t>(2));
    CHECK(clauses[2].kind == ClauseKind::Complement);
    CHECK(clauses[2].governor == std::optional<std::size_t>(0));
}

TEST_CASE("every token belongs to a clause of its sentence or stands above them")
{
    SampleDocument sample({u"On Friday, as Lind left, the guards fired. No verb here. He slept."_s});
    const Reading reading = sample.read();
    REQUIRE(reading.clauseOfToken.size() == sample.document.tokens.size());
    for (std::size_t i = 0; i < sample.document.sentences.size(); ++i) {
        for (qsizetype token = sample.document.sentences[i].firstToken;
             token < sample.document.sentences[i].endToken; ++token) {
            const std::size_t clause = reading.clauseOfToken[static_cast<std::size_t>(token)];
            CHECK((clause == Clause::none || clause < reading.clauses[i].size()));
        }
    }
    // "On Friday" is when the guards fired, whatever stands between.
    CHECK(reading.clauses[0][reading.clauseOfToken[1]].group.lemma == u"fire"_s);
}
