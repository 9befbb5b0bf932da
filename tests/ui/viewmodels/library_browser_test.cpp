#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/fake_rows.h"
#include "ui/viewmodels/library_browser.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::FakeRows;

namespace {

QFuture<base::Result<void>> done(const base::Result<void>& result)
{
    QPromise<base::Result<void>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

TEST_CASE("a search starts a pause after the last key and not for every key")
{
    FakeRows rows;
    rows.fill(1, 30);
    LibraryBrowser browser(rows.source(), [](const auto&) { return done({}); });
    REQUIRE(eventually([&] { return browser.summary() == u"30 articles"_s; }));
    rows.asked = 0;
    for (const QString& typed : {u"H"_s, u"He"_s, u"Headline 3"_s})
        browser.setSearch(typed);

    CHECK(rows.asked == 0);
    CHECK(eventually([&] { return browser.summary() == u"2 articles"_s; }));
    CHECK(rows.asked == 1);
}

TEST_CASE("clearing the search brings the whole list back")
{
    FakeRows rows;
    rows.fill(1, 3);
    LibraryBrowser browser(rows.source(), [](const auto&) { return done({}); });
    browser.setSearch(u"bridge"_s);
    REQUIRE(eventually([&] { return browser.summary() == u"Nothing found for “bridge”"_s; }));
    CHECK_FALSE(browser.isLibraryEmpty());
    browser.setSearch({});
    CHECK(eventually([&] { return browser.summary() == u"3 articles"_s; }));
}

TEST_CASE("an empty library is told from a search without hits")
{
    FakeRows rows;
    LibraryBrowser browser(rows.source(), [](const auto&) { return done({}); });
    CHECK_FALSE(browser.isLibraryEmpty());
    CHECK(eventually([&] { return browser.isLibraryEmpty(); }));
}

TEST_CASE("removing an article takes its row out before the library has answered")
{
    FakeRows rows;
    rows.fill(1, 3);
    QList<article::ArticleId> removed;
    LibraryBrowser browser(rows.source(), [&removed](const QList<article::ArticleId>& ids) {
        removed = ids;
        return done(base::Error::io(u"The disk is full."_s));
    });
    REQUIRE(eventually([&] { return browser.list().rowCount() == 3; }));
    QSignalSpy failed(&browser, &LibraryBrowser::failed);
    browser.remove({article::ArticleId(2)});

    CHECK(browser.list().rowCount() == 2);
    CHECK(browser.summary() == u"2 articles"_s);
    CHECK(removed == QList{article::ArticleId(2)});
    CHECK(eventually([&] { return failed.size() == 1; }));
    // It is still in the library, so it comes back.
    CHECK(eventually([&] { return browser.list().rowCount() == 3; }));
}

TEST_CASE("many changes in a row refresh the list soon and once")
{
    FakeRows rows;
    rows.fill(1, 3);
    LibraryBrowser browser(rows.source(), [](const auto&) { return done({}); });
    REQUIRE(eventually([&] { return browser.list().rowCount() == 3; }));
    rows.asked = 0;
    rows.fill(4, 8);
    for (int i = 0; i < 50; ++i)
        browser.refreshSoon();

    CHECK(eventually([&] { return browser.list().rowCount() == 8; }));
    CHECK(rows.asked == 1);
}
