#include "ui/theme/row_painter.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 200;

struct Row
{
    explicit Row(Qt::LayoutDirection direction) : painter(&image)
    {
        image.fill(Qt::white);
        option.direction = direction;
        option.rect = image.rect();
    }

    /// The columns with ink in them, the first and the last.
    std::pair<int, int> ink() const
    {
        std::pair<int, int> columns{width, -1};
        for (int x = 0; x < width; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 200)
                    columns = {std::min(columns.first, x), x};
            }
        }
        return columns;
    }

    QImage image{width, 24, QImage::Format_RGB32};
    QPainter painter;
    QStyleOptionViewItem option;
    theme::Theme theme;
};

} // namespace

TEST_CASE("a place in a row is mirrored where lines run from right to left")
{
    Row left(Qt::LeftToRight);
    Row right(Qt::RightToLeft);
    const QRectF place(8, 2, 16, 14);
    CHECK(theme::RowPainter(left.painter, left.option, left.theme).onScreen(place) == place);
    CHECK(theme::RowPainter(right.painter, right.option, right.theme).onScreen(place) ==
          QRectF(width - 8 - 16, 2, 16, 14));
}

TEST_CASE("words stand at the begin of a row and its count at the end, in both directions")
{
    const QRect room(theme::rowPadding, 0, width - 60, 24);
    Row left(Qt::LeftToRight);
    theme::RowPainter(left.painter, left.option, left.theme).paintElided(room, u"Oslo"_s);
    CHECK(left.ink().first < 20);
    CHECK(left.ink().second < width / 2);

    Row right(Qt::RightToLeft);
    theme::RowPainter(right.painter, right.option, right.theme).paintElided(room, u"Oslo"_s);
    CHECK(right.ink().first > width / 2);
    CHECK(right.ink().second > width - 20);

    Row count(Qt::RightToLeft);
    theme::RowPainter(count.painter, count.option, count.theme).paintCount(7);
    CHECK(count.ink().second < 30);
}
