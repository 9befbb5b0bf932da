#include "model/text/whole_words.h"

#include <catch2/catch.hpp>

using namespace dateline::text;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Ana Mazur spoke\n\nMazur said Mazurek left. Mazur's friend wept."_s;

} // namespace

TEST_CASE("a selection is taken without the space around it and with whole words")
{
    const qsizetype mazurek = story.indexOf(u"Mazurek");
    CHECK(wholeWords(story, {mazurek + 2, mazurek + 9}) == Span{mazurek, mazurek + 12});
    CHECK(wholeWords(story, {mazurek + 2, mazurek + 3}) == Span{mazurek, mazurek + 7});
    CHECK(wholeWords(story, {mazurek - 1, mazurek + 7}) == Span{mazurek, mazurek + 7});
    CHECK(wholeWords(story, {15, 17}).isEmpty());
    CHECK(wholeWords(story, {3, 3}).isEmpty());
}

TEST_CASE("words are found as whole words only, also before a possessive")
{
    const auto places = placesOf(u"Mazur", story);
    REQUIRE(places.size() == 3);
    CHECK(places[0] == Span{4, 9});
    CHECK(places[2].begin == story.indexOf(u"Mazur's"));
    CHECK(placesOf(u"azur", story).empty());
    CHECK(placesOf({}, story).empty());
}

TEST_CASE("words are found in every paragraph, across their ends, and nowhere with space at their own")
{
    const QString text = u"Old Orum.\n\nOrum, Old\nOrum and Old Orums. Orum"_s;
    CHECK(placesOf(u"Orum", text).size() == 4);
    CHECK(placesOf(u"Old\nOrum", text) == std::vector{Span{17, 25}});
    CHECK(placesOf(u"Old Orum", text) == std::vector{Span{0, 8}});
    CHECK(placesOf(u" Orum", text).empty());
    CHECK(placesOf(u"Orum\n", text).empty());
    CHECK(placesOf(u"Orums. Oru", text).empty());
}

TEST_CASE("a paragraph in which words stand everywhere is read once")
{
    CHECK(placesOf(u"Orum", u"Orum Orums "_s.repeated(50000)).size() == 50000);
}

TEST_CASE("the words around a place are those of its paragraph")
{
    CHECK(wordsAround(story, {5, 6}) == std::vector{Span{0, 3}, Span{4, 9}, Span{10, 15}});
    CHECK(wordsAround(story, {story.indexOf(u"left"), story.indexOf(u"left") + 4}).front().of(story) ==
          u"Mazur");
}
