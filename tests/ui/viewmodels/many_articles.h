#pragma once

#include "tests/support/eventually.h"
#include "tests/ui/viewmodels/fake_rows.h"
#include "tests/ui/viewmodels/invented_articles.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_scope.h"

#include <catch2/catch.hpp>

namespace dateline::tests {

/// A list of invented articles, each some days after the one before, a session that opens them, and the
/// timeline over both.
struct ManyArticles
{
    explicit ManyArticles(int articles) : library(libraryOf(articles)), rows(rowsOf(articles))
    {
        REQUIRE(eventually([this] { return browser.list().isLoaded(); }));
    }

    void open(qint64 id)
    {
        session.open(article::ArticleId(id));
        REQUIRE(eventually(
            [&] { return session.current() != nullptr && session.current()->id == article::ArticleId(id); }));
    }
    bool isComplete()
    {
        return eventually([this] { return scope.isComplete(); });
    }

    static InventedLibrary libraryOf(int articles)
    {
        InventedLibrary made;
        for (int i = 1; i <= articles; ++i)
            made.add(i, QDate(2020, 1, 1).addDays(i * 10));
        return made;
    }
    static FakeRows rowsOf(int articles)
    {
        FakeRows made;
        for (int i = articles; i > 0; --i)
            made.rows.append(FakeRows::row(i));
        return made;
    }

    InventedLibrary library;
    FakeRows rows;
    viewmodels::ReadingSession session{viewmodels::ArticleSource{
        [this](article::ArticleId id) {
            return finished(base::Result<library::StoredArticle>(library.articles.at(id)));
        },
        {}}};
    viewmodels::LibraryBrowser browser{rows.source(),
                                       [](const auto&) { return finished(base::Result<void>()); }};
    viewmodels::TimelineScope scope{session, browser, library.source()};
};

} // namespace dateline::tests
