#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/reading_session.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using concordancepanel::ConcordancePanel;
using tests::eventually;
using viewmodels::Concordance;
using viewmodels::ReadingSession;

namespace {

struct Panel
{
    Panel()
    {
        session.show(tests::harbourStory());
        panel.resize(320, 400);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }

    QFuture<base::Result<library::MentionPage>> answer(const library::MentionRequest& request)
    {
        asked.append(request);
        library::MentionPage page;
        const library::StoredArticle& story = *session.current();
        for (const article::Entity& entity : story.analysis.entities) {
            for (const article::Mention& mention : entity.mentions) {
                if (entity.name == request.entity.name)
                    page.mentions.append({story.id, mention.span, mention.kind,
                                          article::contextOf(story.article.text, mention.span, 60),
                                          u"Storm"_s, u"The Fjord Post"_s, QDate(2031, 3, 5)});
            }
        }
        page.total = page.mentions.size();
        QPromise<base::Result<library::MentionPage>> promise;
        promise.start();
        promise.addResult(base::Result(page));
        promise.finish();
        return promise.future();
    }

    QModelIndex row(int number) { return panel.list().model()->index(number, 0); }
    bool hasRows(int count)
    {
        return eventually(
            [&] { return panel.list().isVisible() && panel.list().model()->rowCount() == count; });
    }

    QList<library::MentionRequest> asked;
    ReadingSession session{viewmodels::ArticleSource{}};
    Concordance concordance{session,
                            {[this](const library::MentionRequest& request) { return answer(request); }}};
    ConcordancePanel panel{concordance};
};

} // namespace

TEST_CASE("without a selection the panel says what would stand there")
{
    Panel window;
    CHECK(window.panel.emptyText().isVisible());
    CHECK(window.panel.emptyText().text().contains(u"Select a person"_s));
    window.session.selectEntity(0);
    CHECK(window.hasRows(4));
    CHECK(window.panel.summary().text() == u"4 places"_s);
    CHECK_FALSE(window.panel.emptyText().isVisible());
}

TEST_CASE("Enter and a click go to a place and Esc goes back and only then belongs to the window")
{
    Panel window;
    window.session.selectMention(0, 0);
    REQUIRE(window.hasRows(4));
    window.panel.list().setFocus();
    window.panel.list().setCurrentIndex(window.row(0));
    QTest::keyClick(&window.panel.list(), Qt::Key_Down);
    QTest::keyClick(&window.panel.list(), Qt::Key_Return);
    CHECK(window.session.currentMention() == 1);
    CHECK(window.panel.list().hasFocus());
    QTest::mouseClick(window.panel.list().viewport(), Qt::LeftButton, {},
                      window.panel.list().visualRect(window.row(3)).center());
    CHECK(window.session.currentMention() == 3);
    QTest::keyClick(&window.panel.list(), Qt::Key_Escape);
    CHECK(window.session.currentMention() == 0);
    QAction clear;
    clear.setShortcut(Qt::Key_Escape);
    QSignalSpy cleared(&clear, &QAction::triggered);
    window.panel.addAction(&clear);
    window.panel.list().setCurrentIndex(window.row(2));
    QTest::keyClick(&window.panel.list(), Qt::Key_Return);
    QTest::keyClick(&window.panel.list(), Qt::Key_Escape);
    CHECK(cleared.count() == 0);
    QTest::keyClick(&window.panel.list(), Qt::Key_Escape);
    CHECK(cleared.count() == 1);
}

TEST_CASE("scope and order are chosen by box or by action and both say the same")
{
    Panel window;
    window.session.selectEntity(0);
    REQUIRE(window.hasRows(4));
    const QList<QAction*> actions = window.panel.actions();
    REQUIRE(actions.size() == 4);
    for (const QAction* action : actions)
        CHECK_FALSE(action->statusTip().isEmpty());
    actions.at(0)->trigger();
    CHECK(window.panel.scope().currentIndex() == 1);
    CHECK_FALSE(window.asked.back().article);
    window.panel.scope().setCurrentIndex(0);
    CHECK_FALSE(actions.at(0)->isChecked());
    actions.at(2)->trigger();
    CHECK(window.panel.order().currentIndex() == 1);
    CHECK(window.asked.back().order == library::MentionOrder::LeftContext);
    window.panel.order().setCurrentIndex(2);
    CHECK(actions.at(3)->isChecked());
    CHECK(window.asked.back().order == library::MentionOrder::RightContext);
}

TEST_CASE("the words of all rows begin at the same place and rows of the library are higher")
{
    Panel window;
    window.session.selectEntity(6);
    REQUIRE(window.hasRows(2));
    // What is bold and in the colour of people begins in the same column of pixels.
    const auto columnOf = [&window](int row) {
        const QRect rect = window.panel.list().visualRect(window.row(row));
        const QImage image = window.panel.list().viewport()->grab(rect).toImage();
        const QColor colour =
            theme::Theme::fromPalette(window.panel.palette()).entity(article::EntityType::Person);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return x;
            }
        }
        return -1;
    };
    CHECK(columnOf(0) > 0);
    CHECK(qAbs(columnOf(0) - columnOf(1)) <= 3);
    const int low = window.panel.list().visualRect(window.row(0)).height();
    window.panel.scope().setCurrentIndex(1);
    REQUIRE(window.hasRows(2));
    CHECK(window.panel.list().visualRect(window.row(0)).height() > low);
}

TEST_CASE("a hidden panel asks for nothing")
{
    Panel window;
    window.panel.hide();
    window.session.selectEntity(0);
    tests::settle();
    CHECK(window.asked.isEmpty());
    window.panel.show();
    CHECK(window.hasRows(4));
}
