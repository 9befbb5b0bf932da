#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/article/article_header.h"
#include "ui/article/article_view.h"
#include "ui/article/date_chip.h"
#include "ui/article/date_editor.h"
#include "ui/article/month_calendar.h"
#include "ui/viewmodels/reading_session.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace dateline;
using article::DateBasis;
using articleview::ArticleView;
using articleview::DateEditor;
using viewmodels::ReadingSession;

namespace {

struct Dated
{
    Dated()
    {
        view.resize(720, 600);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        session.show(tests::harbourStory());
    }

    viewmodels::ArticleSource source()
    {
        return {{}, [this](article::ArticleId, QDate date) {
                    dates.append(date);
                    library::DateChange change;
                    change.before = session.current()->article.published;
                    change.after = {date, date.isValid() ? DateBasis::Reader : DateBasis::Unknown, {}};
                    change.movedEvents = 2;
                    QPromise<base::Result<library::DateChange>> promise;
                    promise.start();
                    promise.addResult(change);
                    promise.finish();
                    return promise.future();
                }};
    }

    void openWithMouse() { QTest::mouseClick(&view.header().dateChip(), Qt::LeftButton); }
    DateEditor* editor() { return view.findChild<DateEditor*>(); }
    articleview::MonthCalendar* calendar() { return editor()->findChild<articleview::MonthCalendar*>(); }
    QLineEdit* entry() { return editor()->findChild<QLineEdit*>(); }
    QList<QPushButton*> buttons() { return editor()->findChildren<QPushButton*>(); }
    QPushButton* button(const QString& words)
    {
        for (QPushButton* button : buttons()) {
            if (button->text().startsWith(words))
                return button;
        }
        return nullptr;
    }
    void type(const QString& words)
    {
        entry()->selectAll();
        QTest::keyClicks(entry(), words);
    }

    QList<QDate> dates;
    ReadingSession session{source()};
    ArticleView view{session};
};

} // namespace

TEST_CASE("the date is changed by typing another one")
{
    Dated dated;
    QSignalSpy said(&dated.view, &ArticleView::statusMessage);
    dated.openWithMouse();
    REQUIRE(dated.editor()->isVisible());
    CHECK(dated.entry()->text() == QStringLiteral("5 March 2031"));
    dated.type(QStringLiteral("26 feb 2031"));
    QTest::keyClick(dated.entry(), Qt::Key_Return);
    CHECK_FALSE(dated.editor()->isVisible());
    CHECK(dated.dates == QList<QDate>{QDate(2031, 2, 26)});
    REQUIRE(QTest::qWaitFor([&] { return said.count() == 1; }, 1000));
    CHECK(said.at(0).at(0).toString() == QStringLiteral("2 events moved by \u22127 days"));
}

TEST_CASE("letters that correct the text do nothing while a date is picked from the calendar")
{
    Dated dated;
    QAction correct;
    correct.setShortcuts({Qt::Key_P, Qt::Key_Delete, Qt::Key_1});
    correct.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    dated.view.addAction(&correct);
    const QSignalSpy corrected(&correct, &QAction::triggered);
    dated.openWithMouse();
    auto* days = dated.calendar()->findChild<QTableView*>();
    REQUIRE(days != nullptr);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_P);
    QTest::keyClick(days, Qt::Key_Delete);
    QTest::keyClick(days, Qt::Key_1);
    CHECK(corrected.isEmpty());
    CHECK(dated.editor()->isVisible());
    QTest::keyClick(days, Qt::Key_Escape);
    CHECK_FALSE(dated.editor()->isVisible());
}

TEST_CASE("what is no date cannot be applied")
{
    Dated dated;
    dated.openWithMouse();
    dated.type(QStringLiteral("some day soon"));
    CHECK_FALSE(dated.button(QStringLiteral("Set date"))->isEnabled());
    QTest::keyClick(dated.entry(), Qt::Key_Return);
    CHECK(dated.editor()->isVisible());
    CHECK(dated.dates.isEmpty());
    QTest::keyClick(dated.entry(), Qt::Key_Escape);
    CHECK_FALSE(dated.editor()->isVisible());
    CHECK(dated.dates.isEmpty());
}

TEST_CASE("a day of the calendar fills the entry and the button applies it")
{
    Dated dated;
    dated.openWithMouse();
    Q_EMIT dated.calendar()->picked(QDate(2031, 3, 2));
    CHECK(dated.entry()->text() == QStringLiteral("2 March 2031"));
    QTest::mouseClick(dated.button(QStringLiteral("Set date")), Qt::LeftButton);
    CHECK(dated.dates == QList<QDate>{QDate(2031, 3, 2)});
}

TEST_CASE("typing moves the calendar")
{
    Dated dated;
    dated.openWithMouse();
    dated.type(QStringLiteral("2031-07-09"));
    CHECK(dated.calendar()->selectedDate() == QDate(2031, 7, 9));
}

TEST_CASE("only a date of the reader can be taken back")
{
    Dated dated;
    dated.openWithMouse();
    CHECK_FALSE(dated.button(QStringLiteral("Use the date"))->isVisible());
    QTest::keyClick(dated.entry(), Qt::Key_Escape);

    library::StoredArticle story = tests::harbourStory();
    story.article.published = {QDate(2031, 1, 1), DateBasis::Reader, {}};
    dated.session.show(story);
    dated.openWithMouse();
    QPushButton* takeBack = dated.button(QStringLiteral("Use the date found in the file"));
    REQUIRE(takeBack->isVisible());
    CHECK(takeBack->text().contains(QStringLiteral("5 March 2031")));
    QTest::mouseClick(takeBack, Qt::LeftButton);
    REQUIRE(dated.dates.size() == 1);
    CHECK_FALSE(dated.dates.front().isValid());
}

TEST_CASE("keys and the menu open the date as well")
{
    Dated dated;
    dated.view.header().dateChip().setFocus();
    QTest::keyClick(&dated.view.header().dateChip(), Qt::Key_Return);
    CHECK(dated.editor()->isVisible());
    QTest::keyClick(dated.entry(), Qt::Key_Escape);
    dated.view.articleActions().front()->trigger();
    CHECK(dated.editor()->isVisible());
}

TEST_CASE("an unknown date asks to be set and its editor starts empty")
{
    Dated dated;
    library::StoredArticle story = tests::harbourStory();
    story.article.published = {};
    dated.session.show(story);
    CHECK(dated.view.header().dateChip().text() == QStringLiteral("Publication date unknown: set it"));
    dated.openWithMouse();
    CHECK(dated.entry()->text().isEmpty());
}

namespace {

/// The harbour story with two other dates; the second cannot be.
library::StoredArticle storyWithOtherDates()
{
    library::StoredArticle story = tests::harbourStory();
    story.imported = QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC);
    story.article.otherDates = {{QDate(2031, 3, 3), DateBasis::Metadata, article::addressAsSource.toString()},
                                {QDate(2031, 5, 1), DateBasis::Dateline, QStringLiteral("May 1, 2031")}};
    return story;
}

struct WithOtherDates : Dated
{
    WithOtherDates()
    {
        session.show(storyWithOtherDates());
        openWithMouse();
    }

    QListWidget* others() { return editor()->findChild<QListWidget*>(QStringLiteral("otherDates")); }
    QPoint rowAt(int row) { return others()->visualItemRect(others()->item(row)).center(); }
};

} // namespace

TEST_CASE("the other dates that were found stand in the editor with what they rest on")
{
    WithOtherDates dated;
    REQUIRE(dated.others()->isVisible());
    REQUIRE(dated.others()->count() == 2);
    CHECK(dated.others()->item(0)->text() == QStringLiteral("3 March 2031, from the address of the page"));
    CHECK(dated.others()->item(1)->text() ==
          QStringLiteral("1 May 2031, from the line “May 1, 2031”: later than the import"));
    CHECK(dated.others()->item(1)->foreground().color() != dated.others()->item(0)->foreground().color());
    CHECK_FALSE(dated.others()->accessibleName().isEmpty());
    for (int row = 0; row < 2; ++row)
        CHECK(dated.others()->viewport()->rect().contains(
            dated.others()->visualItemRect(dated.others()->item(row))));
}

TEST_CASE("an article without other dates has no list of them")
{
    Dated dated;
    dated.openWithMouse();
    CHECK_FALSE(dated.editor()->findChild<QListWidget*>()->isVisible());
}

TEST_CASE("a click on another date fills the entry and a double click sets it")
{
    WithOtherDates dated;
    QTest::mouseClick(dated.others()->viewport(), Qt::LeftButton, {}, dated.rowAt(0));
    CHECK(dated.entry()->text() == QStringLiteral("3 March 2031"));
    CHECK(dated.calendar()->selectedDate() == QDate(2031, 3, 3));
    CHECK(dated.dates.isEmpty());
    QTest::mouseDClick(dated.others()->viewport(), Qt::LeftButton, {}, dated.rowAt(0));
    CHECK_FALSE(dated.editor()->isVisible());
    CHECK(dated.dates == QList<QDate>{QDate(2031, 3, 3)});
}

TEST_CASE("another date is set by the keyboard, and passing through changes nothing")
{
    WithOtherDates dated;
    QTest::keyClick(dated.entry(), Qt::Key_Tab);
    REQUIRE(dated.others()->hasFocus());
    CHECK(dated.others()->currentRow() == 0);
    CHECK(dated.others()->item(0)->isSelected());
    QTest::keyClick(dated.others(), Qt::Key_Tab);
    CHECK(dated.entry()->text() == QStringLiteral("5 March 2031"));
    dated.others()->setFocus();
    QTest::keyClick(dated.others(), Qt::Key_Down);
    QTest::keyClick(dated.others(), Qt::Key_Return);
    CHECK_FALSE(dated.editor()->isVisible());
    CHECK(dated.dates == QList<QDate>{QDate(2031, 5, 1)});
}

TEST_CASE("Esc in the list of other dates leaves the date as it was")
{
    WithOtherDates dated;
    dated.others()->setFocus();
    QTest::keyClick(dated.others(), Qt::Key_Escape);
    CHECK_FALSE(dated.editor()->isVisible());
    CHECK(dated.dates.isEmpty());
}
