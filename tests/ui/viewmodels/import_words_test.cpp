#include "tests/support/printers.h"
#include "ui/viewmodels/import_words.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using Outcome = library::ImportItem::Outcome;

namespace {

library::ImportItem item(const QString& source, Outcome outcome, QList<article::ArticleId> articles = {})
{
    library::ImportItem item;
    item.source = source;
    item.outcome = outcome;
    item.articles = std::move(articles);
    return item;
}

} // namespace

TEST_CASE("an import is summed up in one line")
{
    library::ImportReport report;
    report.items = {item(u"/a/one.html"_s, Outcome::Stored, {article::ArticleId(4)}),
                    item(u"/a/feed.xml"_s, Outcome::Stored, {article::ArticleId(5), article::ArticleId(6)}),
                    item(u"/a/two.html"_s, Outcome::AlreadyThere, {article::ArticleId(1)}),
                    item(u"/a/three.bin"_s, Outcome::Failed)};
    const ImportSummary summary = summarize(report);

    CHECK(summary.line == u"3 imported, 1 already there, 1 failed"_s);
    CHECK(summary.failed);
    CHECK(summary.first == article::ArticleId(4));
}

TEST_CASE("an import of nothing says so")
{
    CHECK(summarize({}).line == u"Nothing to import"_s);
    CHECK_FALSE(summarize({}).first.isValid());
}

TEST_CASE("a stopped import says what it has done")
{
    library::ImportReport report;
    report.items = {item(u"/a/one.html"_s, Outcome::Stored, {article::ArticleId(4)}),
                    item(u"/a/two.html"_s, Outcome::Skipped), item(u"/a/three.html"_s, Outcome::Skipped)};
    report.cancelled = true;

    CHECK(summarize(report).line == u"Import stopped: 1 imported, 2 left out"_s);
}

TEST_CASE("the details of an import begin with what failed")
{
    library::ImportReport report;
    report.items = {item(u"/a/one.html"_s, Outcome::Stored, {article::ArticleId(4)}),
                    item(u"/a/broken.pdf"_s, Outcome::Failed)};
    report.items[0].issues = {{base::Issue::Severity::Note, u"The encoding was guessed."_s, {}},
                              {base::Issue::Severity::Warning, u"The date lies in the future."_s, {}}};
    report.items[1].error = u"The file holds no text."_s;

    const QList<ImportFinding> findings = summarize(report).findings;
    REQUIRE(findings.size() == 3);
    CHECK(findings[0] == ImportFinding{ImportFinding::Kind::Failed, u"broken.pdf"_s, u"/a/broken.pdf"_s,
                                       u"The file holds no text."_s});
    CHECK(findings[1].kind == ImportFinding::Kind::Warning);
    CHECK(findings[2].kind == ImportFinding::Kind::Note);
}
