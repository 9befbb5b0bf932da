#include "model/article/confirmation.h"
#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/entities/confirm_dialog.h"
#include "ui/shell/panel_area.h"

#include <QAction>
#include <QLabel>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

QAction& actionCalled(const Person& reader, const QString& name)
{
    for (QAction* action : reader.entries()) {
        if (action->objectName() == name)
            return *action;
    }
    FAIL("no such action");
    Q_UNREACHABLE();
}

bool isConfirmed(const Person& reader, std::size_t entity)
{
    return article::isConfirmed(reader.analysis().entities.at(entity).provenance);
}

} // namespace

TEST_CASE("what is confirmed by its key is all that is left where only what the reader has decided is shown")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.goTo(u"article"_s);
    reader.press(Qt::Key_Y);
    REQUIRE(eventually([&] { return reader.said() == u"“Vestmar” is confirmed."; }));
    reader.reading->setSureness(article::SurenessLimit(100));
    REQUIRE(eventually([&] { return reader.analysis().entities.size() == 1; }));
    CHECK(reader.analysis().entities.front().name == u"Vestmar");
    CHECK(reader.analysis().events.empty());
}

TEST_CASE("the same key takes a confirmation back, and the menu's tick says how it stands")
{
    const Person reader;
    reader.openStorm();
    QAction& action = actionCalled(reader, u"entity.confirmed"_s);
    CHECK_FALSE(action.isEnabled());
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.goTo(u"article"_s);
    CHECK(action.isEnabled());
    CHECK_FALSE(action.isChecked());
    reader.press(Qt::Key_Y);
    REQUIRE(eventually([&] { return action.isChecked(); }));
    reader.press(Qt::Key_Y);
    CHECK(eventually([&] { return reader.said() == u"“Signe Aldervik” is confirmed no more."; }));
    CHECK(eventually([&] { return !action.isChecked(); }));
    CHECK_FALSE(isConfirmed(reader, 0));
}

TEST_CASE("a confirmation is undone and made again like everything else")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.goTo(u"article"_s);
    reader.press(Qt::Key_Y);
    const auto entity = [&] { return static_cast<std::size_t>(*reader.reading->selectedEntity()); };
    REQUIRE(eventually([&] { return isConfirmed(reader, entity()); }));
    CHECK(eventually([&] {
        return reader.history->undoLabel() ==
               u"Undo: Confirm “Signe Aldervik” in “%1”"_s.arg(tests::stormTitle);
    }));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(eventually([&] { return !isConfirmed(reader, entity()); }));
    reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(eventually([&] { return isConfirmed(reader, entity()); }));
}

TEST_CASE("what the reader has named himself need not be confirmed")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.goTo(u"article"_s);
    reader.press(Qt::Key_4); // a group
    REQUIRE(eventually([&] {
        const auto& entities = reader.analysis().entities;
        return std::ranges::any_of(entities, [](const article::Entity& entity) {
            return entity.type == article::EntityType::Group;
        });
    }));
    reader.selectEntity(u"Vestmar"_s);
    CHECK_FALSE(actionCalled(reader, u"entity.confirmed"_s).isEnabled());
}

TEST_CASE("Shift+Y asks before it confirms an entity in all articles, and asks again to take that back")
{
    const Person reader;
    reader.openReports(2);
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.goTo(u"article"_s);
    const auto ask = [&reader]() -> entitypanel::ConfirmDialog& {
        reader.press(Qt::Key_Y, Qt::ShiftModifier);
        return reader.dialog<entitypanel::ConfirmDialog>();
    };
    CHECK(ask().question().text().contains(u"in 2 articles"));
    reader.press(Qt::Key_Escape);
    CHECK(reader.isGone<entitypanel::ConfirmDialog>());
    CHECK_FALSE(reader.history->canUndo());
    ask();
    reader.press(Qt::Key_Return);
    REQUIRE(eventually([&] {
        return reader.said() == u"“Signe Aldervik” is confirmed in 2 articles, and in those imported later.";
    }));
    CHECK(eventually([&] { return actionCalled(reader, u"entity.confirmed"_s).isChecked(); }));
    CHECK(ask().question().text().contains(u"Take that back?"));
    reader.press(Qt::Key_Return);
    CHECK(eventually(
        [&] { return reader.said().startsWith(u"“Signe Aldervik” is confirmed no more in 2 articles"); }));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return actionCalled(reader, u"entity.confirmed"_s).isChecked(); }));
}

TEST_CASE("the question about all articles goes when something else is selected")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.goTo(u"article"_s);
    reader.press(Qt::Key_Y, Qt::ShiftModifier);
    reader.dialog<entitypanel::ConfirmDialog>();
    reader.reading->selectEntity(0);
    CHECK(reader.isGone<entitypanel::ConfirmDialog>());
    CHECK_FALSE(reader.history->canUndo());
}
