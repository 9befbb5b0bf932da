#include "model/library/name_likeness.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::library;
using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

std::optional<Likeness> alike(const QString& one, const QString& other, EntityType type = EntityType::Person)
{
    const ComparableName left({one, type});
    const ComparableName right({other, type});
    const auto found = likeness(left, right);
    CHECK(likeness(right, left) == found); // in whatever order
    if (found) {
        const QStringList words = meetingWords(right);
        bool doMeet = false;
        for (const QString& word : meetingWords(left))
            doMeet = doMeet || words.contains(word);
        CHECK(doMeet); // else nobody would ask
    }
    return found;
}

} // namespace

TEST_CASE("a surname is like the full names that end with it, with its particle, too")
{
    CHECK(alike(u"Solen"_s, u"Mira Solen"_s) == Likeness::Surname);
    CHECK(alike(u"Solén"_s, u"Mira Solen"_s) == Likeness::Surname);
    CHECK(alike(u"de Vries"_s, u"Anna de Vries"_s) == Likeness::Surname);
    CHECK(alike(u"van der Berg"_s, u"Jan van der Berg"_s) == Likeness::Surname);
    CHECK(alike(u"Solen"_s, u"Mira Solen Jr."_s) == Likeness::Surname);
    CHECK_FALSE(alike(u"Mira"_s, u"Mira Solen"_s)); // a given name says less
    CHECK_FALSE(alike(u"Solen"_s, u"Mira Solenius"_s));
    CHECK_FALSE(alike(u"Vries"_s, u"Solen"_s));
}

TEST_CASE("two full names are alike where their given names may be one person's")
{
    CHECK(alike(u"Robert Bek"_s, u"Bob Bek"_s) == Likeness::ShortName);
    CHECK(alike(u"R. Bek"_s, u"Robert Bek"_s) == Likeness::ShortName);
    CHECK(alike(u"Robert Bek"_s, u"Robert Gabriel Bek"_s) == Likeness::ShortName);
    CHECK(alike(u"Robert G. Bek"_s, u"Robert Gabriel Bek"_s) == Likeness::ShortName);
    CHECK_FALSE(alike(u"Robert Bek"_s, u"Rupert Bek"_s));
    CHECK_FALSE(alike(u"Anna Bek"_s, u"Robert Bek"_s));
    CHECK_FALSE(alike(u"George W. Bek"_s, u"George H. Bek"_s));
    CHECK_FALSE(alike(u"Robert Bek Stone Jr."_s, u"Robert Bek Stone Sr."_s));
    CHECK_FALSE(alike(u"Robert Bek Jr."_s, u"Robert Bek"_s)); // he or his father
    CHECK_FALSE(alike(u"Robert Bek"_s, u"Robert Bex"_s));
}

TEST_CASE("names are alike that differ in case, accents, points and hyphens only")
{
    CHECK(alike(u"Erdogan"_s, u"Erdoğan"_s) == Likeness::Spelling);
    CHECK(alike(u"Harbour party"_s, u"Harbour Party"_s, EntityType::Organization) == Likeness::Spelling);
    CHECK(alike(u"The Averra Post"_s, u"Averra Post"_s, EntityType::Organization) == Likeness::Spelling);
    CHECK(alike(u"U.N."_s, u"UN"_s, EntityType::Organization) == Likeness::Spelling);
    CHECK(alike(u"Port-Averra"_s, u"Port Averra"_s, EntityType::Place) == Likeness::Spelling);
    CHECK_FALSE(alike(u"Averra"_s, u"Port Averra"_s, EntityType::Place));
    CHECK_FALSE(alike(u"Averra"_s, u"Averra"_s, EntityType::Place)); // one name, not two
}

TEST_CASE("an acronym is like the organization whose words begin with its letters")
{
    constexpr auto type = EntityType::Organization;
    CHECK(alike(u"WHO"_s, u"World Health Organization"_s, type) == Likeness::Acronym);
    CHECK(alike(u"DOJ"_s, u"Department of Justice"_s, type) == Likeness::Acronym);
    CHECK(alike(u"DJ"_s, u"Department of Justice"_s, type) == Likeness::Acronym);
    CHECK(alike(u"U.K."_s, u"United Kingdom"_s, EntityType::Place) == Likeness::Acronym);
    CHECK_FALSE(alike(u"Who"_s, u"World Health Organization"_s, type));
    CHECK_FALSE(alike(u"WHA"_s, u"World Health Organization"_s, type));
    CHECK_FALSE(alike(u"US"_s, u"US Senate"_s, type));
    CHECK_FALSE(alike(u"JB"_s, u"John Bek"_s, EntityType::Person));
}

TEST_CASE("names of different types and names without letters are never alike")
{
    CHECK_FALSE(likeness(ComparableName({u"Averra"_s, EntityType::Place}),
                         ComparableName({u"AVERRA"_s, EntityType::Organization})));
    CHECK_FALSE(alike(u"—"_s, u"…"_s));
    CHECK(meetingWords(ComparableName({u"…"_s, EntityType::Person})).isEmpty());
}
