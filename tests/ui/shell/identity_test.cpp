#include "model/library/identity_proposal.h"
#include "tests/ui/shell/review_scene.h"
#include "ui/viewmodels/identity_review.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <future>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityKey;
using article::EntityType;
using entitypanel::ReviewDialog;
using tests::eventually;
using viewmodels::IdentityReview;

namespace {

const EntityKey fullName{u"Signe Aldervik"_s, EntityType::Person};
const EntityKey surname{u"Aldervik"_s, EntityType::Person};
const EntityKey place{u"Vestmar"_s, EntityType::Place};
const EntityKey otherSpelling{u"Vest-Mar"_s, EntityType::Place};

/// Before three articles on the same two, of which one calls her by her surname and one spells the town
/// otherwise.
struct Reader : tests::Reviewer<IdentityReview>
{
    Reader()
    {
        callIn(report(u"surname.txt"_s), fullName, surname);
        callIn(report(u"spelling.txt"_s), place, otherSpelling);
        look(u"tools.names-that-are-one"_s);
    }

    int rowOf(const EntityKey& subject) const
    {
        for (int row = 0; row < review->rowCount(); ++row) {
            if (review->proposal(row).subject == subject)
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

TEST_CASE("the library is looked through for names that may be one, with the reasons in words")
{
    const Reader reader;
    REQUIRE(reader.review->rowCount() == 2);
    CHECK(reader.heading().startsWith(u"2 pairs of names may be one."));
    reader.goTo(surname);
    const auto text = [&](int column) {
        return reader.review->index(reader.rowOf(surname), column).data().toString();
    };
    CHECK(text(IdentityReview::Subject) == u"Aldervik · person · 1 article");
    CHECK(text(IdentityReview::Target) == u"Signe Aldervik · person · 2 articles");
    const QString reasons =
        u"The only full name in the library with this surname. Articles of both name Vestmar."_s;
    CHECK(text(IdentityReview::Why) == reasons);
    CHECK(reader.reasons() == reasons);
    reader.goTo(otherSpelling);
    CHECK(reader.reasons().startsWith(u"The same name written otherwise."));
}

TEST_CASE("what is checked with the keyboard becomes one in all articles, and can be undone")
{
    const Reader reader;
    CHECK_FALSE(reader.button(u"&Make one"_s).isEnabled()); // nothing is checked before the reader has looked
    reader.goTo(surname);
    reader.press(Qt::Key_Space);
    CHECK(reader.review->checkedCount() == 1);
    reader.press(QKeySequence(u"Alt+M"_s));
    REQUIRE(eventually([&] { return reader.said() == u"Made 1 pair of names one, in all articles."; }));
    CHECK(reader.articlesOf(fullName) == 3);
    CHECK(reader.articlesOf(surname) == 0);
    CHECK(reader.articlesOf(otherSpelling) == 1); // was not checked
    CHECK(reader.review->rowCount() == 1);
    CHECK(reader.library->check());
    const auto undone = reader.library->undo();
    REQUIRE(eventually([&] { return undone.isFinished(); }));
    CHECK(reader.articlesOf(surname) == 1);
}

TEST_CASE("all pairs are checked at once and joined one after the other")
{
    const Reader reader;
    reader.press(QKeySequence(u"Alt+A"_s));
    REQUIRE(eventually(
        [&] { return reader.review->checkedCount() == 2; })); // a button stays pressed for a moment
    reader.press(QKeySequence(u"Alt+M"_s));
    REQUIRE(eventually([&] { return reader.said() == u"Made 2 pairs of names one, in all articles."; }));
    CHECK(reader.articlesOf(fullName) == 3);
    CHECK(reader.articlesOf(place) == 3);
    CHECK(reader.review->rowCount() == 0);
    CHECK(reader.heading() == u"No two names of the library look as if they were one.");
    reader.press(Qt::Key_Escape);
    CHECK(reader.isGone<ReviewDialog>());
}

TEST_CASE("what is not one is listed only on wish, and can be proposed again")
{
    const Reader reader;
    reader.goTo(surname);
    reader.press(QKeySequence(u"Alt+N"_s));
    REQUIRE(eventually([&] { return reader.review->rowCount() == 1; }));
    CHECK(reader.rowOf(surname) == -1);
    CHECK(reader.library->queries().identityProposals({}).value().last().isRejected);
    reader.shown->findChild<QCheckBox*>()->setChecked(true);
    REQUIRE(reader.review->rowCount() == 2);
    reader.goTo(surname);
    CHECK_FALSE(reader.review->flags(reader.list().currentIndex()).testFlag(Qt::ItemIsUserCheckable));
    reader.button(u"&Propose again"_s).click();
    REQUIRE(eventually([&] { return !reader.review->isRejected(reader.rowOf(surname)); }));
    CHECK_FALSE(reader.library->queries().identityProposals({}).value().last().isRejected);
}

TEST_CASE("checking all leaves out what is rejected")
{
    const Reader reader;
    reader.shown->findChild<QCheckBox*>()->setChecked(true);
    reader.goTo(surname);
    reader.review->toggleRejected(reader.rowOf(surname));
    REQUIRE(eventually([&] { return reader.review->isRejected(reader.rowOf(surname)); }));
    reader.review->checkAll(true);
    CHECK(reader.review->checkedCount() == 1);
}

TEST_CASE("closing the dialog while it looks or joins leaves a library that is whole")
{
    const Reader reader;
    reader.review->checkAll(true);
    reader.review->applyChecked();
    reader.shown->reject();
    REQUIRE(reader.isGone<ReviewDialog>());
    reader.window->findChild<QAction*>(u"tools.names-that-are-one"_s)->trigger();
    reader.dialog<ReviewDialog>().reject();
    REQUIRE(reader.isGone<ReviewDialog>());
    CHECK(reader.library->check());
}

TEST_CASE("a look that is stopped does not say that nothing was found")
{
    const Reader reader;
    // All who answer questions wait, so that the look cannot be over before it is stopped.
    std::promise<void> gate;
    const std::shared_future<void> open = gate.get_future().share();
    constexpr int moreThanAnswer = 64;
    for (int question = 0; question < moreThanAnswer; ++question)
        reader.library->ask([open](const library::Queries&) {
            open.wait();
            return true;
        });
    reader.review->look();
    reader.review->stop();
    gate.set_value();
    REQUIRE(eventually([&] { return !reader.review->isLooking(); }));
    CHECK(reader.heading().startsWith(u"The library was not looked through to the end."));
    CHECK(reader.said() == u"Stopped before the whole library was looked through.");
}

TEST_CASE("joining that is stopped leaves the rest as it was")
{
    const Reader reader;
    reader.review->checkAll(true);
    const QSignalSpy joined(reader.review, &IdentityReview::applied);
    QObject::connect(reader.review, &IdentityReview::progressed, [&](qint64 done, qint64) {
        if (done == 1)
            reader.review->stop();
    });
    reader.review->applyChecked();
    REQUIRE(eventually([&] { return joined.size() == 1; }));
    CHECK(reader.said() == u"Made 1 pair of names one, in all articles.");
    CHECK(reader.review->rowCount() == 1);
    CHECK_FALSE(reader.review->isApplying());
}
