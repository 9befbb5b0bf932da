#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/entities/entity_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dateline;
using article::EntityKey;
using article::EntityType;
using entitypanel::EntityPanel;
using tests::eventually;

namespace {

struct Panel
{
    explicit Panel(int height = 500)
    {
        panel.resize(300, height);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        session.show(tests::harbourStory());
    }

    QWidget* list() { return panel.tree().viewport(); }
    QPoint centerOf(int group, int row)
    {
        const QAbstractItemModel& model = *panel.tree().model();
        return panel.tree().visualRect(model.index(row, 0, model.index(group, 0))).center();
    }
    bool isFramed() { return list()->findChild<QRubberBand*>()->isVisible(); }

    /// Takes hold of an entity and moves it there, without letting go.
    void take(QPoint from, QPoint to)
    {
        QTest::mousePress(list(), Qt::LeftButton, {}, from);
        for (const QPoint place : {from + QPoint(30, 0), to}) {
            QMouseEvent move(QEvent::MouseMove, place, list()->mapToGlobal(place), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(list(), &move);
        }
    }
    void letGo(QPoint at) { QTest::mouseRelease(list(), Qt::LeftButton, {}, at); }

    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    EntityPanel panel{session};
    QSignalSpy wanted{&panel, &EntityPanel::joinRequested};
};

} // namespace

TEST_CASE("an entity dropped on another one is selected, to be made one with it")
{
    Panel window;
    window.take(window.centerOf(0, 1), window.centerOf(0, 0));
    CHECK(window.isFramed());
    window.letGo(window.centerOf(0, 0));
    REQUIRE(window.wanted.count() == 1);
    const auto other = window.wanted.front().front().value<EntityKey>();
    CHECK(other == EntityKey{QStringLiteral("Signe Aldervik"), EntityType::Person});
    CHECK(window.session.selectedEntity() == 6);
    CHECK_FALSE(window.isFramed());
}

TEST_CASE("Escape ends the way of an entity, and what is let go then is neither dropped nor clicked")
{
    Panel window;
    window.take(window.centerOf(0, 1), window.centerOf(0, 0));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Escape);
    CHECK_FALSE(window.isFramed());
    window.letGo(window.centerOf(0, 0));
    CHECK(window.wanted.isEmpty());
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("an entity is on its way no more when another article is shown")
{
    Panel window;
    window.take(window.centerOf(0, 1), window.centerOf(0, 0));
    library::StoredArticle other = tests::harbourStory();
    other.analysis.entities.resize(2);
    other.analysis.events.clear();
    other.analysis.quotes.clear();
    window.session.show(other);
    CHECK_FALSE(window.isFramed());
    window.letGo(window.centerOf(0, 0));
    CHECK(window.wanted.isEmpty());
}

TEST_CASE("the list goes on while an entity is held at its lower end")
{
    Panel window(220);
    const QScrollBar& bar = *window.panel.tree().verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    REQUIRE(bar.value() == 0);
    const QPoint end(100, window.list()->height() - 3);
    window.take(window.centerOf(0, 0), end);
    CHECK(eventually([&] { return bar.value() == bar.maximum(); }));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Escape);
    window.letGo(end);
    CHECK(window.wanted.isEmpty());
}
