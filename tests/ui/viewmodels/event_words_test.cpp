#include "tests/support/printers.h"
#include "ui/viewmodels/event_words.h"

#include <array>
#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

quint32 familyOf(const QString& trigger)
{
    return EventWords({}, {}, trigger).happening();
}

/// An event as an article tells it.
struct Told
{
    QString title;
    QString evidence;
    QString trigger;

    EventWords words() const { return EventWords(title, evidence, trigger); }
};

/// Two that share the names.
struct Pair
{
    Told one;
    Told other;
    QString names;

    bool isSame() const { return tellsTheSame(one.words(), other.words(), stemsOf(names)); }
};

const std::array same{
    Pair{{u"House passed two articles of impeachment"_s,
          u"On December 18, the House passed two articles of impeachment."_s, u"passed"_s},
         {u"House passed two different articles of impeachment"_s,
          u"The House passed two different articles of impeachment."_s, u"passed"_s},
         u"House"_s},
    Pair{{u"Health agency declared the outbreak a pandemic"_s,
          u"The health agency declared the outbreak a pandemic on 11 March."_s, u"declared"_s},
         {u"Health agency declared the ongoing outbreak to be a pandemic"_s,
          u"On Wednesday, the health agency declared the ongoing outbreak to be a pandemic."_s,
          u"declared"_s},
         u"Geneva"_s},
    Pair{{u"Ida Holm resigned"_s, u"Ida Holm resigned on Monday after the inquiry."_s, u"resigned"_s},
         {u"Ida Holm resigned"_s, u"Holm resigned after an inquiry."_s, u"resigned"_s},
         u"Ida Holm"_s},
};

const std::array different{
    // Prices on one exchange: all but what is said is the same.
    Pair{{u"Skerry Lines closed at $60"_s,
          u"In trading on the Norrvik exchange Friday, Skerry Lines closed at $60, down 50 cents."_s,
          u"closed"_s},
         {u"Holm Shipping closed at $19.50"_s,
          u"In trading on the Norrvik exchange Friday, Holm Shipping closed at $19.50, down 25 cents."_s,
          u"closed"_s},
         u"Norrvik"_s},
    // The names are all that the titles share.
    Pair{{u"Bill Weld received the other delegate in Iowa"_s,
          u"Bill Weld, the former governor, received the other delegate in Iowa."_s, u"received"_s},
         {u"Bill Weld received nine percent of the vote"_s,
          u"Bill Weld, the former governor, received nine percent of the vote."_s, u"received"_s},
         u"Bill Weld"_s},
    // Two accidents of one day in one town.
    Pair{{u"Bus accident killed 4 people"_s, u"A bus accident killed 4 people in Vestmar."_s, u"killed"_s},
         {u"Bus accident killed 12 people"_s, u"A bus accident killed 12 people in Vestmar."_s, u"killed"_s},
         u"Vestmar"_s},
    // One statement is not the other.
    Pair{{u"Holm announced a new ferry"_s, u"Holm announced a new ferry to Norrvik."_s, u"announced"_s},
         {u"Holm announced her retirement"_s, u"Holm announced her retirement from the council."_s,
          u"announced"_s},
         u"Ida Holm"_s},
    // Nothing but the word that names it.
    Pair{{u"Held"_s, u"Elections were held."_s, u"held"_s},
         {u"Held"_s, u"Talks were held."_s, u"held"_s},
         u"Vestmar"_s},
};

} // namespace

TEST_CASE("words of one family are one happening")
{
    for (const auto& [one, other] :
         {std::pair{u"killed"_s, u"killing"_s}, std::pair{u"Resigned"_s, u"resignation"_s},
          std::pair{u"exploded"_s, u"explosion"_s}, std::pair{u"elected"_s, u"elections"_s},
          std::pair{u"stopped"_s, u"stops"_s}, std::pair{u"celebrated"_s, u"celebrate"_s},
          std::pair{u"decided"_s, u"decision"_s}}) {
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(familyOf(one) == familyOf(other));
        CHECK(familyOf(one) != 0);
    }
}

TEST_CASE("words of different families are different happenings")
{
    for (const auto& [one, other] :
         {std::pair{u"killed"_s, u"kissed"_s}, std::pair{u"closed"_s, u"opened"_s},
          std::pair{u"meeting"_s, u"met"_s}, std::pair{u"police"_s, u"policy"_s},
          std::pair{u"reported"_s, u"repaired"_s}, std::pair{u"elected"_s, u"ejected"_s}}) {
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(familyOf(one) != familyOf(other));
    }
    CHECK(familyOf({}) == 0);
    CHECK(familyOf(u"—"_s) == 0);
}

TEST_CASE("what says nothing is left out of the words, and endings do not matter")
{
    CHECK(stemsOf(u"On Monday the ferry was in the harbours"_s) == stemsOf(u"ferries harbour"_s));
    CHECK(stemsOf(u"Norrvik’s ferry"_s) == stemsOf(u"Norrvik ferry"_s));
    CHECK(stemsOf(u"the of and on Friday"_s).empty());
    CHECK(stemsOf(u"ferry, ferry; Ferries!"_s).size() == 1);
    CHECK(stemsOf(u"5,500"_s) == stemsOf(u"5500"_s));
    CHECK(stemsOf(u"5,500, 4"_s).size() == 2);
}

TEST_CASE("two reports of one event tell the same")
{
    for (const Pair& pair : same) {
        CAPTURE(pair.one.title.toStdString(), pair.other.title.toStdString());
        CHECK(pair.isSame());
    }
}

TEST_CASE("reports of different events of one day do not tell the same")
{
    for (const Pair& pair : different) {
        CAPTURE(pair.one.title.toStdString(), pair.other.title.toStdString());
        CHECK_FALSE(pair.isSame());
    }
}

TEST_CASE("a sentence is a copy of another one but for a few words")
{
    const Told agency{u"Ferry ran aground"_s,
                      u"The ferry Havsula ran aground off Norrvik on Monday with 214 people on board."_s,
                      u"ran"_s};
    Told copy = agency;
    copy.evidence = u"The ferry “Havsula” ran aground off Norrvik with 214 people aboard."_s;
    Told own = agency;
    own.evidence = u"Rocks tore a hole into the hull of the Havsula, which ran aground near the town."_s;
    Told shorter = agency;
    shorter.evidence = u"It ran aground."_s;
    CHECK(tellsInTheSameWords(agency.words(), copy.words()));
    CHECK_FALSE(tellsInTheSameWords(agency.words(), own.words()));
    CHECK_FALSE(tellsInTheSameWords(agency.words(), shorter.words()));
    const Told nothing{u"Ran"_s, u"It ran."_s, u"ran"_s};
    CHECK_FALSE(tellsInTheSameWords(nothing.words(), nothing.words()));
}

TEST_CASE("the overlap of words is a share of both")
{
    const std::array<quint32, 3> one{1, 2, 3};
    const std::array<quint32, 1> other{2};
    CHECK(overlap(one, one) == 1.0);
    CHECK(overlap(one, other) == 0.5);
    CHECK(overlap(other, one) == 0.5);
    CHECK(overlap(one, {}) == 0.0);
    CHECK(overlap({}, {}) == 0.0);
}
