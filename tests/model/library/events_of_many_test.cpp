#include "tests/model/library/scratch_shelf.h"

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::ArticleId;

namespace {

QList<ArticleId> listed(const library::Queries& queries, const QString& words)
{
    QList<ArticleId> ids;
    if (words.isEmpty()) {
        const auto page = queries.articles({0, 100});
        REQUIRE(page);
        for (const auto& summary : page->articles)
            ids.append(summary.id);
    } else {
        const auto page = queries.search({words, {0, 100}});
        REQUIRE(page);
        for (const auto& hit : page->hits)
            ids.append(hit.article.id);
    }
    return ids;
}

/// Whatever an event needs is as the article itself has it.
void checkAsInArticle(const library::Queries& queries, const library::StoredArticle& one)
{
    const auto whole = queries.article(one.id);
    REQUIRE(whole);
    CHECK(one.article == whole->article);
    CHECK(one.foundPublished == whole->foundPublished);
    CHECK(one.imported == whole->imported);
    CHECK(one.analysis.events == whole->analysis.events);
    CHECK(one.analysis.entities == whole->analysis.entities);
    CHECK(one.analysis.times == whole->analysis.times);
    CHECK(one.analysis.triggers == whole->analysis.triggers);
}

struct ThreeArticles
{
    ThreeArticles()
    {
        for (const char* published : {"2010-05-14", "2012-01-02", ""})
            ids.append(importOne(*library, fakeArticle(static_cast<int>(ids.size()) + 1, published)));
    }

    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    const library::Queries& queries = library->queries();
    QList<ArticleId> ids;
};

} // namespace

TEST_CASE("the numbers of a list are those of its rows in its order")
{
    const ThreeArticles three;
    for (const QString& words : {QString(), u"crane"_s, u"number 2"_s, u"nobody"_s}) {
        INFO(words.toStdString());
        CHECK(three.queries.articleIds(words, 100).value() == listed(three.queries, words));
    }
    CHECK(three.queries.articleIds({}, 2).value() == listed(three.queries, {}).first(2));
    CHECK(three.queries.articleIds(u"crane"_s, 2).value() == listed(three.queries, u"crane"_s).first(2));
    CHECK(three.queries.articleIds(u"-crane"_s, 100).value() == listed(three.queries, u"-crane"_s));
}

TEST_CASE("the events of many articles are those of each as its own view shows them")
{
    const ThreeArticles three;
    const auto many = three.queries.withEvents(three.ids);
    REQUIRE(many);
    REQUIRE(many->size() == 3);
    for (const library::StoredArticle& one : *many) {
        CHECK_FALSE(one.analysis.events.empty());
        checkAsInArticle(three.queries, one);
    }
}

TEST_CASE("the events of many articles follow names, mentions and dates that the reader decides on")
{
    const ThreeArticles three;
    const article::EntityKey mira{u"Mira Solen"_s, article::EntityType::Person};
    const article::EntityKey other{u"M. Solen"_s, article::EntityType::Person};
    REQUIRE(waitFor(three.library->nameEntity({mira, other, three.ids[1]})));
    REQUIRE(waitFor(three.library->setPublicationDate(three.ids[2], QDate(2015, 7, 1))));
    const auto before = three.queries.article(three.ids[0]);
    REQUIRE(before);
    const text::Span mention = before->analysis.entities.front().mentions.front().span;
    article::MentionJudgement none;
    none.before = article::QuotedSpan::of(before->article.text, mention);
    REQUIRE(waitFor(three.library->correctMentions(three.ids[0], {none})));
    const auto many = three.queries.withEvents(three.ids);
    REQUIRE(many);
    REQUIRE(many->size() == 3);
    for (const library::StoredArticle& one : *many)
        checkAsInArticle(three.queries, one);
    CHECK(std::ranges::count((*many)[1].analysis.entities, u"M. Solen"_s, &article::Entity::name) == 1);
    CHECK((*many)[2].article.published.date == QDate(2015, 7, 1));
    CHECK((*many)[0].analysis.entities != before->analysis.entities);
}

TEST_CASE("a removed article is left out of the events of many until undo brings it back")
{
    const ThreeArticles three;
    REQUIRE(waitFor(three.library->removeArticles({three.ids[1]})));
    CHECK(three.queries.withEvents(three.ids)->size() == 2);
    CHECK(three.queries.articleIds({}, 100)->size() == 2);
    REQUIRE(waitFor(three.library->undo()));
    CHECK(three.queries.withEvents(three.ids)->size() == 3);
}

TEST_CASE("what is cancelled reads no further")
{
    const ThreeArticles three;
    const base::CancelToken cancel;
    cancel.cancel();
    CHECK(three.queries.withEvents(three.ids, cancel)->empty());
}
