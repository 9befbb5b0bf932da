#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_axis.h"

#include <catch2/catch.hpp>
#include <set>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

double sevenPixels(const QString& text)
{
    return 7.0 * static_cast<double>(text.size());
}

TimelineAxis axisOf(QDate begin, QDate end, double width, const QLocale& locale = british)
{
    const TimelineScale scale({TimelineScale::timeOf(begin), TimelineScale::timeOf(end)}, width);
    return TimelineAxis::make(scale, TimelineDates(locale), sevenPixels);
}

QStringList texts(const std::vector<TimelineAxis::Label>& labels)
{
    QStringList list;
    for (const TimelineAxis::Label& label : labels)
        list << label.text;
    return list;
}

bool hasYear(const QStringList& labels)
{
    for (const QString& text : labels) {
        for (qsizetype i = 0; i + 3 < text.size(); ++i) {
            if (text[i].isDigit() && text[i + 1].isDigit() && text[i + 2].isDigit() && text[i + 3].isDigit())
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A month on a wide window is labelled by days with the month and year in full below")
{
    const TimelineAxis axis = axisOf(QDate(2010, 5, 1), QDate(2010, 6, 1), 1000);
    CHECK(texts(axis.minorLabels).mid(0, 3) == QStringList({u"1"_s, u"2"_s, u"3"_s}));
    CHECK(axis.minorLabels.size() == 31);
    CHECK(texts(axis.majorLabels) == QStringList({u"May 2010"_s}));
}

TEST_CASE("A year is labelled by months with the year below")
{
    const TimelineAxis axis = axisOf(QDate(2010, 1, 1), QDate(2011, 3, 1), 1000);
    CHECK(texts(axis.minorLabels).mid(0, 3) == QStringList({u"Jan"_s, u"Feb"_s, u"Mar"_s}));
    CHECK(texts(axis.majorLabels) == QStringList({u"2010"_s, u"2011"_s}));
    CHECK(axis.minorTicks.front() == Approx(0).margin(0.01));
}

TEST_CASE("A century is labelled by round years")
{
    const TimelineAxis axis = axisOf(QDate(1901, 1, 1), QDate(2001, 1, 1), 1000);
    const QStringList labels = texts(axis.minorLabels);
    CHECK(labels.contains(u"1950"_s));
    for (const QString& label : labels)
        CHECK(label.toInt() % 5 == 0);
    CHECK(axis.majorLabels.empty());
    CHECK_FALSE(axis.fineTicks.empty());
}

TEST_CASE("Hours are labelled under their day in full")
{
    const TimelineScale scale(
        {TimelineScale::timeOf(QDate(2010, 5, 14)), TimelineScale::timeOf(QDate(2010, 5, 15))}, 800);
    const TimelineAxis axis = TimelineAxis::make(scale, TimelineDates(british), sevenPixels);
    CHECK(texts(axis.minorLabels).mid(0, 3) == QStringList({u"00:00"_s, u"03:00"_s, u"06:00"_s}));
    CHECK(texts(axis.majorLabels).first() == u"Friday, 14 May 2010");
}

TEST_CASE("The label of a month that began left of the window sticks to its edge")
{
    const TimelineAxis axis = axisOf(QDate(2010, 5, 14), QDate(2010, 6, 14), 1000);
    REQUIRE(axis.majorLabels.size() == 2);
    CHECK(axis.majorLabels[0].text == u"May 2010");
    CHECK(axis.majorLabels[0].left == Approx(4));
    CHECK(axis.majorLabels[1].text == u"June 2010");
}

TEST_CASE("Where the long name of a month has no room the short one stands")
{
    const TimelineAxis axis = axisOf(QDate(2010, 9, 26), QDate(2010, 11, 20), 600);
    CHECK(texts(axis.majorLabels).contains(u"October 2010"_s));
    const TimelineAxis narrow = axisOf(QDate(2010, 9, 8), QDate(2010, 12, 8), 340);
    CHECK(texts(narrow.majorLabels) == QStringList({u"Sept 2010"_s, u"October 2010"_s, u"November 2010"_s}));
}

TEST_CASE("Labels never overlap and are never cut and the year is in sight at every magnification")
{
    TimelineScale scale(
        {TimelineScale::timeOf(QDate(2010, 5, 14)), TimelineScale::timeOf(QDate(2010, 5, 15))}, 640);
    for (int step = 0; step < 130; ++step) {
        for (const double shift : {0.0, 171.3, -444.0}) {
            const TimelineScale shown = scale.panned(shift);
            const TimelineAxis axis = TimelineAxis::make(shown, TimelineDates(british), sevenPixels);
            CAPTURE(step, shift, shown.shown().length());
            CHECK(axis.minorTicks.size() < 120);
            CHECK(hasYear(texts(axis.minorLabels) + texts(axis.majorLabels)));
            for (const auto* labels : {&axis.minorLabels, &axis.majorLabels}) {
                double end = -1;
                for (const TimelineAxis::Label& label : *labels) {
                    CHECK(label.left > end);
                    end = label.left + sevenPixels(label.text);
                    CHECK(end <= 640);
                }
            }
        }
        scale = scale.zoomed(1 / 1.15, 320);
    }
}

TEST_CASE("Ticks stand on the calendar and not on multiples of days")
{
    const TimelineScale scale(
        {TimelineScale::timeOf(QDate(2011, 12, 1)), TimelineScale::timeOf(QDate(2012, 5, 1))}, 400);
    const TimelineAxis axis = TimelineAxis::make(scale, TimelineDates(british), sevenPixels);
    std::set<QDate> days;
    for (const double tick : axis.minorTicks)
        days.insert(TimelineScale::dayAt(scale.timeAt(tick) + 1e-6));
    CHECK(days.contains(QDate(2012, 3, 1)));
    for (const QDate day : days)
        CHECK(day.day() == 1);
}

TEST_CASE("Month names come from the locale")
{
    const QLocale turkish(QLocale::Turkish, QLocale::Turkey);
    const TimelineAxis axis = axisOf(QDate(2010, 5, 1), QDate(2010, 6, 1), 1000, turkish);
    CHECK(texts(axis.majorLabels) == QStringList({u"Mayıs 2010"_s}));
}
