#include "model/text/tokenizer.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace dateline::text;
using Kind = Token::Kind;

namespace {

/// The tokens of a text with a bar between them.
QString barred(const QString& text)
{
    QStringList words;
    for (const Token& token : tokenize(text))
        words.append(token.span.of(text).toString());
    return words.join(u'|');
}

Kind kindOf(const QString& word)
{
    const Tokens tokens = tokenize(word);
    REQUIRE(tokens.size() == 1);
    return tokens.front().kind;
}

void checkTable(const QList<std::pair<const char*, const char*>>& table)
{
    for (const auto& [text, expected] : table)
        CHECK(barred(QString::fromUtf8(text)) == QString::fromUtf8(expected));
}

/// What the header promises of every text: tokens in order, apart, not empty, covering all that is not white
/// space.
void checkInvariant(const QString& text)
{
    qsizetype at = 0;
    bool sound = true;
    const auto onlySpace = [&](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i)
            sound = sound && text.at(i).isSpace();
    };
    for (const Token& token : tokenize(text)) {
        sound = sound && token.span.begin >= at && token.span.length() > 0 && token.span.end <= text.size();
        REQUIRE(sound);
        onlySpace(at, token.span.begin);
        at = token.span.end;
    }
    onlySpace(at, text.size());
    CHECK(sound);
}

} // namespace

TEST_CASE("words keep their apostrophes and hyphens")
{
    checkTable({
        {"Sean O'Neill of Jala-Abad", "Sean|O'Neill|of|Jala-Abad"},
        {"O’Neill isn’t here", "O’Neill|isn’t|here"},
        {"don't rock-'n'-roll", "don't|rock|-|'|n|'|-|roll"},
        {"al-Qaida's 42-year-old cook", "al-Qaida|'s|42-year-old|cook"},
        {"N’Djamena, Côte d'Ivoire", "N’Djamena|,|Côte|d'Ivoire"},
        {"a well- or ill-meant word", "a|well|-|or|ill-meant|word"},
        {"F-16s and the A320", "F-16s|and|the|A320"},
    });
}

TEST_CASE("possessive endings stand apart from their words")
{
    checkTable({
        {"Turkey's and Ankara’s", "Turkey|'s|and|Ankara|’s"},
        {"the workers' rights", "the|workers|'|rights"},
        {"the U.S.'s plan", "the|U.S.|'s|plan"},
        {"OBAMA'S VISIT", "OBAMA|'S|VISIT"},
    });
    const QString text = QStringLiteral("the workers' rights");
    CHECK(tokenize(text).at(2).kind == Kind::Possessive);
}

TEST_CASE("an apostrophe that closes a quotation is no possessive")
{
    const QString text = QStringLiteral("'I like cats' he said");
    const Tokens tokens = tokenize(text);
    REQUIRE(tokens.size() == 7);
    CHECK(tokens.at(0).kind == Kind::Punctuation);
    CHECK(tokens.at(4).kind == Kind::Punctuation);
}

TEST_CASE("abbreviations keep their periods and other words do not")
{
    checkTable({
        {"Mr. Bek and Gen. Oru left.", "Mr.|Bek|and|Gen.|Oru|left|."},
        {"U.S. troops", "U.S.|troops"},
        {"in the U.S.", "in|the|U.S."},
        {"J. R. R. Tolm, J.R. Tolm", "J.|R.|R.|Tolm|,|J.R.|Tolm"},
        {"at 5 p.m. on Jan. 5", "at|5|p.m.|on|Jan.|5"},
        {"No. 10 said no. No. Ten", "No.|10|said|no|.|No|.|Ten"},
        {"Acme Inc. and Ph.D. work, e.g. this", "Acme|Inc.|and|Ph.D.|work|,|e.g.|this"},
        {"the end.The next", "the|end|.|The|next"},
        {"a cat. It sat.", "a|cat|.|It|sat|."},
        {"plan a. Then", "plan|a|.|Then"},
    });
}

TEST_CASE("numbers keep their separators")
{
    checkTable({
        {"1,500 3.5 10:30 24/7 1,00,000", "1,500|3.5|10:30|24/7|1,00,000"},
        {"May 7,2010", "May|7|,|2010"},
        {"in 2010, 500 men", "in|2010|,|500|men"},
        {"2010-05-14 and 5-4", "2010-05-14|and|5|-|4"},
        {"$5bn, 50%, 10am, 40km", "$|5|bn|,|50|%|,|10|am|,|40|km"},
        {"€3.5m £2", "€|3.5|m|£|2"},
        {"the 1990s", "the|1990s"},
        {"3G and 24-hour", "3G|and|24-hour"},
        {"It was 7.", "It|was|7|."},
    });
}

TEST_CASE("tokens know their kind")
{
    CHECK(kindOf(QStringLiteral("1,500")) == Kind::Number);
    CHECK(kindOf(QStringLiteral("1990s")) == Kind::Number);
    CHECK(kindOf(QStringLiteral("7th")) == Kind::Ordinal);
    CHECK(kindOf(QStringLiteral("21ST")) == Kind::Ordinal);
    CHECK(kindOf(QStringLiteral("5G")) == Kind::Word);
    CHECK(kindOf(QStringLiteral("U.N.")) == Kind::Word);
    CHECK(kindOf(QStringLiteral("$")) == Kind::Symbol);
    CHECK(kindOf(QStringLiteral("%")) == Kind::Symbol);
    CHECK(kindOf(QStringLiteral("...")) == Kind::Punctuation);
    CHECK(kindOf(QStringLiteral("--")) == Kind::Punctuation);
    CHECK(kindOf(QString::fromUtf8("“")) == Kind::Punctuation);
    CHECK(kindOf(QString::fromUtf8("👩‍🚒")) == Kind::Symbol);
    CHECK(kindOf(QString::fromUtf8("東京")) == Kind::Word);
}

TEST_CASE("quotation marks, dashes and ellipses are tokens of their own")
{
    checkTable({
        {"\"Go,\" he said", "\"|Go|,|\"|he|said"},
        {"“Go,” he said", "“|Go|,|”|he|said"},
        {"He — a cook—left -- now…", "He|—|a|cook|—|left|--|now|…"},
        {"well... and... so", "well|...|and|...|so"},
        {"(yes!)", "(|yes|!|)"},
        {"‘No’, she said", "‘|No|’|,|she|said"},
    });
}

TEST_CASE("addresses of the web and of mail are one word")
{
    checkTable({
        {"See https://a.example/b?c=d,e. Then", "See|https://a.example/b?c=d,e|.|Then"},
        {"(www.example.org/)", "(|www.example.org/|)"},
        {"write to ana.bek-1@mail.example.org, now", "write|to|ana.bek-1@mail.example.org|,|now"},
        {"@ana_b and #news at example.com", "@ana_b|and|#news|at|example.com"},
    });
}

TEST_CASE("texts of any kind are covered by tokens in order")
{
    for (const char* text :
         {"", " ", "\n\n", "a", "東京で地震。大阪", "مرحبا بالعالم؟ نعم", "😀😀 e\u0301 🇫🇷",
          "\x01\x02 a\x03"
          "b",
          "'''\"\"\"…---", "a'b'c's' 's", "@ @@ a@ @b a@b@c", "1. 2, 3: 4/ 5- 6", "½ Ⅳ ² 1²",
          "http:// www. https://", "-a -1 a- 1- --", "....a....", "A.B.C A.b.C a.b.c", "#1 # #a#b"})
        checkInvariant(QString::fromUtf8(text));
    checkInvariant(QString(QChar(0xD83D)) + u'a' + QChar(0xDE00) + u' ' + QChar(0xD83D));
    checkInvariant(QString(QChar(0)) + u'a' + QChar(0) + QChar(0xFFFF) + QChar(0xFEFF));
}

TEST_CASE("the time to split a text is linear even for texts that no one writes")
{
    constexpr qsizetype size = 2'000'000;
    for (const char* unit : {"a", "A.", "a-", "1,", "10-", "a@", "_A", "'s", ".", "\"", "A'"}) {
        INFO(unit);
        const bool isLinear = dateline::tests::growsLinearly(size, [&](qsizetype length) {
            CHECK(!tokenize(QString::fromUtf8(unit).repeated(length / qsizetype(qstrlen(unit)))).empty());
        });
        CHECK(isLinear);
    }
}

TEST_CASE("ten megabytes of one letter are one word")
{
    const QString text(10'000'000, u'a');
    CHECK(tokenize(text).size() == 1);
}
