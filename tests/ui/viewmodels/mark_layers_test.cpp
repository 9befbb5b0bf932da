#include "tests/support/printers.h"
#include "ui/viewmodels/mark_layers.h"

#include <catch2/catch.hpp>
#include <set>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using dateline::article::EntityType;

TEST_CASE("all layers are shown until one is turned off")
{
    MarkLayers layers;
    CHECK(layers.shows(EntityType::Work));
    CHECK(layers.shows(MarkLayer::Hits));
    layers.turn(MarkLayer::Places, false);
    CHECK_FALSE(layers.shows(EntityType::Place));
    CHECK(layers.shows(EntityType::Person));
    CHECK(layers.shows(MarkLayer::Times));
}

TEST_CASE("a layer of their own hides pronouns and never names or descriptions")
{
    using dateline::article::MentionKind;
    MarkLayers layers;
    layers.turn(MarkLayer::Pronouns, false);
    CHECK_FALSE(layers.shows(EntityType::Person, MentionKind::Pronoun));
    CHECK(layers.shows(EntityType::Person, MentionKind::Name));
    CHECK(layers.shows(EntityType::Person, MentionKind::Nominal));
    layers.turn(MarkLayer::Pronouns, true);
    layers.turn(MarkLayer::People, false);
    CHECK_FALSE(layers.shows(EntityType::Person, MentionKind::Pronoun));
    CHECK(layers.shows(EntityType::Place, MentionKind::Pronoun));
}

TEST_CASE("hiding all keeps what was wanted for later")
{
    MarkLayers layers;
    layers.turn(MarkLayer::Quotes, false);
    layers.showAny(false);
    CHECK_FALSE(layers.shows(MarkLayer::People));
    CHECK(layers.isOn(MarkLayer::People));
    layers.showAny(true);
    CHECK(layers.shows(MarkLayer::People));
    CHECK_FALSE(layers.shows(MarkLayer::Quotes));
}

TEST_CASE("what is hidden is written and read as words and unknown words are passed over")
{
    MarkLayers layers;
    CHECK(layers.hidden().isEmpty());
    layers.turn(MarkLayer::Figures, false);
    layers.turn(MarkLayer::Groups, false);
    layers.showAny(false);
    CHECK(layers.hidden() == u"all groups figures"_s);
    CHECK(MarkLayers::withHidden(layers.hidden()) == layers);
    CHECK(MarkLayers::withHidden(u"unicorns  "_s) == MarkLayers());
}

TEST_CASE("what was hidden before there was a layer of pronouns is hidden still")
{
    const MarkLayers layers = MarkLayers::withHidden(u"works times hits"_s);
    for (const MarkLayer hidden : {MarkLayer::Works, MarkLayer::Times, MarkLayer::Hits})
        CHECK_FALSE(layers.isOn(hidden));
    for (const MarkLayer shown : {MarkLayer::Pronouns, MarkLayer::People, MarkLayer::Quotes})
        CHECK(layers.isOn(shown));
    CHECK(layerOf(EntityType::Work) == MarkLayer::Works);
}

TEST_CASE("every layer has a title of its own")
{
    std::set<QString> titles;
    for (int layer = 0; layer < markLayerCount; ++layer)
        titles.insert(layerTitle(static_cast<MarkLayer>(layer)));
    CHECK(titles.size() == markLayerCount);
    CHECK(titles.count(u"People"_s) == 1);
}
