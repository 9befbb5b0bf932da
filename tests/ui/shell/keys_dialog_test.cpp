#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/shell/keys_dialog.h"

#include <QTreeWidget>

#include <algorithm>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::Person;

namespace {

QStringList headings(const QTreeWidget& keys)
{
    QStringList texts;
    for (int at = 0; at < keys.topLevelItemCount(); ++at) {
        if (!keys.topLevelItem(at)->isHidden())
            texts << keys.topLevelItem(at)->text(0);
    }
    return texts;
}

/// What F1 shows while the keyboard is in a panel.
QStringList headingsFrom(const Person& reader, const QString& pane)
{
    reader.goTo(pane);
    reader.press(Qt::Key_F1);
    const QStringList texts = headings(*reader.dialog<shell::KeysDialog>().findChild<QTreeWidget*>());
    reader.press(Qt::Key_Escape);
    REQUIRE(reader.isGone<shell::KeysDialog>());
    return texts;
}

} // namespace

TEST_CASE("F1 shows the keys of the panel first that has the keyboard, and then all others in their order")
{
    const Person reader;
    reader.openStorm();
    const QStringList all = headingsFrom(reader, u"library"_s);
    CHECK(all.first() == u"Edit");
    CHECK(headingsFrom(reader, u"article"_s).first(2) == QStringList{u"Go"_s, u"Article"_s});
    CHECK(headingsFrom(reader, u"side"_s).first() == u"Entity");
    QStringList timeline = headingsFrom(reader, u"timeline"_s);
    CHECK(timeline.first() == u"Timeline");
    const auto next = std::ranges::find_if_not(
        timeline, [](const QString& heading) { return heading.startsWith(u"Timeline"); });
    REQUIRE(next != timeline.cend());
    CHECK(*next == u"File");
    timeline.sort();
    QStringList sorted = all;
    sorted.sort();
    CHECK(timeline == sorted);
}

TEST_CASE("the keyboard is in the filter of the keys, which finds an action by its words or its key")
{
    const Person reader;
    reader.press(Qt::Key_F1);
    const auto& dialog = reader.dialog<shell::KeysDialog>();
    const auto* keys = dialog.findChild<QTreeWidget*>();
    const qsizetype all = headings(*keys).size();
    reader.type(u"full SCREEN"_s);
    CHECK(headings(*keys) == QStringList{u"View"_s});
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type(u"F11"_s);
    CHECK(headings(*keys) == QStringList{u"View"_s});
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.press(Qt::Key_Delete);
    CHECK(headings(*keys).size() == all);
}
