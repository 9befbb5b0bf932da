#include "app/voice/order_reader.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <array>
#include <unistd.h>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using voice::OrderReader;

TEST_CASE("orders are heard line by line as they come, and so is their end")
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    OrderReader reader(ends[0]);
    QStringList heard;
    bool isOver = false;
    QObject::connect(&reader, &OrderReader::ordered, [&](const speech::VoiceOrder& order) {
        heard << u"%1 %2"_s.arg(order.number).arg(order.words);
    });
    QObject::connect(&reader, &OrderReader::ended, [&] { isOver = true; });
    const auto write = [&](const QByteArray& bytes) {
        REQUIRE(::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size());
    };

    const QByteArray line = speech::toLine(speech::VoiceOrder{2, u"zwei Sätze"_s, {}});
    write(speech::toLine(speech::VoiceOrder{1, u"one"_s, {}}) + "no order\n" + line.first(12));
    REQUIRE(eventually([&] { return !heard.isEmpty(); }));
    CHECK(heard == QStringList(u"1 one"_s));
    write(line.mid(12));
    REQUIRE(eventually([&] { return heard.size() == 2; }));
    CHECK(heard.last() == u"2 zwei Sätze"_s);
    ::close(ends[1]);
    CHECK(eventually([&] { return isOver; }));
    ::close(ends[0]);
}
