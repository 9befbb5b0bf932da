#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_dialog.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/panel_pins.h"
#include "ui/shell/pin_bar.h"
#include "ui/shell/status_line.h"
#include "ui/theme/grouped_tree.h"

#include <QAccessible>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// The storm open, and the bridge to go on to.
struct Pinning : Person
{
    Pinning()
    {
        openBoth();
        open(stormTitle);
        selectEntity(u"Vestmar"_s);
    }

    void open(const QString& title) const
    {
        for (int row = 0; row < 2; ++row) {
            if (browser->list().index(row).data().toString() == title)
                reading->open(browser->list().idAt(row));
        }
        REQUIRE(isOpen(title));
    }
    void pin(const QString& name) const { REQUIRE(window->run(u"view.pin."_s + name)); }
    shell::PinBar& bar(QWidget& panel) const { return *panel.findChild<shell::PinBar*>(); }
    /// The entities as the panel lists them.
    QStringList listed() const
    {
        const QAbstractItemModel& rows = *side().entities().tree().model();
        QStringList names;
        for (int group = 0; group < rows.rowCount(); ++group) {
            const QModelIndex heading = rows.index(group, 0);
            for (int row = 0; row < rows.rowCount(heading); ++row)
                names << rows.index(row, 0, heading).data().toString();
        }
        return names;
    }
    QModelIndex rowOf(const QString& name) const
    {
        const QAbstractItemModel& rows = *side().entities().tree().model();
        return rows.match(rows.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive).value(0);
    }
    QString said() const { return window->findChild<shell::StatusLine*>()->said(); }
};

} // namespace

TEST_CASE("a pinned list of entities stays while other articles are opened and follows again at once")
{
    const Pinning reader;
    const QStringList before = reader.listed();
    REQUIRE(before.size() == 2);
    shell::PinBar& bar = reader.bar(reader.side().entities());
    CHECK_FALSE(bar.isVisible());
    reader.pin(u"entities"_s);
    CHECK(bar.isVisible());
    CHECK(bar.words() == u"Pinned: "_s + stormTitle);
    reader.open(bridgeTitle);
    CHECK(reader.listed() == before);
    QTest::mouseClick(&bar.unpinButton(), Qt::LeftButton);
    CHECK(reader.listed().isEmpty());
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("a row of a pinned list opens its article at the entity")
{
    const Pinning reader;
    reader.pin(u"entities"_s);
    reader.open(bridgeTitle);
    reader.side().entities().tree().choose(reader.rowOf(u"Signe Aldervik"_s));
    REQUIRE(reader.isOpen(stormTitle));
    CHECK(reader.selectedName() == u"Signe Aldervik"_s);
}

TEST_CASE("the panel with the keyboard is pinned and unpinned by a key")
{
    const Pinning reader;
    reader.press(Qt::Key_1, Qt::AltModifier);
    reader.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(reader.area().pins().pinOf(reader.side().entities()).isOn());
    reader.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(reader.area().pins().pinOf(reader.side().entities()).isOn());
    reader.goTo(u"article"_s);
    reader.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(reader.said().contains(u"F6"_s));
}

TEST_CASE("Tab reaches the button that unpins and leaves the keyboard in the panel")
{
    const Pinning reader;
    reader.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(reader.side().entities().tree().hasFocus());
    reader.pin(u"entities"_s);
    reader.press(Qt::Key_Tab);
    REQUIRE(reader.bar(reader.side().entities()).unpinButton().hasFocus());
    reader.press(Qt::Key_Space);
    CHECK_FALSE(reader.bar(reader.side().entities()).isVisible());
    CHECK(reader.side().entities().tree().hasFocus());
}

TEST_CASE("a pinned panel is heard and seen to be one")
{
    const Pinning reader;
    reader.pin(u"quotes"_s);
    QTabBar& tabs = *reader.side().findChild<QTabBar*>();
    CHECK(tabs.accessibleTabName(1) == u"Quotes, pinned"_s);
    CHECK(reader.side().quotes().accessibleDescription() == u"Pinned: "_s + stormTitle);
    const QImage pinned = tabs.grab().toImage();
    reader.pin(u"quotes"_s);
    CHECK(tabs.accessibleTabName(1).isEmpty());
    CHECK(tabs.grab().toImage() != pinned);
    CHECK(reader.side().quotes().accessibleDescription().isEmpty());
}

TEST_CASE("a pinned panel keeps its mark when its tab goes out and comes back")
{
    const Pinning reader;
    reader.pin(u"figures"_s);
    REQUIRE(reader.window->run(u"view.own-window-of.figures"_s));
    CHECK(reader.bar(reader.side().figures()).isVisible());
    REQUIRE(reader.window->run(u"view.own-window-of.figures"_s));
    CHECK(reader.side().findChild<QTabBar*>()->accessibleTabName(2) == u"Figures, pinned"_s);
}

TEST_CASE("keys that would correct another article than a pinned list shows do nothing but say so")
{
    const Pinning reader;
    reader.pin(u"entities"_s);
    reader.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(reader.side().entities().tree().hasFocus());
    reader.press(Qt::Key_F2);
    reader.dialog<entitypanel::EntityDialog>().reject(); // the same article is open
    REQUIRE(reader.isGone<entitypanel::EntityDialog>());

    reader.import(
        {reader.write(u"ferry.txt"_s, "Ferry waits for the wind\n\nIn Bergen Signe Aldervik spoke of "
                                      "the ferry.\n")});
    REQUIRE(reader.isOpen(u"Ferry waits for the wind"_s));
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(reader.side().entities().tree().hasFocus());
    reader.press(Qt::Key_F2);
    QTest::qWait(50);
    CHECK_FALSE(reader.window->findChild<entitypanel::EntityDialog*>());
    CHECK(reader.said().contains(u"Choose a row here first"_s));
}

TEST_CASE("the menu of a row that another article than the open one has leads to its article")
{
    const Pinning reader;
    reader.pin(u"entities"_s);
    reader.open(bridgeTitle);
    theme::GroupedTree& tree = reader.side().entities().tree();
    Q_EMIT tree.customContextMenuRequested(tree.visualRect(reader.rowOf(u"Vestmar"_s)).center());
    auto* menu = reader.side().entities().findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    CHECK(menu->actions().front()->text() ==
          u"Open “Storm closes the harbour of Vestmar” to correct it there"_s);
    menu->actions().front()->trigger();
    REQUIRE(reader.isOpen(stormTitle));
    CHECK(reader.selectedName() == u"Vestmar"_s);
    menu->close();
}

TEST_CASE("pinned places in context stay with their entity while another one is selected")
{
    const Pinning reader;
    reader.press(Qt::Key_4, Qt::AltModifier);
    REQUIRE(eventually([&] { return reader.concordance->rowCount() > 0; }));
    const int before = reader.concordance->rowCount();
    reader.pin(u"context"_s);
    CHECK(reader.bar(reader.side().context()).words() == u"Pinned: Vestmar"_s);
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.open(bridgeTitle);
    CHECK(reader.concordance->rowCount() == before);
    reader.concordance->jump(0);
    REQUIRE(reader.isOpen(stormTitle));
    CHECK(reader.selectedName() == u"Vestmar"_s);
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.pin(u"context"_s);
    CHECK(reader.concordance->subject()->name == u"Signe Aldervik"_s);
}

TEST_CASE("a pinned timeline stays in its place and a chosen reach unpins it")
{
    const Person reader;
    reader.openReports(2);
    const article::ArticleId first = reader.reading->current()->id;
    REQUIRE(reader.window->run(u"view.pin.timeline"_s));
    shell::PinBar& bar = *reader.area().timeline().findChild<shell::PinBar*>();
    REQUIRE(
        eventually([&] { return reader.timeline->isComplete() && !reader.timeView().items()->isEmpty(); }));
    const QString title = reader.reading->current()->article.title();
    CHECK(bar.words() == u"Pinned: "_s + title);
    const viewmodels::TimeRange shown = reader.timeView().scale().shown();
    reader.reading->open(reader.browser->list().idAt(1));
    REQUIRE(eventually([&] { return reader.reading->current()->id != first; }));
    CHECK(reader.timeView().items()->items.front().article->id == first);
    CHECK(reader.timeView().scale().shown() == shown);
    REQUIRE(reader.window->run(u"timeline.of-this-article"_s));
    CHECK_FALSE(bar.isVisible());
    CHECK(reader.timeline->stock()->onlyArticle->id == reader.reading->current()->id);
}

TEST_CASE("a pinned panel follows again when its article leaves the library")
{
    const Pinning reader;
    const article::ArticleId storm = reader.reading->current()->id;
    reader.pin(u"quotes"_s);
    reader.open(bridgeTitle);
    reader.library->removeArticles({storm});
    CHECK(eventually([&] { return !reader.area().pins().pinOf(reader.side().quotes()).isOn(); }));
}
