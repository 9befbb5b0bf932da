#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

namespace {

void press(const ShellScene& scene, Qt::Key digit)
{
    QTest::keyClick(scene.window.get(), digit, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

TEST_CASE("three keys arrange all panels for reading, analysing and the timeline")
{
    const ShellScene scene;
    auto* timeline = scene.window->findChild<timelinepanel::TimelinePanel*>();
    auto* side = scene.window->findChild<shell::SidePanel*>();
    const int usual = timeline->height();

    press(scene, Qt::Key_1);
    CHECK_FALSE(scene.panel()->isVisible());
    CHECK_FALSE(side->isVisible());
    CHECK_FALSE(timeline->isVisible());

    press(scene, Qt::Key_3);
    CHECK(scene.panel()->isVisible());
    CHECK(eventually([&] { return timeline->height() > scene.window->height() / 2; }));

    press(scene, Qt::Key_2);
    CHECK(side->isVisible());
    CHECK(eventually([&] { return qAbs(timeline->height() - usual) < 20; }));
}
