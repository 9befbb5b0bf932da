#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "ui/timeline/event_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::DayInterval;
using timelinepanel::EventDialog;
using Kind = article::EventJudgement::Kind;

namespace {

struct Scene : CorrectedPanel
{
    using CorrectedPanel::CorrectedPanel;

    EventDialog& open(qsizetype event)
    {
        session.selectEvent(event);
        dialog = new EventDialog(corrections, *corrections.selected(), &panel);
        dialog->open();
        return *dialog;
    }
    void type(const QString& date)
    {
        dialog->date().selectAll();
        QTest::keyClicks(&dialog->date(), date);
    }
    void enter() { QTest::keyClick(dialog, Qt::Key_Return); }

    QPointer<EventDialog> dialog;
};

} // namespace

TEST_CASE("the dialog shows the sentence and both words, and a typed date is read at once")
{
    Scene scene;
    EventDialog& dialog = scene.open(Searched);
    CHECK(dialog.title().text() == u"Divers searched the hull");
    CHECK(dialog.date().text() == u"11–13 May 2010");
    CHECK(dialog.focusWidget() == &dialog.date());
    CHECK(textsOf(dialog).contains(u"“Divers searched the hull from Tuesday to Thursday.”"));
    CHECK_FALSE(dialog.asFound().isVisible());
    QTest::keyClicks(&dialog.date(), u"2010-05-12"_s);
    CHECK(dialog.understood().text() == u"12 May 2010");
    scene.enter();
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().kind == Kind::Dated);
    CHECK(scene.said.front().days == DayInterval{QDate(2010, 5, 12), QDate(2010, 5, 12)});
    CHECK(eventually([&] { return scene.dialog.isNull(); }));
    CHECK(scene.event(Searched).isReaders());
}

TEST_CASE("a wrong date is told in place and nothing happens until it is right")
{
    Scene scene;
    EventDialog& dialog = scene.open(Aground);
    for (const QString& wrong : {u"last week"_s, u"31 April 2010"_s, u"16 - 10 May 2010"_s}) {
        scene.type(wrong);
        CHECK(dialog.understood().text() ==
              u"This is no date. Write it like 14 May 2010, May 2010 or 10–16 May 2010.");
        scene.enter();
        CHECK(scene.dialog);
    }
    dialog.date().clear();
    CHECK(dialog.understood().text() == u"Say when it was: a day, a month, a year or a span of them.");
    scene.type(u"May 2010"_s);
    dialog.title().clear();
    CHECK(dialog.understood().text() == u"Say what the event is called.");
    scene.enter();
    CHECK(scene.dialog);
    CHECK(scene.said.empty());
    QTest::keyClicks(&dialog.title(), u"Aground"_s);
    scene.enter();
    CHECK(scene.said.size() == 2);
}

TEST_CASE("an undated event may stay so and gets a title alone")
{
    Scene scene;
    EventDialog& dialog = scene.open(OnlyWay);
    CHECK(dialog.date().text().isEmpty());
    CHECK(dialog.understood().text() == u"It is undated.");
    dialog.title().selectAll();
    QTest::keyClicks(&dialog.title(), u"No bridge yet"_s);
    scene.enter();
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().kind == Kind::Titled);
}

TEST_CASE("one button puts back what the article says")
{
    Scene scene;
    scene.open(Aground);
    scene.type(u"1 June 2010"_s);
    scene.enter();
    CHECK(eventually([&] { return scene.session.current()->analysis.events[Aground].isReaders(); }));
    EventDialog& dialog = scene.open(Aground);
    CHECK(dialog.date().text() == u"1 June 2010");
    CHECK(dialog.asFound().isVisible());
    CHECK(textsOf(dialog).contains(u"As found in the article: 10 May 2010, from “Monday”"));
    QTest::mouseClick(&dialog.asFound(), Qt::LeftButton);
    CHECK(dialog.date().text() == u"10 May 2010");
    scene.enter();
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().days.isUnknown());
}

TEST_CASE("Esc leaves the event as it is, and so does another article")
{
    Scene scene;
    scene.open(Aground);
    scene.type(u"1 June 2010"_s);
    QTest::keyClick(scene.dialog, Qt::Key_Escape);
    CHECK(eventually([&] { return scene.dialog.isNull(); }));
    scene.open(Aground);
    scene.session.show(tests::crowdedArticle(5));
    CHECK(eventually([&] { return scene.dialog.isNull(); }));
    CHECK(scene.said.empty());
}

TEST_CASE("what is typed into the dialog outlives that the article is read anew below it")
{
    Scene scene;
    scene.open(Aground);
    scene.type(u"1 June 2010"_s);
    scene.session.show(scene.article);
    settle();
    REQUIRE(scene.dialog);
    CHECK(scene.dialog->date().text() == u"1 June 2010");
    scene.enter();
    CHECK(scene.said.size() == 1);
}
