#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/integrity.h"
#include "model/store/issue_table.h"
#include "model/store/shelf.h"
#include "model/store/transaction.h"
#include "tests/model/store/generated_analysis.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

ArticleRow rowOf(const article::Article& article)
{
    return {article, 0, 12, QDateTime::fromMSecsSinceEpoch(1234567890123, Qt::UTC)};
}

/// A minimal article in a library, to hang findings on.
article::ArticleId addArticle(Connection& connection, qsizetype length)
{
    article::Article article;
    article.text = QString(length, u'x');
    article.origin.fingerprint = "f";
    const auto id = ArticleTable(connection).add(rowOf(article));
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("what is stored is loaded for a thousand made up articles and analyses")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    auto transaction = Transaction::begin(connection, Transaction::Writing);
    REQUIRE(transaction);
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Generator generator(seed);
        article::Article article = generator.article();
        article.origin.fingerprint += QByteArray::number(seed);
        article::Analysis analysis = generator.analysis(article.text.size());
        analysis.anchor = article.published.date;
        const auto id = ArticleTable(connection).add(rowOf(article));
        REQUIRE(id);
        REQUIRE(Analyses(connection).add(*id, analysis, article.text.size()));
        REQUIRE(Shelf(connection).list(*id, rowOf(article)));
        INFO(seed);
        const auto row = ArticleTable(connection).load(*id);
        REQUIRE(row);
        CHECK(*row == rowOf(article));
        const auto loaded = Analyses(connection).load(*id);
        REQUIRE(loaded);
        CHECK(*loaded == analysis);
    }
    REQUIRE(transaction->commit());
    const auto good = checkIntegrity(connection, {});
    INFO((good ? std::string() : good.error().message.toStdString()));
    CHECK(good);
}

TEST_CASE("resolving again writes values and days and nothing else")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    for (unsigned seed = 0; seed < 30; ++seed) {
        Generator generator(seed);
        article::Article article = generator.article();
        article.origin.fingerprint += QByteArray::number(seed);
        const article::Analysis before = generator.analysis(article.text.size());
        const auto id = ArticleTable(connection).add(rowOf(article));
        REQUIRE(Analyses(connection).add(*id, before, article.text.size()));
        article::Analysis after = before;
        after.anchor = QDate(1999, 9, 9);
        for (auto& time : after.times)
            time.days.begin = QDate(1999, 9, 8);
        for (auto& event : after.events) {
            event.days.end = QDate(1999, 9, 10);
            event.basis = article::TimeBasis::Narrative;
        }
        REQUIRE(Analyses(connection).setResolved(*id, before, after));
        CHECK(*Analyses(connection).load(*id) == after);
    }
}

TEST_CASE("a finding without words or outside the text is refused")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const auto id = addArticle(connection, 10);
    const auto refuses = [&](const article::Analysis& analysis) {
        const auto done = Analyses(connection).add(id, analysis, 10);
        return !done && done.error().kind == base::Error::Kind::Invalid;
    };
    article::Analysis outside;
    outside.quotes.push_back({{5, 11}, false, {}, {}, {}, {}});
    CHECK(refuses(outside));
    article::Analysis empty;
    empty.events.push_back({});
    CHECK(refuses(empty));
    article::Analysis inverted;
    inverted.figures.push_back({{5, 4}, 1, {}, {}, {}, {}});
    CHECK(refuses(inverted));
    article::Analysis speaker;
    speaker.quotes.push_back({{5, 6}, false, {}, {-1, 0}, {}, {}});
    CHECK(refuses(speaker));
    article::Analysis mention;
    mention.entities.push_back({u"A"_s, {}, {}, {}, {}, {}, {{{10, 11}, {}, {}}}});
    CHECK(refuses(mention));
    CHECK(numberOf(connection, u"SELECT count(*) FROM analysis"_s) == 0);
}

TEST_CASE("a finding that refers to an entity or time that does not exist is refused")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const auto id = addArticle(connection, 10);
    const auto isRefused = [&](const article::Analysis& analysis) {
        const auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(transaction);
        return !Analyses(connection).add(id, analysis, 10);
    };
    article::Analysis quote;
    quote.quotes.push_back({{5, 6}, false, 0, {}, {}, {}});
    CHECK(isRefused(quote));
    article::Analysis event;
    event.events.push_back({});
    event.events.front().evidence = event.events.front().trigger = {1, 2};
    CHECK_FALSE(isRefused(event));
    event.events.front().time = 3;
    CHECK(isRefused(event));
    event.events.front().time.reset();
    event.events.front().untilTime = 3;
    CHECK(isRefused(event));
    event.events.front().untilTime.reset();
    event.events.front().roles = {{article::EventPart::Who, {2, 2}, {}}};
    CHECK(isRefused(event));
    event.events.front().roles = {{article::EventPart::Who, {1, 2}, 0}};
    CHECK(isRefused(event));
    event.events.front().roles.clear();
    event.events.front().who = {0};
    CHECK(isRefused(event));
}

TEST_CASE("an article without an analysis says so")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    const auto loaded = Analyses(connectionOf(*database)).load(article::ArticleId(5));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("issues of import and of analysis are kept apart")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const auto id = addArticle(connection, 10);
    IssueTable issues(connection);
    const QList<base::Issue> ofImport{{base::Issue::Severity::Warning, u"No date."_s, u"file"_s}};
    REQUIRE(issues.add(id, IssueTable::Stage::Import, ofImport));
    CHECK(*issues.load(id, IssueTable::Stage::Import) == ofImport);
    CHECK(issues.load(id, IssueTable::Stage::Analysis)->isEmpty());
}
