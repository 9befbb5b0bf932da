#include "model/text/sentence_splitter.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace dateline::text;

namespace {

/// A text is written with a bar at each end of a sentence that must be found; all other places must not be.
void checkBarred(const char* barred)
{
    const QString expected = QString::fromUtf8(barred);
    const QString text = QString(expected).remove(u'|');
    QStringList found;
    for (const Sentence& sentence : splitSentences(text, tokenize(text)))
        found.append(sentence.span.of(text).toString());
    QStringList wanted;
    for (const QString& part : expected.split(u'|'))
        wanted.append(part.trimmed());
    CHECK(found.join(u'|') == wanted.join(u'|'));
}

} // namespace

TEST_CASE("sentences end at full stops, question marks and cries")
{
    for (const char* text : {
             "The bridge fell.| Nobody was hurt.",
             "Who did it?| Nobody knows!| Not even they.",
             "It fell to 5.| The rest stayed.",
             "It cost 3.5 million.| 10 men left.",
             "He left (she stayed).| Then it rained.",
             "(He left.)| She stayed.",
             "He waited … and waited.| Then he left…| She stayed.",
             "Really?!| Yes.",
             "The end.|The next one.",
         })
        checkBarred(text);
}

TEST_CASE("abbreviations do not end sentences")
{
    for (const char* text : {
             "Mr. Bek met Gen. Oru and Mrs. Ana Li.| They talked.",
             "U.S. troops left.| The U.S. Army stayed.",
             "On Jan. 5 he left.| On Tues. Sept. 7 he came.",
             "No. 10 denied it.| Is it so?| No.| It is not.",
             "J. R. R. Tolm wrote it.| W. H. Audi did not.",
             "Acme Corp. Chief Executive Ana Li left.",
             "They met at 5 p.m. Monday and at 7 a.m. EST.",
             "St. Ana vs. Mt. Bek, e.g. there.",
             "Dr. A. Bek, Ph.D. Oru and Lt. Col. Li came.",
         })
        checkBarred(text);
}

TEST_CASE("abbreviations do end sentences where the next word opens one")
{
    for (const char* text : {
             "He lived in the U.S.| The next year he left.",
             "It was sold to Acme Inc.| It was cheap.",
             "They met at 5 p.m.| Nobody else came.",
             "They met at 5 p.m.| Protesters came too.",
             "He chose plan B.| But she did not.",
             "He lives on Main St.| The house is red.",
             "He said: “I love the U.S.”| Ana did not.",
             "Is it in the U.S.?| Ana thinks so.",
         })
        checkBarred(text);
}

TEST_CASE("marks inside quotations end sentences only where a new one begins")
{
    for (const char* text : {
             "\"Go.\" he said.| \"Now!\" she cried.",
             "\"I am here.| You go,\" he said.",
             "“Why?” Ana Bek asked.| “Why not?” said Li.",
             "“Why?” Mr. Bek asked.",
             "“He left.”| The room was still.",
             "\"He said 'go.'\"| Then he left.",
             "He said: \"Go.\"| \"Now,\" she said.",
             "‘Go!’ he said.| ‘No.’| They stayed.",
             "\"... and then he left,\" she said.",
         })
        checkBarred(text);
}

TEST_CASE("list numbers stay with what they number")
{
    for (const char* text : {"1. Open the door.| 2. Close it.", "IV. The end.", "A. Bek wins."})
        checkBarred(text);
}

TEST_CASE("a blank line ends a sentence and a single line break does not")
{
    checkBarred("Bridge falls in north|\n\nThe bridge fell\non Monday.|\n\nNobody was hurt");
    checkBarred("MAYOR RESIGNS|\n\nU.S.|\n\nThe mayor left.");
}

TEST_CASE("sentences of other scripts end at their own marks")
{
    checkBarred("東京で地震。|大阪も。");
    checkBarred("هل وصل؟| نعم");
}

TEST_CASE("names with a small first letter may open a sentence")
{
    checkBarred("It sold out.| iPhones are gone.");
    checkBarred("They fled.| al-Kar stayed.");
}

TEST_CASE("every token belongs to one sentence and paragraphs are marked")
{
    const QString text = QStringLiteral("One two.\n\nThree. Four five\n\n\n\nSix");
    const Tokens tokens = tokenize(text);
    const Sentences sentences = splitSentences(text, tokens);
    REQUIRE(sentences.size() == 4);
    qsizetype next = 0;
    for (const Sentence& sentence : sentences) {
        CHECK(sentence.firstToken == next);
        CHECK(sentence.endToken > sentence.firstToken);
        next = sentence.endToken;
    }
    CHECK(next == qsizetype(tokens.size()));
    CHECK(sentences[0].startsParagraph);
    CHECK(sentences[1].startsParagraph);
    CHECK(!sentences[2].startsParagraph);
    CHECK(sentences[3].startsParagraph);
}

TEST_CASE("a text without words has no sentences or strange ones and never fails")
{
    CHECK(splitSentences(u"", {}).empty());
    for (const char* text : {"...", "\"", ". . .", "!?", "''", "Mr.", "1.", "(", "\x01"}) {
        const QString string = QString::fromUtf8(text);
        CHECK(splitSentences(string, tokenize(string)).size() >= 1);
    }
}

TEST_CASE("the time to find sentences is linear even for texts that no one writes")
{
    constexpr qsizetype size = 2'000'000;
    for (const char* unit : {"a. ", "Mr. ", "\" ", ".\"", "U.S. ", "1. ", "Ana ", "?\" Ana ", ".\n"}) {
        INFO(unit);
        const bool isLinear = dateline::tests::growsLinearly(size, [&](qsizetype length) {
            const QString text = QString::fromUtf8(unit).repeated(length / qsizetype(qstrlen(unit)));
            CHECK(!splitSentences(text, tokenize(text)).empty());
        });
        CHECK(isLinear);
    }
}
