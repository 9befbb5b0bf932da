#include "model/store/article_table.h"
#include "tests/model/store/schema_text.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// A library with one article of ten letters, its analysis, and one entity.
std::unique_ptr<Database> libraryWithArticle(const ScratchLibrary& scratch)
{
    auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    ArticleRow row;
    row.article.text = u"xxxxxxxxxx"_s;
    row.article.origin.fingerprint = "f";
    row.imported = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    REQUIRE(ArticleTable(connection).add(row));
    for (const QString& sql :
         {u"INSERT INTO analysis (article_id, engine, anchor) VALUES (1, 'e', NULL)"_s,
          u"INSERT INTO name VALUES (1, 'N', 'person', 'n', 0, 0)"_s,
          u"INSERT INTO entity VALUES (1, 0, 1, '', 0, 0, NULL, NULL, NULL, 'rule', 1, '', NULL, NULL, 1)"_s})
        REQUIRE(connection.execute(sql));
    return database;
}

/// For each table of findings a row that is good; "%1" is begin and end of its span, "%2" source, confidence
/// and reason.
const QString findings[] = {
    u"INSERT INTO mention VALUES (1, 0, 0, %1, 'name', %2)"_s,
    u"INSERT INTO time_expression VALUES (1, 0, %1, 'DATE', 'weekday', NULL, '', NULL, NULL, %2)"_s,
    u"INSERT INTO event_trigger VALUES (1, 0, %1, 'STATE', %2)"_s,
    u"INSERT INTO event VALUES (1, 0, %1, 0, 1, '', 'none', 'during', NULL, NULL, NULL, 'occurred', %2, NULL)"_s,
    u"INSERT INTO quote VALUES (1, 0, %1, 0, NULL, 0, 0, 0, 0, %2)"_s,
    u"INSERT INTO figure VALUES (1, 0, %1, 1.5, '', '', '', %2)"_s,
};

bool isTaken(Connection& connection, const QString& sql)
{
    INFO(sql.toStdString());
    const bool taken = connection.execute(sql).has_value();
    if (!taken)
        CHECK(connection.execute(sql).error().kind == base::Error::Kind::Invalid);
    return taken;
}

} // namespace

TEST_CASE("no finding is stored without its words")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    for (const QString& finding : findings) {
        for (const QString& span :
             {u"NULL, NULL"_s, u"3, 3"_s, u"5, 3"_s, u"-1, 3"_s, u"3, NULL"_s, u"'a', 'b'"_s})
            CHECK_FALSE(isTaken(connectionOf(*database), finding.arg(span, u"'rule', 1, ''"_s)));
    }
}

TEST_CASE("no finding is stored without its source and its confidence")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    for (const QString& finding : findings) {
        for (const QString& provenance : {u"NULL, 1, ''"_s, u"'rule', NULL, ''"_s, u"'rule', 1.5, ''"_s,
                                          u"'rule', -0.1, ''"_s, u"'hearsay', 1, ''"_s, u"'rule', 1, NULL"_s})
            CHECK_FALSE(isTaken(connectionOf(*database), finding.arg(u"0, 1"_s, provenance)));
    }
}

TEST_CASE("good findings are stored")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    for (const QString& finding : findings)
        CHECK(isTaken(connectionOf(*database), finding.arg(u"0, 10"_s, u"'rule', 0.5, ''"_s)));
}

TEST_CASE("a decision on an event needs the words that tell it and what it says")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    Connection& connection = connectionOf(*database);
    REQUIRE(connection.execute(u"INSERT INTO act (id, kind, done_at) VALUES (1, 'event', 0)"_s));
    const QString row = u"INSERT INTO event_decision VALUES (1, %1, 1, %2)"_s;
    for (const QString& bad :
         {u"'added', 3, 3, 'xxx', 0, 1, 'T', NULL, 5, 5"_s, u"'added', 0, 3, '', 0, 1, 'T', NULL, 5, 5"_s,
          u"'added', 0, 3, NULL, 0, 1, 'T', NULL, 5, 5"_s, u"'added', 0, 3, 'xxx', 1, 1, 'T', NULL, 5, 5"_s,
          u"'added', 0, 3, 'xxx', 0, 1, '', NULL, 5, 5"_s,
          u"'added', 0, 3, 'xxx', 0, 1, 'T', NULL, NULL, NULL"_s,
          u"'dated', 0, 3, 'xxx', 0, 1, 'T', NULL, 6, 5"_s,
          u"'titled', 0, 3, 'xxx', 0, 1, 'T', NULL, NULL, NULL"_s,
          u"'hidden', 0, 3, 'xxx', 0, 1, 'T', 'N', NULL, NULL"_s,
          u"'hidden', 0, 3, 'xxx', 0, 1, 'T', NULL, 5, 5"_s,
          u"'lost', 0, 3, 'xxx', 0, 1, 'T', NULL, NULL, NULL"_s})
        CHECK_FALSE(isTaken(connection, row.arg(u"0"_s, bad)));
    int position = 0;
    for (const QString& good : {u"'added', 0, 3, 'xxx', 0, 1, 'T', NULL, 5, NULL"_s,
                                u"'dated', 0, 3, 'xxx', 0, 1, 'T', NULL, NULL, NULL"_s,
                                u"'titled', 0, 3, 'xxx', 0, 1, 'T', '', NULL, NULL"_s,
                                u"'hidden', 0, 3, 'xxx', 0, 1, 'T', NULL, NULL, NULL"_s})
        CHECK(isTaken(connection, row.arg(QString::number(position++), good)));
}

TEST_CASE("the same bytes cannot be stored twice and a date needs its basis")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    ArticleTable articles(connectionOf(*database));
    ArticleRow row;
    row.article.text = u"other"_s;
    row.article.origin.fingerprint = "f";
    CHECK_FALSE(articles.add(row));
    row.part = 1;
    CHECK(articles.add(row));
    row.part = 2;
    row.article.published.date = QDate(2010, 1, 1);
    CHECK_FALSE(articles.add(row));
    row.article.published.basis = article::DateBasis::Metadata;
    row.article.origin.fingerprint = {};
    CHECK_FALSE(articles.add(row));
    row.article.origin.fingerprint = "g";
    row.article.titleSpan = {0, 6};
    CHECK_FALSE(articles.add(row));
}

TEST_CASE("the views for people who read with SQL can be read")
{
    const ScratchLibrary scratch;
    const auto database = libraryWithArticle(scratch);
    for (const QString& view : {u"view_article"_s, u"view_entity"_s, u"view_event"_s, u"view_quote"_s})
        CHECK(numberOf(connectionOf(*database), u"SELECT count(*) FROM "_s + view) == 0);
}
