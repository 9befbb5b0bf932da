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
    QuoteStage().run(sample.document);
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
    QuoteStage().run(sample.document);
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
