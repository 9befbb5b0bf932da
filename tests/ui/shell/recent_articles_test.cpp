#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/shell/recent_articles.h"

#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::RecentArticle;
using shell::RecentArticles;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;
const QString bridgeTitle = u"Old bridge reopens after long repairs"_s;

QList<QAction*> entries(const RecentArticles& recent)
{
    QList<QAction*> actions = recent.menu()->menu()->actions();
    actions.removeIf([](const QAction* action) { return action->isSeparator(); });
    return actions;
}

void readBoth(const ShellScene& scene)
{
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    scene.import({scene.bridge()});
    REQUIRE(scene.isOpen(bridgeTitle));
}

} // namespace

TEST_CASE("the articles that were read stand in the menu, newest first, and can be opened from it")
{
    const ShellScene scene;
    readBoth(scene);
    const auto& recent = *scene.window->findChild<RecentArticles*>();
    REQUIRE(entries(recent).size() == 3);
    CHECK(entries(recent).at(0)->text() == bridgeTitle);
    entries(recent).at(1)->trigger();
    CHECK(scene.isOpen(stormTitle));
    CHECK(entries(recent).at(0)->text() == stormTitle);
    CHECK(entries(recent).size() == 3);
}

TEST_CASE("the list can be cleared and then says nothing")
{
    const ShellScene scene;
    readBoth(scene);
    const auto& recent = *scene.window->findChild<RecentArticles*>();
    entries(recent).last()->trigger();
    CHECK(eventually([&] { return entries(recent).size() == 1; }));
    CHECK_FALSE(entries(recent).last()->isEnabled());
    CHECK(recent.articles().isEmpty());
}

TEST_CASE("an article that is gone is dropped when it is tried and said to be gone")
{
    const ShellScene scene;
    auto& recent = *scene.window->findChild<RecentArticles*>();
    recent.setArticles({{article::ArticleId(4711), u"Gone & forgotten"_s}});
    CHECK(entries(recent).at(0)->text() == u"Gone && forgotten"_s);
    entries(recent).at(0)->trigger();
    CHECK(eventually([&] { return recent.articles().isEmpty(); }));
    CHECK_FALSE(scene.said().isEmpty());
}

TEST_CASE("what was read lately is handed up and comes back in the next window")
{
    ShellScene scene;
    WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const WindowSettings& settings) { last = settings; });
    readBoth(scene);
    scene.window->close();
    REQUIRE(last.recent.size() == 2);
    CHECK(last.recent.front().title == bridgeTitle);
    const shell::MainWindow second(scene.services(), last);
    CHECK(second.findChild<RecentArticles*>()->articles() == last.recent);
}

TEST_CASE("no more than twelve articles are listed")
{
    const ShellScene scene;
    QList<RecentArticle> many;
    for (int i = 1; i <= 30; ++i)
        many.append({article::ArticleId(i), QString::number(i)});
    auto& recent = *scene.window->findChild<RecentArticles*>();
    recent.setArticles(many);
    CHECK(recent.articles().size() == 12);
}
