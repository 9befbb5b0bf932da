#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_card.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::EntityCard;
using viewmodels::entityCard;

namespace {

library::StoredArticle storyWithSentences()
{
    library::StoredArticle story = tests::harbourStory();
    const QString& text = story.article.text;
    for (const QString& words : {u"Harbour master Signe"_s, u"Aldervik said the Coastal"_s}) {
        const qsizetype begin = text.indexOf(words);
        story.analysis.sentences.push_back({begin, text.indexOf(u'.', begin) + 1});
    }
    return story;
}

} // namespace

TEST_CASE("a card says who is meant with the first sentence that names it and how often")
{
    const EntityCard card = entityCard(storyWithSentences(), 0, 1);
    CHECK(card.entity == article::EntityKey{u"Signe Aldervik"_s, article::EntityType::Person});
    CHECK(card.what == u"person"_s);
    CHECK(card.role == u"harbour master"_s);
    CHECK(card.sentence.startsWith(u"Harbour master Signe Aldervik closed the port"_s));
    CHECK(card.here == u"3 mentions in this article"_s);
    CHECK(card.reasons == QStringList{u"Found by rule: title before the name, sure (97 %)"_s});
    CHECK_FALSE(card.location);
}

TEST_CASE("the headline is no sentence and an entity outside of all sentences has none")
{
    const library::StoredArticle story = storyWithSentences();
    CHECK(
        entityCard(story, 2, 0).sentence.startsWith(u"Harbour master"_s)); // Storm Ida, in the headline first
    CHECK(entityCard(story, 6, 0).sentence.isEmpty());
}

TEST_CASE("the card of a place says where it lies and how sure that is")
{
    library::StoredArticle story = storyWithSentences();
    story.analysis.entities[1].location = {u"NO"_s, 60.4, 5.3, article::PlaceKind::City, 0.7};
    const EntityCard card = entityCard(story, 1, 0);
    CHECK(card.what == u"city in Norway"_s);
    REQUIRE(card.location);
    CHECK(card.location->latitude == 60.4);
    CHECK(card.reasons.size() == 2);
    CHECK(card.reasons.at(1).contains(u"70 %"_s));
    const QString spoken = viewmodels::cardWords(card);
    CHECK(spoken.startsWith(u"Vestmar. city in Norway. "_s));
    CHECK_FALSE(spoken.contains(u". . "_s));
}

TEST_CASE("what the library holds of an entity is counted in words")
{
    CHECK(viewmodels::libraryCountWords({u"Vestmar"_s, article::EntityType::Place, 1212, 1}) ==
          u"1,212 mentions in 1 article of the library"_s);
    CHECK(viewmodels::libraryCountWords({u"Vestmar"_s, article::EntityType::Place, 1, 87}) ==
          u"1 mention in 87 articles of the library"_s);
}
