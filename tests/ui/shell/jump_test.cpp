#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/shell/jump_actions.h"

#include <QScrollBar>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

TEST_CASE("Alt+Left leads back to the article before and its selection and Alt+Right forward again")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    scene.reading->selectEntity(1);
    scene.import({scene.bridge()});
    REQUIRE(scene.isOpen(u"Old bridge reopens after long repairs"_s));

    QTest::keyClick(scene.window.get(), Qt::Key_Left, Qt::AltModifier);
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    CHECK(eventually([&] { return scene.reading->selectedEntity() == 1; }));
    QTest::keyClick(scene.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(scene.reading->selectedEntity());
    QTest::keyClick(scene.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(scene.reading->selectedEntity() == 1);
    QTest::keyClick(scene.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(scene.isOpen(u"Old bridge reopens after long repairs"_s));
}

TEST_CASE("the way back leads to the line that was read before a jump")
{
    const ShellScene scene;
    QByteArray words = "A long report about Vestmar\n\n";
    for (int paragraph = 1; paragraph <= 80; ++paragraph)
        words += "Paragraph " + QByteArray::number(paragraph) + " tells of the harbour and its ferries.\n\n";
    scene.import({scene.write(u"long.txt"_s, words + "In the end Signe Aldervik came to Vestmar.\n")});
    REQUIRE(scene.isOpen(u"A long report about Vestmar"_s));
    const auto* text = scene.window->findChild<articleview::ArticleText*>();
    text->verticalScrollBar()->setValue(500);
    const qsizetype line = text->topOffset();
    scene.reading->selectEntity(0);
    REQUIRE(eventually([&] { return text->verticalScrollBar()->value() > 1000; }));
    QTest::qWait(200);
    QTest::keyClick(scene.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(eventually([&] { return qAbs(text->topOffset() - line) < 80; }));
}

TEST_CASE("a window that comes back with a selection has no way back yet")
{
    ShellScene scene;
    shell::WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const shell::WindowSettings& settings) { last = settings; });
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    scene.reading->selectEntity(1);
    scene.window->close();
    scene.window.reset();
    scene.readAnew();
    const shell::MainWindow second(scene.services(), last);
    REQUIRE(eventually([&] { return scene.reading->selectedEntity() == 1; }));
    for (const QAction* action : second.findChild<shell::JumpActions*>()->all())
        CHECK_FALSE(action->isEnabled());
}
