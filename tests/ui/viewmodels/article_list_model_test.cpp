#include "tests/support/eventually.h"
#include "tests/support/model_tester.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/fake_rows.h"
#include "ui/viewmodels/article_list_model.h"
#include "ui/viewmodels/article_roles.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using article::ArticleId;
using tests::eventually;
using tests::FakeRows;

namespace {

QString titleAt(const ArticleListModel& model, int row)
{
    return model.index(row).data().toString();
}

void load(ArticleListModel& model, const QString& words = {})
{
    QSignalSpy loaded(&model, &ArticleListModel::loaded);
    model.load(words);
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
}

void refresh(ArticleListModel& model)
{
    QSignalSpy loaded(&model, &ArticleListModel::loaded);
    model.refresh();
    REQUIRE(eventually([&] { return !loaded.isEmpty(); }));
}

} // namespace

TEST_CASE("a list of articles knows its length from the first page and fetches the rest when asked")
{
    FakeRows rows;
    rows.fill(1, 100000);
    ArticleListModel model(rows.source());
    const tests::ModelTester tester(model);
    load(model);

    CHECK(model.rowCount() == 100000);
    CHECK(titleAt(model, 0) == QStringLiteral("Headline 1"));
    CHECK(titleAt(model, 70000).isEmpty());
    CHECK(eventually([&] { return titleAt(model, 70000) == QStringLiteral("Headline 70001"); }));
    CHECK(model.index(70000).data(ArticleIdRole).value<ArticleId>() == ArticleId(70001));
}

TEST_CASE("walking through a long list keeps a bounded number of rows in memory")
{
    FakeRows rows;
    rows.fill(1, 20000);
    ArticleListModel model(rows.source());
    load(model);

    for (int row = 0; row < 20000; row += 50) {
        titleAt(model, row);
        REQUIRE(eventually([&] { return !titleAt(model, row).isEmpty(); }));
    }
    CHECK(model.rowsAtHand() <= ArticleRowCache::keptPages * ArticleRowCache::pageSize);
}

TEST_CASE("a page is asked for once however often its rows are looked at")
{
    FakeRows rows;
    rows.fill(1, 1000);
    ArticleListModel model(rows.source());
    load(model);
    rows.holdsBack = true;
    rows.asked = 0;

    for (int row = 500; row < 600; ++row)
        titleAt(model, row);

    CHECK(rows.asked == 1);
}

TEST_CASE("an answer that comes after a newer search is dropped")
{
    FakeRows rows;
    rows.fill(1, 30);
    rows.holdsBack = true;
    ArticleListModel model(rows.source());
    model.load(QStringLiteral("Headline 2"));
    model.load(QStringLiteral("Headline 30"));
    rows.release(1);
    REQUIRE(eventually([&] { return model.isLoaded(); }));
    rows.release(0);
    tests::settle();

    CHECK(model.words() == QStringLiteral("Headline 30"));
    CHECK(model.rowCount() == 1);
}

TEST_CASE("pages of the list before do not get into the list after")
{
    FakeRows rows;
    rows.fill(1, 1000);
    ArticleListModel model(rows.source());
    load(model);
    rows.holdsBack = true;
    titleAt(model, 150); // asks for the second page of all
    model.load(QStringLiteral("Headline 1"));
    rows.release(1);
    REQUIRE(eventually([&] { return model.words() == QStringLiteral("Headline 1"); }));
    rows.release(0);
    tests::settle();

    CHECK(model.rowCount() == 112);
    CHECK(titleAt(model, 105).isEmpty());
}

TEST_CASE("a refresh moves the selection with its article")
{
    FakeRows rows;
    rows.fill(1, 300);
    ArticleListModel model(rows.source());
    const tests::ModelTester tester(model);
    load(model);
    const QPersistentModelIndex chosen = model.index(4);

    for (qint64 number = 1001; number <= 1010; ++number)
        rows.rows.prepend(FakeRows::row(number));
    refresh(model);

    CHECK(model.rowCount() == 310);
    CHECK(chosen.row() == 14);
    CHECK(chosen.data().toString() == QStringLiteral("Headline 5"));
}

TEST_CASE("a refresh that finds fewer articles keeps the selection that moved up")
{
    FakeRows rows;
    rows.fill(1, 20);
    ArticleListModel model(rows.source());
    const tests::ModelTester tester(model);
    load(model);
    const QPersistentModelIndex last = model.index(19);
    const QPersistentModelIndex first = model.index(0);

    rows.rows.remove(0, 10);
    refresh(model);

    CHECK(model.rowCount() == 10);
    CHECK(last.row() == 9);
    CHECK_FALSE(first.isValid());
}

TEST_CASE("a refresh asked for during a refresh is answered by one more")
{
    FakeRows rows;
    rows.fill(1, 10);
    ArticleListModel model(rows.source());
    load(model);
    rows.holdsBack = true;
    model.refresh();
    model.refresh();
    model.refresh();
    CHECK(rows.held.size() == 1);
    rows.fill(11, 12);
    rows.release();
    REQUIRE(eventually([&] { return rows.held.size() == 1; }));
    rows.release();
    CHECK(eventually([&] { return model.rowCount() == 12; }));
    CHECK(rows.held.empty());
}

TEST_CASE("removed articles leave the list at once and the rest keep their rows")
{
    FakeRows rows;
    rows.fill(1, 250);
    ArticleListModel model(rows.source());
    const tests::ModelTester tester(model);
    load(model);
    const QPersistentModelIndex below = model.index(10);

    model.forget({ArticleId(3), ArticleId(5), ArticleId(9999)});

    CHECK(model.rowCount() == 248);
    CHECK(below.row() == 8);
    CHECK(titleAt(model, 2) == QStringLiteral("Headline 4"));
    CHECK_FALSE(model.rowOf(ArticleId(5)).has_value());
}

TEST_CASE("a list that cannot be read is empty and says why")
{
    FakeRows rows;
    rows.fill(1, 5);
    ArticleListModel model(rows.source());
    load(model);
    QSignalSpy failed(&model, &ArticleListModel::failed);
    rows.fails = base::Error::io(QStringLiteral("The disk is gone."));
    model.load(QStringLiteral("x"));

    CHECK(eventually([&] { return failed.size() == 1; }));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a row says itself to a screen reader")
{
    FakeRows rows;
    rows.fill(1, 200);
    rows.rows[0].article.published = {QDate(2010, 5, 14), article::DateBasis::Metadata, {}};
    ArticleListModel model(rows.source());
    load(model);

    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Headline 1. The Courier. 14 May 2010."));
    CHECK(model.index(150).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Still being read"));
}

TEST_CASE("a model that goes away before its answer comes to no harm")
{
    FakeRows rows;
    rows.fill(1, 5);
    rows.holdsBack = true;
    {
        ArticleListModel model(rows.source());
        model.load({});
    }
    rows.release();
    tests::settle();
    SUCCEED();
}
