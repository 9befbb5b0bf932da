#include "tests/model/analysis/quotes/found_quotes.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using analysis::quotes::QuoteStage;
using article::EntityType;
using tests::quotesIn;
using tests::SampleDocument;

TEST_CASE("a direct quote goes to the speaker before or behind it")
{
    CHECK(quotesIn({u"“We will rebuild the bridge,” Maria Lind said."_s}) ==
          QStringList{u"We will rebuild the bridge | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“We will rebuild the bridge,” said Maria Lind."_s}) ==
          QStringList{u"We will rebuild the bridge | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Maria Lind said, \"We will rebuild the bridge.\""_s}) ==
          QStringList{u"We will rebuild the bridge. | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“We will rebuild the bridge,” Maria Lind, the mayor of Osby, said."_s}) ==
          QStringList{u"We will rebuild the bridge | Maria Lind | Maria Lind"_s});
}

TEST_CASE("a direct quote broken by its cue is two quotes of one speaker")
{
    CHECK(quotesIn({u"“We will rebuild the bridge,” Lind said, “and we will do it soon.”"_s}) ==
          QStringList{u"We will rebuild the bridge | Lind | Maria Lind"_s,
                      u"and we will do it soon. | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“We will rebuild the bridge,” said Lind. “It will take a long time.”"_s}) ==
          QStringList{u"We will rebuild the bridge | Lind | Maria Lind"_s,
                      u"It will take a long time. | Lind | Maria Lind"_s});
}

TEST_CASE("what is only said to be reported has no speaker and is no statement")
{
    CHECK(quotesIn({u"It was reported that the bridge was closed."_s}).isEmpty());
    CHECK(quotesIn({u"It was initially reported the bridge was closed."_s}).isEmpty());
    CHECK(quotesIn({u"It was first said that the bridge was closed."_s}).isEmpty());
}

TEST_CASE("statements in other words stand behind their verb")
{
    CHECK(quotesIn({u"Lind said that the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said on Friday the bridge was safe."_s}).size() == 1);
    CHECK(quotesIn({u"Berg believes the bridge is safe."_s}) ==
          QStringList{u"the bridge is safe | Berg | Tomas Berg"_s});
    CHECK(quotesIn({u"Lind told reporters that the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s});
}

TEST_CASE("statements in other words stand before or around their verb")
{
    CHECK(quotesIn({u"The bridge was safe, Lind said."_s}) ==
          QStringList{u"The bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The bridge was safe, said Lind."_s}) ==
          QStringList{u"The bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The people need the bridge said Lind."_s}) ==
          QStringList{u"The people need the bridge | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The people need the bridge said Lind, and if it fell, they would rebuild it."_s}) ==
          QStringList{u"The people need the bridge | Lind | Maria Lind"_s,
                      u"and if it fell, they would rebuild it | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The bridge was safe, Lind said, and it was never closed."_s}) ==
          QStringList{u"The bridge was safe | Lind | Maria Lind"_s,
                      u"and it was never closed | Lind | Maria Lind"_s});
}

TEST_CASE("according to names a speaker before or behind the statement")
{
    CHECK(quotesIn({u"According to Osby Council, the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Osby Council | Osby Council"_s});
    CHECK(quotesIn({u"The bridge was safe, according to Osby Council."_s}) ==
          QStringList{u"The bridge was safe | Osby Council | Osby Council"_s});
}

TEST_CASE("a short name in brackets is no part of what a source says")
{
    CHECK(quotesIn({u"According to Osby Council (OC), the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Osby Council | Osby Council"_s});
}

TEST_CASE("a statement that begins with quoted words goes on behind them")
{
    CHECK(quotesIn({u"Lind said “it will be hard to win” if the bridge stays closed."_s}) ==
          QStringList{u"“it will be hard to win” if the bridge stays closed | Lind | Maria Lind"_s});
    // A whole utterance stands for itself.
    CHECK(quotesIn({u"Lind said “We will not win this” when the bridge closed."_s}) ==
          QStringList{u"We will not win this | Lind | Maria Lind"_s});
}

TEST_CASE("where somebody else says something the statement before has ended")
{
    CHECK(quotesIn({u"Lind said the bridge was safe and Berg said the road was closed."_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s,
                      u"the road was closed | Berg | Tomas Berg"_s});
}

TEST_CASE("what stands between the verb and its statement is no part of the statement")
{
    CHECK(quotesIn({u"Lind said in a report, the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said of Berg, “He never saw the old bridge.”"_s}) ==
          QStringList{u"He never saw the old bridge. | Lind | Maria Lind"_s});
}

TEST_CASE("a statement with quoted words in it is one statement with all of its words")
{
    CHECK(quotesIn({u"Lind said the bridge was “not safe enough for a bus” and had to be closed."_s}) ==
          QStringList{
              u"the bridge was “not safe enough for a bus” and had to be closed | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said the “new bridge” was safe."_s}) ==
          QStringList{u"the “new bridge” was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said that the bridge was “a danger to all of us.”"_s}) ==
          QStringList{u"the bridge was “a danger to all of us.” | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The bridge is a “danger to the town,” Lind said."_s}) ==
          QStringList{u"The bridge is a “danger to the town,” | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“Nobody used” the old bridge in winter, Lind said."_s}) ==
          QStringList{u"“Nobody used” the old bridge in winter | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said the bridge was “a danger. It has to go.”"_s}) ==
          QStringList{u"the bridge was “a danger. It has to go.” | Lind | Maria Lind"_s});
}

TEST_CASE("a quotation that stands for itself is no part of the statement before it")
{
    CHECK(quotesIn({u"Lind said the bridge was safe: “We looked at every bolt of it.”"_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s,
                      u"We looked at every bolt of it. | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"The bridge was closed — “We had no other choice,” Lind said."_s}) ==
          QStringList{u"We had no other choice | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“It will never be safe,” Lind said, “and we all know that,” Lind said."_s}) ==
          QStringList{u"It will never be safe | Lind | Maria Lind"_s,
                      u"and we all know that | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind said in a talk “we will never close the bridge.”"_s}) ==
          QStringList{u"we will never close the bridge. | Lind | Maria Lind"_s});
}

TEST_CASE("what the reporter adds behind a statement is no part of it")
{
    const QStringList closed{u"the bridge was closed | Lind | Maria Lind"_s};
    CHECK(quotesIn({u"Lind said the bridge was closed, a step that many had feared."_s}) == closed);
    CHECK(quotesIn({u"Lind said the bridge was closed, which came as a surprise."_s}) == closed);
    CHECK(quotesIn({u"Lind said the bridge was closed, calling it a danger."_s}) == closed);
    CHECK(quotesIn({u"Lind said the bridge was closed, although buses used it."_s}) == closed);
    CHECK(quotesIn({u"Lind said the bridge was closed – the third time this year."_s}) == closed);
    CHECK(quotesIn({u"While Lind said the bridge was closed, the buses used it."_s}) == closed);
    CHECK(quotesIn({u"Lind said the bridge was closed, and he added that it was old."_s}).first() ==
          closed.first());
}

TEST_CASE("a statement goes on behind what is told of one of its parts")
{
    const auto only = [](const QString& text) {
        const QStringList quotes = quotesIn({text});
        return quotes.size() == 1 ? quotes.first() : QString();
    };
    CHECK(only(u"Lind said that the bridge, which is old, was closed."_s) ==
          u"the bridge, which is old, was closed | Lind | Maria Lind"_s);
    CHECK(only(u"Lind said the bridge, which is old, was closed."_s) ==
          u"the bridge, which is old, was closed | Lind | Maria Lind"_s);
    CHECK(only(u"Lind said the town needs a road, a bridge and a school."_s) ==
          u"the town needs a road, a bridge and a school | Lind | Maria Lind"_s);
    CHECK(only(u"Lind said the bridge and the road had been closed."_s) ==
          u"the bridge and the road had been closed | Lind | Maria Lind"_s);
    CHECK(only(u"Lind said the bridge was closed – and that it would stay so."_s) ==
          u"the bridge was closed – and that it would stay so | Lind | Maria Lind"_s);
    CHECK(only(u"Lind said the bridge was closed, but the road was open."_s) ==
          u"the bridge was closed, but the road was open | Lind | Maria Lind"_s);
}

TEST_CASE("documents state what they show or find")
{
    CHECK(quotesIn({u"The survey found the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | The survey | "_s});
    CHECK(quotesIn({u"Lind found the bridge was closed."_s}).isEmpty());
}

TEST_CASE("a question that is asked is told with its first word")
{
    CHECK(quotesIn({u"Lind asked whether the bridge was safe."_s}) ==
          QStringList{u"whether the bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind asked for a bridge if the road was closed."_s}).isEmpty());
}

TEST_CASE("what somebody says may stand behind an aside that names them")
{
    CHECK(quotesIn({u"As Lind said, the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"As Lind was told, the bridge was safe."_s}).isEmpty());
}

TEST_CASE("a contraction holds the verb of a statement")
{
    CHECK(quotesIn({u"Lind said it's safe."_s}) == QStringList{u"it's safe | Lind | Maria Lind"_s});
}

TEST_CASE("a few words are said where they are a whole utterance beside a verb of saying")
{
    CHECK(quotesIn({u"“Never again,” Lind said."_s}) == QStringList{u"Never again | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind shouted, “Stop the bus!”"_s}) ==
          QStringList{u"Stop the bus! | Lind | Maria Lind"_s});
    CHECK(
        quotesIn(
            {u"“Nobody warned us,” deputy harbour master Lind said. “We asked three times for a crane.”"_s}) ==
        QStringList{u"Nobody warned us | Lind | Maria Lind"_s,
                    u"We asked three times for a crane. | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind called the plan “good,” and left."_s}).isEmpty());
    CHECK(quotesIn({u"The film “Never Again” was shown."_s}).isEmpty());
}

TEST_CASE("what nobody says is no quote")
{
    CHECK(quotesIn({u"The film “The Long Way to the Old Town” won a prize."_s}).isEmpty());
    CHECK(quotesIn({u"The so-called “quiet zone” was closed."_s}).isEmpty());
    CHECK(quotesIn({u"Lind declined to say whether the bridge was safe."_s}).isEmpty());
    CHECK(quotesIn({u"Berg did not say the bridge was safe."_s}).isEmpty());
    CHECK(quotesIn({u"If Lind said the bridge was safe, people would come."_s}).isEmpty());
    CHECK(quotesIn({u"The council closed the bridge."_s}).isEmpty());
}

TEST_CASE("whatever the text the quotes lie in it in order and never overlap")
{
    const QString words[] = {u"said"_s,  u"the"_s, u"Lind"_s, u"that"_s,      u"and"_s, u"adding"_s,
                             u","_s,     u"\""_s,  u"”"_s,    u"“"_s,         u"to"_s,  u"("_s,
                             u"mayor"_s, u"."_s,   u";"_s,    u"according"_s, u"who"_s, u"he"_s,
                             u"if"_s,    u")"_s,   u"left"_s, u"told"_s,      u"is"_s,  u"\n\n"_s};
    QString noise;
    unsigned state = 11;
    for (int i = 0; i < 8000; ++i) {
        state = state * 1103515245u + 12345u;
        noise += words[(state >> 16) % std::size(words)] + u' ';
    }
    SampleDocument sample({noise.trimmed()});
    sample.addEntity(EntityType::Person, {u"Lind"_s});
    QuoteStage().run(sample.document, sample.read());
    REQUIRE_FALSE(sample.document.found.quotes.empty());
    qsizetype end = 0;
    for (const article::Quote& quote : sample.document.found.quotes) {
        CHECK(quote.span.begin >= end);
        CHECK_FALSE(quote.span.isEmpty());
        CHECK(quote.span.end <= sample.article.text.size());
        CHECK_FALSE(quote.span.overlaps(quote.cue));
        end = quote.span.end;
    }
}

TEST_CASE("a quotation behind a name and a colon in the headline is said by that name")
{
    SampleDocument sample({u"The harbour opened."_s}, u"Lind: ‘The Bridge Is Safe for All’"_s);
    sample.addEntity(EntityType::Person, {u"Lind"_s});
    CHECK(quotesIn(sample) == QStringList{u"The Bridge Is Safe for All | Lind | Lind"_s});
}

TEST_CASE("quoted words of a headline without a speaker are no quote")
{
    SampleDocument sample({u"The harbour opened."_s}, u"Harbour ‘Safe for All Ships’ Opens in Vestmar"_s);
    sample.addEntity(EntityType::Place, {u"Vestmar"_s});
    CHECK(quotesIn(sample).isEmpty());
}

TEST_CASE("a name in quoted words does not make them a title")
{
    SampleDocument sample({u"“Leave Vestmar, Signe, friends,” Lind barked and left."_s,
                           u"He bought “The Lord of the Ships” today."_s});
    sample.addEntity(EntityType::Person, {u"Lind"_s});
    sample.addEntity(EntityType::Place, {u"Vestmar"_s});
    const QStringList quotes = quotesIn(sample);
    REQUIRE(quotes.size() == 1);
    CHECK(quotes.front().startsWith(u"Leave Vestmar, Signe, friends |"_s));
}
