#include "ui/timeline/event_mark.h"

#include <QImage>

#include <catch2/catch.hpp>

using namespace dateline;
using article::EventStatus;

namespace {

QImage dotOf(EventStatus status)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    timelinepanel::drawEventDot(painter, QRectF(5, 5, 10, 10), status, Qt::black, Qt::white);
    return image;
}

bool isDark(const QImage& image, int x, int y)
{
    return image.pixelColor(x, y).lightness() < 128;
}

} // namespace

TEST_CASE("what happened is a full dot and what is planned a hollow one")
{
    CHECK(isDark(dotOf(EventStatus::Occurred), 10, 10));
    CHECK_FALSE(isDark(dotOf(EventStatus::Planned), 10, 10));
    CHECK(isDark(dotOf(EventStatus::Planned), 10, 6));
}

TEST_CASE("a denied event is struck through beyond its edges")
{
    const QImage denied = dotOf(EventStatus::Denied);
    const QImage happened = dotOf(EventStatus::Occurred);
    const auto reaches = [](const QImage& image) { return isDark(image, 3, 9) || isDark(image, 3, 10); };
    CHECK(reaches(denied));
    CHECK_FALSE(reaches(happened));
    CHECK(isDark(denied, 10, 6));
}

TEST_CASE("what fell around a day fades away on both sides of its dot")
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    timelinepanel::drawSoftSides(painter, QRectF(15, 5, 10, 10), Qt::black);
    const auto lightness = [&image](int x) { return image.pixelColor(x, 10).lightness(); };
    CHECK(lightness(3) == 255);
    CHECK(lightness(8) < 255);
    CHECK(lightness(12) < lightness(8));
    CHECK(lightness(27) < lightness(31));
    CHECK(lightness(36) == 255);
    CHECK(image.pixelColor(10, 2).lightness() == 255);
}
