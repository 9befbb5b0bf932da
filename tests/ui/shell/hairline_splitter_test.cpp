#include "ui/shell/hairline_splitter.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// How many pixels across the middle of two panes have the colour of the line between them.
int lineBetween(Qt::Orientation orientation, qreal factor, int where)
{
    shell::HairlineSplitter splitter(orientation);
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.resize(201, 201);
    splitter.show();
    REQUIRE(QTest::qWaitForWindowExposed(&splitter));
    splitter.setSizes({where, 200 - where});
    QImage image((QSizeF(splitter.size()) * factor).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(factor);
    splitter.render(&image);
    const QColor line = theme::Theme::fromPalette(splitter.palette()).hairline;
    int pixels = 0;
    for (int i = 0; i < image.width(); ++i) {
        const QPoint place =
            orientation == Qt::Horizontal ? QPoint(i, image.height() / 2) : QPoint(image.width() / 2, i);
        pixels += image.pixel(place) == line.rgb() ? 1 : 0;
    }
    return pixels;
}

} // namespace

TEST_CASE("between two panes there is a line of one pixel at the scales between 100 and 200 per cent")
{
    for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
        for (const qreal factor : {1.0, 1.25, 1.5, 1.75}) {
            for (const int where : {80, 81, 82, 83}) {
                INFO(factor << " at " << where);
                CHECK(lineBetween(orientation, factor, where) == 1);
            }
        }
    }
}
