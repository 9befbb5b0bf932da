#include "ui/article/scroll_motion.h"

#include <QProxyStyle>
#include <QTest>

#include <catch2/catch.hpp>

using namespace dateline;
using articleview::ScrollMotion;

namespace {

/// A desktop that animates, or one that does not.
class MotionStyle : public QProxyStyle
{
public:
    explicit MotionStyle(int duration) : m_duration(duration) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_duration
                                                    : QProxyStyle::styleHint(hint, option, widget, result);
    }

private:
    int m_duration;
};

struct Bar
{
    explicit Bar(int duration) : style(duration)
    {
        bar.setStyle(&style);
        bar.setRange(0, 1000);
    }

    MotionStyle style;
    QScrollBar bar{Qt::Vertical};
    ScrollMotion motion{bar};
};

} // namespace

TEST_CASE("a motion passes through places on its way and comes to rest at its target")
{
    Bar moving(200);
    moving.motion.moveTo(800);
    CHECK(moving.bar.value() < 800);
    CHECK(moving.motion.target() == 800);
    CHECK(QTest::qWaitFor([&] { return moving.bar.value() == 800; }, 2000));
}

TEST_CASE("where the desktop wants no motion the bar jumps")
{
    Bar still(0);
    still.motion.moveTo(800);
    CHECK(still.bar.value() == 800);
}

TEST_CASE("a target beyond the ends is the end")
{
    Bar still(0);
    still.motion.moveTo(5000);
    CHECK(still.motion.target() == 1000);
    still.motion.moveTo(-5);
    CHECK(still.bar.value() == 0);
}

TEST_CASE("a newer target and the reader's own scrolling end a motion")
{
    Bar moving(200);
    moving.motion.moveTo(800);
    moving.motion.moveTo(100);
    CHECK(moving.motion.target() == 100);
    moving.bar.triggerAction(QAbstractSlider::SliderToMaximum);
    QTest::qWait(200);
    CHECK(moving.bar.value() == 1000);
}

TEST_CASE("a bar that anything else moves, such as a caret that is to be seen, stays where that put it")
{
    Bar moving(200);
    moving.motion.moveTo(800);
    QTest::qWait(20);
    moving.bar.setValue(5);
    CHECK(moving.motion.target() == 5);
    QTest::qWait(250);
    CHECK(moving.bar.value() == 5);
}
