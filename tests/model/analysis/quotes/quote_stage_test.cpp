#include "model/analysis/quotes/quote_stage.h"
#include "tests/support/printers.h"
#include "tests/support/sample_document.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using analysis::quotes::QuoteStage;
using article::EntityType;
using tests::SampleDocument;

namespace {

/// Each quote as "statement | words of the speaker | entity".
QStringList quotesIn(SampleDocument& sample)
{
    QuoteStage().run(sample.document, sample.read());
    QStringList result;
    for (const article::Quote& quote : sample.document.found.quotes) {
        const QString entity =
            quote.speaker ? sample.document.found.entities[static_cast<std::size_t>(*quote.speaker)].name
                          : QString();
        result.append(sample.words(quote.span) + u" | "_s + sample.words(quote.speakerSpan) + u" | "_s +
                      entity);
    }
    return result;
}

QStringList quotesIn(const QStringList& paragraphs)
{
    SampleDocument sample(paragraphs);
    sample.addEntity(EntityType::Person, {u"Maria Lind"_s, u"Lind"_s});
    sample.addEntity(EntityType::Person, {u"Tomas Berg"_s, u"Berg"_s});
    sample.addEntity(EntityType::Organization, {u"Osby Council"_s});
    return quotesIn(sample);
}

} // namespace

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

TEST_CASE("a name between commas speaks rather than the office before it")
{
    CHECK(quotesIn({u"The mayor of Osby, Maria Lind, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“Nobody was inside the house,” said his brother, Tomas Berg, on Friday."_s}) ==
          QStringList{u"Nobody was inside the house | Tomas Berg | Tomas Berg"_s});
}

TEST_CASE("a report speaks for who made it")
{
    CHECK(quotesIn({u"According to a report by Osby Council, the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Osby Council | Osby Council"_s});
    CHECK(
        quotesIn(
            {u"According to a tweet on Monday by Osby Council leader Maria Lind, the bridge was safe."_s}) ==
        QStringList{u"the bridge was safe | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Osby Council released a statement which read, “The bridge is quite safe.”"_s}) ==
          QStringList{u"The bridge is quite safe. | Osby Council | Osby Council"_s});
}

TEST_CASE("who adds something is who said something before")
{
    CHECK(quotesIn({u"The bridge was safe, Lind said, adding that it was new."_s}) ==
          QStringList{u"The bridge was safe | Lind | Maria Lind"_s, u"it was new | Lind | Maria Lind"_s});
}

TEST_CASE("a subject behind a conjunction speaks alone")
{
    CHECK(quotesIn({u"The town has two old bridges and many experts say they are safe."_s}) ==
          QStringList{u"they are safe | many experts | "_s});
}

TEST_CASE("an unnamed speaker is the noun phrase")
{
    CHECK(quotesIn({u"“Nobody was inside the house,” a police spokesman said."_s}) ==
          QStringList{u"Nobody was inside the house | a police spokesman | "_s});
    CHECK(quotesIn({u"Witnesses said the driver was asleep."_s}) ==
          QStringList{u"the driver was asleep | Witnesses | "_s});
}

TEST_CASE("a pronoun speaks for the person named before")
{
    CHECK(quotesIn({u"Tomas Berg arrived early. He said the road was closed."_s}) ==
          QStringList{u"the road was closed | He | Tomas Berg"_s});
}

TEST_CASE("they are the last of whom there are several")
{
    CHECK(quotesIn({u"Two officers came late. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | Two officers | "_s});
    CHECK(quotesIn({u"Osby Council met on Monday. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | They | Osby Council"_s});
    // One person is not "they", and nobody is if no one was named.
    CHECK(quotesIn({u"Tomas Berg came late. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | They | "_s});
    CHECK(quotesIn({u"They said the road was closed."_s}) == QStringList{u"the road was closed | They | "_s});
}

TEST_CASE("who owns the one who speaks does not speak")
{
    CHECK(quotesIn({u"Lind left early. Her lawyers said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Her lawyers | "_s});
    CHECK(quotesIn({u"Maria Lind's lawyer said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Maria Lind's lawyer | "_s});
    CHECK(quotesIn({u"Maria Lind's husband, Tomas Berg, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Tomas Berg | Tomas Berg"_s});
}

TEST_CASE("who is told something does not say it")
{
    CHECK(
        quotesIn(
            {u"Lind, another farmer from the hills, told Osby Council, \"We will rebuild the bridge.\""_s}) ==
        QStringList{u"We will rebuild the bridge. | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“The bridge is not safe at all,” warned Lind."_s}) ==
          QStringList{u"The bridge is not safe at all | Lind | Maria Lind"_s});
}

TEST_CASE("what goes on behind quoted words has the speaker of the sentence")
{
    CHECK(quotesIn({u"Lind said, “As far as I know, this is the first such case”, adding, “The bridge will "
                    u"be closed "
                    u"for good.”"_s})
              .last() == u"The bridge will be closed for good. | Lind | Maria Lind"_s);
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

TEST_CASE("a hearer is not the subject of what is said")
{
    CHECK(quotesIn({u"Lind told reporters he was ready to close it."_s}) ==
          QStringList{u"he was ready to close it | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind told the council her plan had never been tried."_s}) ==
          QStringList{u"her plan had never been tried | Lind | Maria Lind"_s});
}

TEST_CASE("who speaks may be counted, be of a certain age or stand behind the verb")
{
    CHECK(quotesIn({u"Six in ten say the bridge is safe."_s}) ==
          QStringList{u"the bridge is safe | Six in ten | "_s});
    CHECK(quotesIn({u"Most of them said they had used the bridge."_s}) ==
          QStringList{u"they had used the bridge | Most of them | "_s});
    CHECK(quotesIn({u"Berg, 60, a doctor, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Berg | Tomas Berg"_s});
    CHECK(
        quotesIn({u"He had a voice in the plans of Osby Council, said a former teacher from the hills."_s}) ==
        QStringList{u"He had a voice in the plans of Osby Council | a former teacher from the hills | "_s});
    CHECK(quotesIn({u"Lind advisers said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind advisers | "_s});
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

TEST_CASE("a quotation without any speaker keeps an empty speaker")
{
    CHECK(quotesIn({u"“Nothing was left of it in the end.”"_s}) ==
          QStringList{u"Nothing was left of it in the end. |  | "_s});
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
