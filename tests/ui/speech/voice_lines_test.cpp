#include "tests/support/printers.h"
#include "ui/speech/voice_lines.h"

#include <catch2/catch.hpp>

using namespace dateline::speech;
using namespace Qt::StringLiterals;

TEST_CASE("an order is one line, and the same when it has been read")
{
    const QByteArray line = toLine(VoiceOrder{7, u"“Zwei\nZeilen”, said Ida"_s, {u"de"_s, -0.3}});
    CHECK(line.count('\n') == 1);
    CHECK(line.endsWith('\n'));
    const auto order = orderFrom(line);
    REQUIRE(order);
    CHECK(order->number == 7);
    CHECK(order->words == u"“Zwei\nZeilen”, said Ida"_s);
    CHECK(order->manner.language == u"de"_s);
    CHECK(order->manner.rate == -0.3);
}

TEST_CASE("news are one line, and the same when they have been read")
{
    using Kind = VoiceNews::Kind;
    for (const Kind kind : {Kind::Begun, Kind::Finished, Kind::NoEngine, Kind::NoVoice, Kind::Broken}) {
        const auto news = newsFrom(toLine(VoiceNews{kind, 9, u"in words"_s}));
        REQUIRE(news);
        CHECK(news->kind == kind);
        CHECK(news->number == 9);
        CHECK(news->detail == u"in words"_s);
    }
}

TEST_CASE("what is no line of either is none")
{
    for (const QByteArray& line :
         {QByteArray(), QByteArray("hello"), QByteArray("[1]"), QByteArray("{\"number\":3}"),
          QByteArray("{\"kind\":\"bored\",\"words\":4}")}) {
        CHECK_FALSE(orderFrom(line));
        CHECK_FALSE(newsFrom(line));
    }
}
