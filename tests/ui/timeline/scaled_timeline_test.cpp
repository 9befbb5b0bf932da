#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_geometry.h"

#include <map>

using namespace dateline;
using namespace dateline::tests;

namespace {

/// The timeline as a desktop of this scale has it.
QImage picture(ShownPanel& shown, qreal factor)
{
    QImage image((QSizeF(shown.view().size()) * factor).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(factor);
    shown.view().render(&image);
    return image;
}

/// How often a row of pixels has runs of a colour of each length.
std::map<int, int> runsIn(const QImage& image, int row, const QColor& colour)
{
    std::map<int, int> runs;
    int length = 0;
    for (int x = 0; x <= image.width(); ++x) {
        if (x < image.width() && image.pixel(x, row) == colour.rgb())
            ++length;
        else if (length > 0)
            ++runs[std::exchange(length, 0)];
    }
    return runs;
}

} // namespace

TEST_CASE("the ticks and the line of the time axis are one pixel at the scales between 100 and 200 per cent")
{
    ShownPanel shown;
    shown.session.show(tests::ferryArticle());
    shown.view().showSpan(31);
    shown.settle();
    const theme::Theme theme = theme::Theme::fromPalette(shown.view().palette());
    const QColor ticks = theme::mixed(theme.panel, theme.text, 0.35);
    for (const qreal factor : {1.0, 1.25, 1.5, 1.75}) {
        INFO(factor);
        const QImage image = picture(shown, factor);
        int axis = -1; // the row that is nothing but the axis
        int thickness = 0;
        for (int row = 0; row < image.height(); ++row) {
            const std::map<int, int> runs = runsIn(image, row, ticks);
            if (!runs.empty() && runs.rbegin()->first > image.width() / 2) {
                axis = row;
                ++thickness;
            }
        }
        REQUIRE(axis > 0);
        CHECK(thickness == 1);
        const std::map<int, int> below = runsIn(image, axis + 1, ticks);
        REQUIRE_FALSE(below.empty());
        CHECK(below.size() == 1);
        CHECK(below.begin()->first == 1);
        CHECK(below.begin()->second > 5);
    }
}
