#include "model/library/correction_proposal.h"
#include "tests/ui/shell/review_scene.h"
#include "ui/viewmodels/correction_review.h"

#include <QCheckBox>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityKey;
using article::EntityType;
using entitypanel::ReviewDialog;
using tests::eventually;
using viewmodels::CorrectionReview;

namespace {

const EntityKey person{u"Signe Aldervik"_s, EntityType::Person};
const EntityKey mayor{u"The mayor"_s, EntityType::Person};
const EntityKey place{u"Vestmar"_s, EntityType::Place};
const EntityKey ship{u"Vestmar"_s, EntityType::Work};

/// Before three articles on the same two, of which he has corrected one.
struct Reader : tests::Reviewer<CorrectionReview>
{
    Reader()
    {
        const article::ArticleId corrected = report(u"first.txt"_s);
        report(u"second.txt"_s);
        callIn(corrected, person, mayor);
        callIn(corrected, place, ship);
        look();
    }

    void look() { Reviewer::look(u"tools.corrections-for-others"_s); }
    int rowOf(const EntityKey& subject) const
    {
        for (int row = 0; row < review->rowCount(); ++row) {
            if (std::get<article::Naming>(review->proposal(row).correction).subject == subject)
                return row;
        }
        return -1;
    }
    void goTo(const EntityKey& subject) const
    {
        REQUIRE(rowOf(subject) >= 0);
        list().setCurrentIndex(review->index(rowOf(subject), 0));
    }
};

} // namespace

TEST_CASE("what was corrected in one article is listed with what it would change in others")
{
    const Reader reader;
    REQUIRE(reader.review->rowCount() == 2);
    CHECK(reader.shown->windowTitle() == u"Corrections for other articles");
    CHECK(reader.heading().startsWith(u"2 of your corrections may be needed in other articles."));
    const int row = reader.rowOf(person);
    CHECK(reader.cell(row, CorrectionReview::Said) == u"“Signe Aldervik” is “The mayor”");
    CHECK(reader.cell(row, CorrectionReview::Elsewhere).startsWith(u"2 articles, "));
    CHECK(reader.cell(row, CorrectionReview::Where)
              .startsWith(u"You have said so of 1 article. It stands also in “"));
    CHECK(reader.cell(reader.rowOf(place), CorrectionReview::Said) == u"“Vestmar”: work, not place");
    reader.goTo(person);
    CHECK(reader.reasons() == reader.cell(row, CorrectionReview::Where));
}

TEST_CASE("corrections that are checked with the keyboard hold in all articles as one act")
{
    const Reader reader;
    reader.goTo(person);
    reader.press(Qt::Key_Space);
    reader.goTo(place);
    reader.press(Qt::Key_Space);
    CHECK(reader.review->checkedCount() == 2);
    reader.press(QKeySequence(u"Alt+E"_s));
    REQUIRE(eventually([&] { return reader.said() == u"Corrected 2 articles."; }));
    CHECK(reader.articlesOf(person) == 0);
    CHECK(reader.articlesOf(mayor) == 3);
    CHECK(reader.articlesOf(ship) == 3);
    CHECK(reader.review->rowCount() == 0);
    CHECK(reader.heading() == u"Nothing that you have corrected in single articles is wrong in others.");
    CHECK(reader.library->undoText() == u"Say 2 corrections of all articles");
    reader.press(Qt::Key_Escape);
    REQUIRE(reader.isGone<ReviewDialog>());
    reader.press(QKeySequence::Undo);
    REQUIRE(eventually([&] { return reader.articlesOf(person) == 2; }));
    CHECK(reader.articlesOf(ship) == 1);
    CHECK(reader.library->check());
}

TEST_CASE("a correction that holds only where it was made is listed only on wish")
{
    Reader reader;
    reader.goTo(place);
    reader.press(QKeySequence(u"Alt+H"_s));
    REQUIRE(eventually([&] { return reader.review->rowCount() == 1; }));
    CHECK(reader.rowOf(place) == -1);
    reader.shown->reject();
    REQUIRE(reader.isGone<ReviewDialog>());
    reader.look();
    CHECK(reader.review->rowCount() == 1);
    reader.shown->findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(reader.review->rowCount() == 2);
    CHECK(reader.cell(reader.rowOf(place), CorrectionReview::Where) ==
          u"You have said that it holds only there.");
    reader.review->toggleRejected(reader.rowOf(place));
    REQUIRE(eventually([&] { return !reader.review->isRejected(reader.rowOf(place)); }));
}

TEST_CASE("closing the dialog while corrections are said of all articles leaves a library that is whole")
{
    const Reader reader;
    reader.review->checkAll(true);
    reader.review->applyChecked();
    reader.shown->reject();
    REQUIRE(reader.isGone<ReviewDialog>());
    const auto answer =
        reader.library->ask([](const library::Queries& queries) { return queries.articleCount(); });
    REQUIRE(eventually([&] { return answer.isFinished(); }));
    CHECK(reader.library->check());
    CHECK((reader.articlesOf(mayor) == 3) == (reader.articlesOf(ship) == 3)); // all or nothing
}
