#include "ui/theme/device_pixels.h"
#include "ui/theme/entity_mark.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>
#include <set>

using namespace dateline;
using theme::DevicePixels;

namespace {

constexpr qreal factors[] = {1.0, 1.25, 1.5, 1.75, 2.0};

constexpr int seen = 4; ///< steps of grey that nobody sees

/// White paper on a desktop that is scaled.
QImage paper(qreal factor, QSize size = {200, 60})
{
    QImage image((QSizeF(size) * factor).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(factor);
    image.fill(Qt::white);
    return image;
}

/// How many pixels are black in a column, and in a row; grey ones are told by -1.
int blackIn(const QImage& image, int line, Qt::Orientation direction)
{
    int black = 0;
    const int count = direction == Qt::Horizontal ? image.width() : image.height();
    for (int i = 0; i < count; ++i) {
        const QColor colour =
            direction == Qt::Horizontal ? image.pixelColor(i, line) : image.pixelColor(line, i);
        if (colour.lightness() > seen && colour.lightness() < 255 - seen)
            return -1;
        black += colour.lightness() <= seen ? 1 : 0;
    }
    return black;
}

} // namespace

TEST_CASE("a fine line is as thick wherever it stands and never blurred, whatever the scale of the desktop")
{
    for (const qreal factor : factors) {
        for (qreal place = 10; place < 40; place += 0.37) {
            INFO(factor << " at " << place);
            QImage image = paper(factor);
            {
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.fillRect(DevicePixels(painter).down(place, 0, 60), Qt::black);
            }
            CHECK(blackIn(image, 5, Qt::Horizontal) == static_cast<int>(factor));
            image = paper(factor);
            {
                QPainter painter(&image);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.fillRect(DevicePixels(painter).across(place, 0, 200), Qt::black);
            }
            CHECK(blackIn(image, 5, Qt::Vertical) == static_cast<int>(factor));
        }
    }
}

TEST_CASE("the edge of a panel is a fine line within it at every scale")
{
    for (const qreal factor : factors) {
        for (const int height : {21, 22, 23, 24, 25}) {
            INFO(factor << " at " << height);
            QImage image = paper(factor);
            {
                QPainter painter(&image);
                theme::drawEdge(painter, QRectF(0, 0, 200, height), theme::Edge::Bottom, Qt::black);
            }
            CHECK(blackIn(image, 5, Qt::Vertical) == static_cast<int>(factor));
            const int below = qRound(height * factor);
            CHECK(image.pixelColor(5, below) == QColor(Qt::white));
            CHECK(image.pixelColor(5, below - 1) == QColor(Qt::black));
        }
    }
}

TEST_CASE("marks of one type are equal at every scale, on whatever line they stand")
{
    using theme::Underline;
    for (const qreal factor : factors) {
        for (const Underline underline : {Underline::Solid, Underline::Dashed, Underline::Double,
                                          Underline::DashDot, Underline::DoubleDashed}) {
            std::set<int> black;
            for (qreal y = 20; y < 30; y += 0.73) {
                QImage image = paper(factor);
                {
                    QPainter painter(&image);
                    theme::drawUnderline(painter, underline, QPointF(10, y), 120, Qt::black);
                }
                int all = 0;
                for (int row = 0; row < image.height(); ++row) {
                    const int in = blackIn(image, row, Qt::Horizontal);
                    REQUIRE(in >= 0); // nothing is blurred
                    all += in;
                }
                black.insert(all);
            }
            INFO(factor << " type " << static_cast<int>(underline));
            CHECK(black.size() == 1);
        }
    }
}

TEST_CASE("where a painter is turned, places and lengths are left as they are")
{
    QImage image = paper(1.25);
    QPainter painter(&image);
    painter.rotate(30);
    const DevicePixels pixels(painter);
    CHECK(pixels.nearX(3.3) == 3.3);
    CHECK(pixels.length(0.4) == 0.4);
    CHECK(pixels.down(3.3, 0, 5) == QRectF(3.3, 0, 1, 5));
}
