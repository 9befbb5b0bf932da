#include "tests/support/printers.h"
#include "tests/ui/shell/action_stories.h"

#include <QAction>
#include <QMenu>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::ActionStory;
using tests::Person;

namespace {

QList<ActionStory> allStories()
{
    return tests::storiesOfFile() + tests::storiesOfEdit() + tests::storiesOfView() +
           tests::storiesOfMarks() + tests::storiesOfGo() + tests::storiesOfArticle() +
           tests::storiesOfEntity() + tests::storiesOfMentions() + tests::storiesOfTimeline() +
           tests::storiesOfEvents() + tests::storiesOfFilters() + tests::storiesOfTools() +
           tests::storiesOfSettings() + tests::storiesOfHelp();
}

/// By what a story knows an action.
QString nameOf(const QAction& action)
{
    if (!action.objectName().isEmpty())
        return action.objectName();
    const bool clears = action.text() == u"&Clear this list";
    const auto* menu = qobject_cast<const QMenu*>(action.parent());
    if (menu && menu->title() == u"Recent li&braries")
        return clears ? tests::clearLibraries : tests::recentLibrary;
    if (menu && menu->title() == u"Saved filters")
        return action.isCheckable() ? tests::savedFilter : tests::recentFilter;
    return clears ? tests::clearRecent : tests::recentArticle;
}

/// The last of its kind, where there are several: of recent articles the one that is not open.
QAction* find(const Person& reader, const QString& name)
{
    QAction* found = nullptr;
    for (QAction* action : reader.entries()) {
        if (nameOf(*action) == name)
            found = action;
    }
    return found;
}

QList<QKeySequence> keysOf(const QString& name)
{
    const Person reader;
    const QAction* action = find(reader, name);
    return action ? action->shortcuts() : QList<QKeySequence>();
}

/// Tells a story in a window of its own; the act is done by a key, or without one in the menus.
void tell(const ActionStory& story, const QKeySequence& key)
{
    INFO(
        story.name.toStdString() << (key.isEmpty() ? " by its menu" : " by " + key.toString().toStdString()));
    const Person reader;
    int done = 0;
    story.tell(reader, [&] {
        const QAction* action = find(reader, story.name);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        REQUIRE(action->isVisible());
        ++done;
        if (key.isEmpty())
            reader.clickInMenus(*action);
        else
            reader.press(key);
    });
    CHECK(done == 1);
}

void tellAll(const QList<ActionStory>& stories)
{
    for (const ActionStory& story : stories) {
        tell(story, {});
        for (const QKeySequence& key : keysOf(story.name))
            tell(story, key);
    }
}

} // namespace

TEST_CASE("every action of the window has a story, and every story an action")
{
    const Person reader;
    reader.openStorm();
    tests::rememberLibrary(reader);
    tests::rememberFilters(reader);
    QStringList actions;
    for (const QAction* action : reader.entries())
        actions << nameOf(*action);
    QStringList stories;
    for (const ActionStory& story : allStories())
        stories << story.name;
    actions.sort();
    stories.sort();
    CHECK(stories.size() > 90);
    CHECK(stories.join(u'\n').toStdString() == actions.join(u'\n').toStdString());
}

TEST_CASE("every action of File does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfFile());
}

TEST_CASE("every action of Edit does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfEdit());
}

TEST_CASE("every action of View does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfView());
}

TEST_CASE("every kind of marks goes by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfMarks());
}

TEST_CASE("every action of Go does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfGo());
}

TEST_CASE("every action of Article does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfArticle());
}

TEST_CASE("every action of Entity does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfEntity());
}

TEST_CASE("every action on mentions does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfMentions());
}

TEST_CASE("every action of Timeline does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfTimeline());
}

TEST_CASE("every action on events does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfEvents());
}

TEST_CASE("every action on filters does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfFilters());
}

TEST_CASE("every action of Tools does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfTools());
}

TEST_CASE("every action of Settings and Help does what it says, by its keys and by clicks in its menu")
{
    tellAll(tests::storiesOfSettings() + tests::storiesOfHelp());
}
