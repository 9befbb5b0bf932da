#include "model/library/queries.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 hits(const library::Library& library, const QString& words)
{
    const auto page = library.queries().search({words, {}});
    INFO(words.toStdString());
    REQUIRE(page);
    CHECK(page->hits.size() == page->total);
    return page->total;
}

} // namespace

TEST_CASE("all words must occur and case and diacritics do not matter")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, "Café robbed\nThe Señor of the inn saw nothing.\n");
    importOne(*library, "Inn burned\nA guest of the inn saw it all.\n");
    CHECK(hits(*library, u"inn"_s) == 2);
    CHECK(hits(*library, u"INN senor"_s) == 1);
    CHECK(hits(*library, u"cafe"_s) == 1);
    CHECK(hits(*library, u"inn absent"_s) == 0);
}

TEST_CASE("phrases, excluded words and beginnings narrow a search")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, "One\nThe old harbour master spoke.\n");
    importOne(*library, "Two\nThe master of the old harbour spoke.\n");
    CHECK(hits(*library, u"\"harbour master\""_s) == 1);
    CHECK(hits(*library, u"“old harbour”"_s) == 2);
    CHECK(hits(*library, u"harbour -one"_s) == 1);
    CHECK(hits(*library, u"harbour -\"harbour master\""_s) == 1);
    CHECK(hits(*library, u"harb*"_s) == 2);
    CHECK(hits(*library, u"harb"_s) == 0);
    CHECK(hits(*library, u"\"old harb\"*"_s) == 2);
}

TEST_CASE("no text that can be typed is an error")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, "One\nAND OR NOT NEAR are words here, (as) is title: this.\n");
    for (const QString& typed : {u""_s,
                                 u"   "_s,
                                 u"\""_s,
                                 u"\"\""_s,
                                 u"-"_s,
                                 u"*"_s,
                                 u"-*"_s,
                                 u"("_s,
                                 u")"_s,
                                 u"( and )"_s,
                                 u"AND"_s,
                                 u"AND OR NOT"_s,
                                 u"NEAR(a b)"_s,
                                 u"title: this"_s,
                                 u"a\"b"_s,
                                 u"\"unclosed phrase"_s,
                                 u"--double"_s,
                                 u"^start"_s,
                                 u"+plus"_s,
                                 u"{column}"_s,
                                 u"'; DROP TABLE article"_s,
                                 u"-only -excluded"_s,
                                 u"😀"_s,
                                 u"\\"_s,
                                 u"a*b*c"_s,
                                 QString(QChar(0)),
                                 u"x"_s + QChar(0) + u"y"_s,
                                 QString(QChar(0xd800)),
                                 u"word "_s.repeated(500),
                                 u"w"_s.repeated(20000),
                                 u"(\""_s.repeated(100)})
        CHECK(library->queries().search({typed, {}}));
    CHECK(hits(*library, u"AND"_s) == 1);
    CHECK(hits(*library, u"( words )"_s) == 1);
    CHECK(hits(*library, u"title: this"_s) == 1);
    CHECK(hits(*library, u"-only"_s) == 0);
}

TEST_CASE("a hit shows the words around it and where they are")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, "One\n" + QByteArray("filler ").repeated(60) + "the silver crane fell " +
                            QByteArray("more ").repeated(60));
    const auto page = library->queries().search({u"silver fell"_s, {}});
    REQUIRE(page);
    REQUIRE(page->hits.size() == 1);
    const library::SearchHit& hit = page->hits.first();
    CHECK(hit.article.title == u"One"_s);
    REQUIRE(hit.highlights.size() == 2);
    CHECK(hit.highlights.at(0).of(hit.snippet) == u"silver");
    CHECK(hit.highlights.at(1).of(hit.snippet) == u"fell");
    CHECK(hit.snippet.startsWith(u'…'));
    CHECK(hit.snippet.size() < 400);
}

TEST_CASE("a title counts more than the text and pages join without gaps")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, "Lighthouse lit\nThe lamp burns again tonight.\n");
    for (int i = 0; i < 30; ++i)
        importOne(*library, fakeArticle(i) + "A lighthouse was seen.\n");
    const auto all = library->queries().search({u"lighthouse"_s, {0, 100}});
    REQUIRE(all);
    CHECK(all->total == 31);
    CHECK(all->hits.first().article.title == u"Lighthouse lit"_s);
    QList<article::ArticleId> paged;
    for (qint64 offset = 0; offset < 31; offset += 7) {
        const auto page = library->queries().search({u"lighthouse"_s, {offset, 7}});
        REQUIRE(page);
        for (const auto& hit : page->hits)
            paged.append(hit.article.id);
    }
    REQUIRE(paged.size() == 31);
    for (qsizetype i = 0; i < paged.size(); ++i)
        CHECK(paged.at(i) == all->hits.at(i).article.id);
}
