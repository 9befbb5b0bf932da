#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/article/date_editor.h"
#include "ui/timeline/undated_tray.h"

#include <QApplication>
#include <QPushButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

TEST_CASE("an article without a date gets one from beside its undated events, which go to their days")
{
    const Person reader;
    const QString path =
        reader.write(u"undated.txt"_s, "Bridge closed\n\nThe council closed the bridge on Friday.\n");
    const auto imported = reader.library->importFilesNow({path}, {}, {});
    REQUIRE(imported.items.size() == 1);
    reader.reading->open(imported.items.first().articles.first());
    auto* tray = reader.window->findChild<timelinepanel::UndatedTray*>();
    REQUIRE(eventually([&] { return tray->isVisible(); }));
    auto* offer = tray->findChild<QPushButton*>();
    REQUIRE(offer->isVisible());
    offer->setFocus();
    reader.press(Qt::Key_Space);
    const auto* editor = reader.window->findChild<articleview::DateEditor*>();
    REQUIRE(eventually([&] { return editor && QApplication::activePopupWidget() == editor; }));
    reader.type(u"2031-03-05"_s);
    reader.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !tray->isVisible(); }));
    CHECK(reader.reading->current()->analysis.events.front().days.begin.isValid());
}
