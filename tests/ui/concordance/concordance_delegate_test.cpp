#include "ui/concordance/concordance_delegate.h"
#include "ui/viewmodels/concordance.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 400;

/// The columns of a drawn row that have ink of one colour, the first and the last.
using Columns = std::pair<int, int>;

struct Row
{
    Row(const QString& before, const QString& words, const QString& behind, Qt::LayoutDirection direction)
    {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, before, viewmodels::LeftRole);
        model.setData(index, words, viewmodels::WordsRole);
        model.setData(index, behind, viewmodels::RightRole);
        model.setData(index, u"Oslo"_s, viewmodels::PlaceRole);
        model.setData(index, true, viewmodels::ByNameRole);
        model.setData(index, static_cast<int>(article::EntityType::Person), viewmodels::PlaceTypeRole);
        QStyleOptionViewItem option;
        option.direction = direction;
        option.rect = image.rect();
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        concordancepanel::ConcordanceDelegate delegate;
        delegate.setTheme(theme);
        delegate.paint(&painter, option, index);
        lineHeight = option.fontMetrics.height();
    }

    /// Of the words alone, which are as blue as people.
    Columns words() const
    {
        return ink([](QColor colour) { return colour.blue() > colour.red() + 60; }, 0, 4 + lineHeight);
    }
    /// Of what says where that is.
    Columns place() const
    {
        return ink([](QColor colour) { return colour.lightness() < 200; }, 5 + lineHeight, image.height());
    }
    /// Of all words of the line.
    Columns line() const
    {
        return ink([](QColor colour) { return colour.lightness() < 200; }, 0, 4 + lineHeight);
    }

    template<class Wanted>
    Columns ink(Wanted wanted, int top, int bottom) const
    {
        Columns columns{width, -1};
        for (int x = 0; x < width; ++x) {
            for (int y = top; y < bottom; ++y) {
                if (wanted(image.pixelColor(x, y)))
                    columns = {std::min(columns.first, x), x};
            }
        }
        return columns;
    }

    theme::Theme theme;
    QImage image{width, 48, QImage::Format_RGB32};
    int lineHeight = 0;
};

} // namespace

TEST_CASE("the words of an article stand in one column with what is before them on the left")
{
    const Row row(u"the harbour of "_s, u"Oslo"_s, u" was closed"_s, Qt::LeftToRight);
    CHECK(row.words().first > width * 0.38);
    CHECK(row.words().first < width * 0.46);
    CHECK(row.line().first < row.words().first);
    CHECK(row.line().second > row.words().second);
    CHECK(row.place().second < width / 2);
}

TEST_CASE("the row of an article that is written from right to left is mirrored")
{
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Row row(u"הנמל של "_s, u"אוסלו"_s, u" נסגר אתמול"_s, window);
        CHECK(row.words().second < width * 0.62);
        CHECK(row.words().second > width * 0.54);
        CHECK(row.line().second > row.words().second);
        CHECK(row.line().first < row.words().first);
    }
}

TEST_CASE("in a window from right to left the words keep their order and the rest is mirrored")
{
    const Row right(u"the harbour of "_s, u"Oslo"_s, u" was closed"_s, Qt::RightToLeft);
    const Row left(u"the harbour of "_s, u"Oslo"_s, u" was closed"_s, Qt::LeftToRight);
    CHECK(right.words() == left.words());
    CHECK(right.place().first > width / 2);
    const Row numbers(u"12 "_s, u"34"_s, u" 56"_s, Qt::RightToLeft);
    CHECK(numbers.words().second < width * 0.62);
    CHECK(numbers.words().second > width * 0.54);
}
