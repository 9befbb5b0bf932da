#include "model/library/queries.h"
#include "tests/model/library/scratch_shelf.h"

#include <algorithm>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::EntityType;
using library::MentionOrder;
using library::MentionRequest;

namespace {

const article::EntityKey mira{u"Mira Solen"_s, EntityType::Person};

QByteArray story(const QByteArray& title, const QByteArray& published, const QByteArray& text)
{
    const QByteArray day = published.isEmpty() ? QByteArray() : "published " + published + "\n";
    return title + "\n" + day + text + "\n";
}

/// "left[words]right" of every place.
QStringList lines(const base::Result<library::MentionPage>& page)
{
    REQUIRE(page);
    QStringList all;
    for (const library::MentionInContext& place : page->mentions)
        all << u"%1[%2]%3"_s.arg(place.context.left, place.context.words, place.context.right);
    return all;
}

} // namespace

TEST_CASE("the places of a name are listed with the newest article first and in an article as in the text")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId old = importOne(
        *library, story("Old", "2010-01-01", "Then Mira Solen left. The crew of Mira Solen stayed."));
    importOne(*library, story("Undated", "", "Nobody knows Mira Solen."));
    importOne(*library, story("New", "2012-01-01", "Today Mira Solen spoke in Port Averra."));
    const auto& queries = library->queries();
    const auto all = queries.mentions({.entity = mira, .article = {}, .order = {}, .page = {}});
    CHECK(lines(all) == QStringList{u"Today[Mira Solen] spoke in Port Averra."_s,
                                    u"Then[Mira Solen] left. The crew of Mira Solen stayed."_s,
                                    u"Then Mira Solen left. The crew of[Mira Solen] stayed."_s,
                                    u"Nobody knows[Mira Solen]."_s});
    CHECK(all->total == 4);
    const library::MentionInContext& second = all->mentions.at(1);
    CHECK(second.article == old);
    CHECK(second.articleTitle == u"Old"_s);
    CHECK(second.site == u"The Averra Post"_s);
    CHECK(second.published == QDate(2010, 1, 1));
    CHECK(second.kind == article::MentionKind::Name);

    const auto ofOne = queries.mentions({.entity = mira, .article = old, .order = {}, .page = {}});
    CHECK(ofOne->total == 2);
    CHECK(lines(ofOne) == lines(all).mid(1, 2));
}

TEST_CASE("the places of a name are sorted by what stands before or behind them over all articles")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, story("One", "2010-01-01", "The Captain Mira Solen zigzags."));
    importOne(*library, story("Two", "2011-01-01", "A bold Mira Solen, adrift, sails."));
    importOne(*library, story("Three", "2012-01-01", "Her captain Mira Solen \"Éats\"."));
    const auto& queries = library->queries();
    const auto sorted = [&queries](MentionOrder order, library::PageRequest page = {}) {
        QStringList titles;
        const auto found = queries.mentions({.entity = mira, .article = {}, .order = order, .page = page});
        REQUIRE(found);
        CHECK(found->total == 3);
        for (const library::MentionInContext& place : found->mentions)
            titles << place.articleTitle;
        return titles;
    };
    CHECK(sorted(MentionOrder::LeftContext) == QStringList{u"Two"_s, u"Three"_s, u"One"_s});
    CHECK(sorted(MentionOrder::RightContext) == QStringList{u"Two"_s, u"Three"_s, u"One"_s});
    CHECK(sorted(MentionOrder::LeftContext, {1, 1}) == QStringList{u"Three"_s});
    CHECK(sorted(MentionOrder::RightContext, {2, 5}) == QStringList{u"One"_s});
    CHECK(sorted(MentionOrder::RightContext, {3, 5}).isEmpty());
}

TEST_CASE("pages of a sorted list put together are the list and equal places keep their order")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    for (int number = 1; number <= 12; ++number)
        importOne(*library, fakeArticle(number));
    const auto& queries = library->queries();
    for (const MentionOrder order :
         {MentionOrder::Text, MentionOrder::LeftContext, MentionOrder::RightContext}) {
        const auto all = queries.mentions({.entity = mira, .article = {}, .order = order, .page = {}});
        REQUIRE(all);
        REQUIRE(all->total == 24);
        QList<library::MentionInContext> pieces;
        for (qint64 offset = 0; offset < 24; offset += 5) {
            const auto page =
                queries.mentions({.entity = mira, .article = {}, .order = order, .page = {offset, 5}});
            REQUIRE(page);
            pieces += page->mentions;
        }
        CHECK(pieces == all->mentions);
    }
}

TEST_CASE("places follow what the reader calls an entity and go with their article")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, story("One", "2010-01-01", "Then Mira Solen left."));
    const auto count = [&library](const article::EntityKey& key) {
        const auto page =
            library->queries().mentions({.entity = key, .article = {}, .order = {}, .page = {}});
        REQUIRE(page);
        return page->total;
    };
    const article::EntityKey renamed{u"Captain Solen"_s, EntityType::Person};
    REQUIRE(waitFor(library->nameEntity({mira, renamed, std::nullopt})));
    CHECK(count(mira) == 0);
    CHECK(count(renamed) == 1);
    CHECK(count({u"Captain Solen"_s, EntityType::Place}) == 0);
    REQUIRE(waitFor(library->removeArticles({id})));
    CHECK(count(renamed) == 0);
    CHECK(count({u"Nobody"_s, EntityType::Person}) == 0);
}

TEST_CASE("places that are not sure enough are not listed, in the order of the text and in any other")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1));
    const auto count = [&library](int percent, MentionOrder order) {
        const auto page = library->queries().mentions({.entity = mira,
                                                       .article = {},
                                                       .order = order,
                                                       .page = {},
                                                       .sureness = article::SurenessLimit(percent)});
        REQUIRE(page);
        CHECK(page->total == page->mentions.size());
        return page->total;
    };
    for (const MentionOrder order : {MentionOrder::Text, MentionOrder::LeftContext}) {
        CHECK(count(0, order) == 2);
        CHECK(count(80, order) == 2); // the mentions are 80 percent sure, their entity 90
        CHECK(count(81, order) == 0);
        CHECK(count(100, order) == 0);
    }
}

TEST_CASE("whatever the reader has decided, the same places are listed as an article shows")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    const article::EntityKey averra{u"Port Averra"_s, EntityType::Place};
    const article::EntityKey captain{u"Captain Solen"_s, EntityType::Person};
    const auto checkAll = [&](const QList<article::EntityKey>& keys) {
        const auto stored = library->queries().article(id);
        REQUIRE(stored);
        for (int percent = 0; percent <= 100; percent += 5) {
            const article::SurenessLimit limit(percent);
            for (const article::EntityKey& key : keys) {
                qint64 shown = 0;
                for (const article::Entity& entity : stored->analysis.entities) {
                    if (entity.name == key.name && entity.type == key.type)
                        shown += std::ranges::count_if(entity.mentions, [&](const auto& mention) {
                            return limit.shows(entity, mention);
                        });
                }
                const auto page = library->queries().mentions(
                    {.entity = key, .article = id, .order = {}, .page = {}, .sureness = limit});
                REQUIRE(page);
                INFO(key.name.toStdString() << " at " << percent);
                CHECK(page->total == shown);
            }
        }
    };
    checkAll({mira, averra});
    REQUIRE(waitFor(library->nameEntity({mira, captain, std::nullopt})));
    checkAll({captain, averra});
    REQUIRE(waitFor(library->nameEntity({averra, captain, std::nullopt}))); // put together
    checkAll({captain});
    const QString text = library->queries().article(id)->article.text;
    const qsizetype begin = text.indexOf(u"Mira Solen"_s);
    const article::QuotedSpan words{{begin, begin + 10}, u"Mira Solen"_s};
    REQUIRE(waitFor(library->correctMentions(id, {{words, words, mira}})));
    checkAll({captain, mira});
}
