#include "model/importers/decoding/decoder.h"
#include "tests/model/importers/reading.h"
#include "tests/support/printers.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using importers::decoding::decode;
using importers::decoding::DecodedText;

namespace {

QByteArray encode(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

const QString& french()
{
    static const QString text =
        u"Le maire de Besançon a été réélu dimanche après une campagne très âpre. Les électeurs, "
        u"fâchés par la fermeture de l’hôpital, ont exigé des réponses à leurs questions. "
        u"« Nous avons été entendus », a déclaré une mère de famille."_s;
    return text;
}

} // namespace

TEST_CASE("byte order marks decide and do not stay in the text")
{
    const QString text = u"Zoë Müller – “ferry”"_s;
    CHECK(decode("\xef\xbb\xbf" + text.toUtf8()).text == text);
    CHECK(decode(QByteArray("\xff\xfe", 2) + encode("UTF-16LE", text)).text == text);
    CHECK(decode(QByteArray("\xfe\xff", 2) + encode("UTF-16BE", text)).text == text);
    CHECK(decode(QByteArray("\xff\xfe\0\0", 4) + encode("UTF-32LE", text)).text == text);
    CHECK(decode(QByteArray("\0\0\xfe\xff", 4) + encode("UTF-32BE", text)).text == text);
    CHECK_FALSE(decode("\xef\xbb\xbf" + text.toUtf8()).guessed);
}

TEST_CASE("UTF-16 without a mark is told by its zero bytes")
{
    const QString text = u"The ferry runs again on Monday."_s;
    for (const char* encoding : {"UTF-16LE", "UTF-16BE"}) {
        const DecodedText decoded = decode(encode(encoding, text));
        CHECK(decoded.text == text);
        CHECK(decoded.encoding == QLatin1StringView(encoding));
    }
}

TEST_CASE("valid UTF-8 is UTF-8 whatever the document declares")
{
    const QString text = u"Żółw – 中文 – 🐢"_s;
    CHECK(decode(text.toUtf8()).text == text);
    CHECK(decode(text.toUtf8(), "windows-1252").text == text);
    CHECK_FALSE(decode(text.toUtf8()).guessed);
}

TEST_CASE("one damaged character does not change the encoding of a text")
{
    const QByteArray bytes = french().toUtf8() + "\xff!";

    const DecodedText decoded = decode(bytes);

    CHECK(decoded.encoding == u"UTF-8"_s);
    CHECK(decoded.unreadable == 1);
    CHECK(decoded.text.startsWith(french()));
}

TEST_CASE("English in Windows-1252 keeps its quotation marks and dashes")
{
    const QString text = u"“We’re ready,” she said – for now… The fare is £4."_s;
    const DecodedText decoded = decode(encode("windows-1252", text));
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == u"windows-1252"_s);
    CHECK(decoded.guessed);
}

TEST_CASE("legacy encodings are told apart by what they write")
{
    const struct
    {
        const char* encoding;
        QString text;
    } cases[] = {
        {"windows-1252", french()},
        {"windows-1251",
         u"Паром снова ходит между островами. Мэр города сказал, что жители ждали этого пять месяцев, "
         u"и поблагодарил рабочих за терпение."_s},
        {"KOI8-R",
         u"Паром снова ходит между островами. Мэр города сказал, что жители ждали этого пять месяцев, "
         u"и поблагодарил рабочих за терпение."_s},
        {"Shift_JIS", u"フェリーは月曜日に運航を再開した。市長は、住民が五か月間待っていたと述べた。"_s},
        {"EUC-JP", u"フェリーは月曜日に運航を再開した。市長は、住民が五か月間待っていたと述べた。"_s},
        {"GB18030", u"渡轮星期一恢复运行。市长说，居民们已经等待了五个月，并感谢工人们的耐心。"_s},
        {"Big5", u"渡輪星期一恢復運行。市長說，居民們已經等待了五個月，並感謝工人們的耐心。"_s},
        {"EUC-KR", u"여객선이 월요일에 다시 운항을 시작했다. 시장은 주민들이 다섯 달을 기다렸다고 말했다."_s},
    };
    for (const auto& [encoding, text] : cases) {
        INFO(encoding);
        CHECK(decode(encode(encoding, text)).text == text);
    }
}

TEST_CASE("a declared encoding is believed where the bytes do not speak against it")
{
    const QString text = u"Žluťoučký kůň"_s;
    const DecodedText decoded = decode(encode("ISO-8859-2", text), "iso-8859-2");
    CHECK(decoded.text == text);
    CHECK_FALSE(decoded.guessed);

    CHECK(decode("plain", "no-such-encoding").text == u"plain"_s);
    CHECK(decode("plain", "utf-16").text == u"plain"_s);
    CHECK(decode("\x93quoted\x94", "iso-8859-1").text == u"“quoted”"_s);
}

TEST_CASE("ASCII needs no guess")
{
    const DecodedText decoded = decode("The ferry runs again.");
    CHECK(decoded.text == u"The ferry runs again."_s);
    CHECK_FALSE(decoded.guessed);
    CHECK(decoded.unreadable == 0);
}

TEST_CASE("a guessed encoding and unreadable characters are told to the reader")
{
    const auto guessed = tests::readOne("Ferry \x93runs\x94 again\n\nThe ferry runs.", u"a.txt"_s);
    REQUIRE(guessed.issues.size() == 1);
    CHECK(guessed.issues.front().text.contains(u"windows-1252"_s));

    const auto damaged = tests::readOne(french().toUtf8() + "\xff.", u"b.txt"_s);
    REQUIRE(damaged.issues.size() == 1);
    CHECK(damaged.issues.front().severity == base::Issue::Severity::Warning);

    CHECK(tests::readOne("Ferry runs again\n\nThe ferry runs.", u"c.txt"_s).issues.isEmpty());
}
