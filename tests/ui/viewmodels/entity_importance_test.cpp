#include "tests/support/invented_article.h"
#include "ui/viewmodels/entity_importance.h"
#include "ui/viewmodels/entity_rows.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::EntityOrder;

namespace {

std::vector<double> importanceIn(const library::StoredArticle& story)
{
    return viewmodels::entityImportance(story.article, story.analysis);
}

tests::InventedArticle quay()
{
    tests::InventedArticle story(u"Ann sails"_s,
                                 {u"Bea sails."_s, u"Cem sails. Dov sails. Dov sails. Eve sails."_s});
    for (const QString& name : {u"Ann"_s, u"Bea"_s, u"Cem"_s, u"Dov"_s, u"Eve"_s})
        story.entity(name, article::EntityType::Person, {}, {name});
    return story;
}

} // namespace

TEST_CASE("the headline weighs more than the first paragraph and that more than a second mention")
{
    const std::vector<double> importance = importanceIn(quay().stored());
    REQUIRE(importance.size() == 5);
    CHECK(importance[0] > importance[1]);
    CHECK(importance[1] > importance[3]);
    CHECK(importance[3] > importance[2]);
    CHECK(importance[2] == importance[4]);
}

TEST_CASE("who takes part in events or is quoted is more important and a pronoun adds less than a name")
{
    tests::InventedArticle story = quay();
    const double before = importanceIn(story.stored())[2];
    story.event(u"Cem sails"_s, u"Cem sails."_s, u"sails"_s, QDate(2031, 3, 4));
    story.stored().analysis.events[0].who = {2};
    story.stored().analysis.events[0].where = {4};
    const std::vector<double> withEvent = importanceIn(story.stored());
    CHECK(withEvent[2] > before);
    CHECK(withEvent[4] > before);
    CHECK(withEvent[4] < withEvent[2]);
    story.quote(u"Dov sails."_s, u"Cem"_s, {}, 2);
    const double quoted = importanceIn(story.stored())[2];
    CHECK(quoted > withEvent[2]);
    article::Mention pronoun = story.stored().analysis.entities[2].mentions[0];
    pronoun.kind = article::MentionKind::Pronoun;
    story.stored().analysis.entities[2].mentions.push_back(pronoun);
    const double meant = importanceIn(story.stored())[2] - quoted;
    CHECK(meant > 0);
    CHECK(meant < 1);
}

TEST_CASE("an article without a headline or of one paragraph has importance, too")
{
    tests::InventedArticle story({}, {u"Ann met Bea and Ann."_s});
    story.entity(u"Ann"_s, article::EntityType::Person, {}, {u"Ann"_s})
        .entity(u"Bea"_s, article::EntityType::Person, {}, {u"Bea"_s});
    const std::vector<double> importance = importanceIn(story.stored());
    CHECK(importance[0] > importance[1]);
    CHECK(viewmodels::entityImportance({}, {}).empty());
}

TEST_CASE("orders have words for the settings")
{
    for (const EntityOrder order :
         {EntityOrder::Importance, EntityOrder::Count, EntityOrder::Name, EntityOrder::Text})
        CHECK(viewmodels::entityOrderFromString(viewmodels::toString(order)) == order);
    CHECK(viewmodels::entityOrderFromString({}) == EntityOrder::Importance);
    CHECK(viewmodels::entityOrderFromString(u"colour"_s) == EntityOrder::Importance);
}
