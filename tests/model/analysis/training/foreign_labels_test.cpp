#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/foreign_labels.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::analysis;
using namespace dateline::analysis::training;

namespace {

/// "Ana/B-per Bek/I-per" with what each word may be: "B-person", or "any" where all labels are possible.
QStringList possible(LabelRules rules, const QString& sentence)
{
    std::vector<ForeignWord> words;
    for (const QString& word : sentence.split(u' '))
        words.push_back({word.section(u'/', 0, 0), word.section(u'/', 1)});
    QStringList result;
    for (const LabelSet set : possibleLabels(rules, words)) {
        QStringList names;
        for (int label = 0; label < tagging::nameLabels().size(); ++label) {
            if ((set & onlyLabel(label)) != 0)
                names << tagging::nameLabels().at(label);
        }
        result << (names.size() == tagging::nameLabels().size() ? u"any"_s : names.join(u'|'));
    }
    return result;
}

} // namespace

TEST_CASE("a place of the machine is a place and its small words stand outside of names")
{
    CHECK(possible(LabelRules::Groningen, u"in/O Port/B-geo Vela/I-geo"_s) ==
          QStringList{u"O"_s, u"B-place"_s, u"I-place"_s});
}

TEST_CASE("titles may be parted from the persons of the machine")
{
    CHECK(possible(LabelRules::Groningen, u"President/B-per Ana/I-per Bek/I-per"_s) ==
          QStringList{u"O|B-person"_s, u"O|B-person|I-person"_s, u"O|B-person|I-person"_s});
}

TEST_CASE("who is addressed may be anything whatever the machine says")
{
    CHECK(possible(LabelRules::Groningen, u"Mr./B-org Bek/I-org"_s) ==
          QStringList{u"B-organization"_s, u"any"_s});
    CHECK(possible(LabelRules::Groningen, u"Ms./O Orum/B-geo"_s).last() == u"any");
}

TEST_CASE("nationalities and countries of the machine may be either")
{
    CHECK(possible(LabelRules::Groningen, u"the/O Velan/B-gpe"_s).last() ==
          u"B-place|B-organization|B-group");
}

TEST_CASE("relative days are no names and feasts may be events")
{
    CHECK(possible(LabelRules::Groningen, u"since/O yesterday/B-tim"_s).last() == u"O");
    CHECK(possible(LabelRules::Groningen, u"on/O Easter/B-tim"_s).last() == u"O|B-event|I-event");
}

TEST_CASE("capitalized words that the machine leaves out may be names")
{
    CHECK(possible(LabelRules::Groningen, u"the/O Accord/O"_s) == QStringList{u"O"_s, u"any"_s});
    CHECK(possible(LabelRules::Groningen, u"Velans/O left/O"_s) ==
          QStringList{u"O|B-place|B-group"_s, u"O"_s});
}

TEST_CASE("names without a mark of their beginning begin where the kind changes")
{
    CHECK(possible(LabelRules::Wikigold, u"Ana/I-PER Bek/I-PER Vela/I-LOC"_s) ==
          QStringList{u"B-person"_s, u"I-person"_s, u"B-place"_s});
}

TEST_CASE("what is left over in hand-made labels may be a group, an event, a work or no name")
{
    CHECK(possible(LabelRules::Wikigold, u"Velan/I-MISC food/O"_s) ==
          QStringList{u"O|B-group|I-group|B-event|I-event|B-work|I-work"_s, u"O"_s});
}

TEST_CASE("capitalized words without a label may be what the rules leave out and nothing else")
{
    CHECK(possible(LabelRules::Universal, u"Velan/O food/O"_s) ==
          QStringList{u"O|B-group|I-group|B-event|I-event|B-work|I-work"_s, u"O"_s});
    CHECK(possible(LabelRules::Wikigold, u"Food/O"_s) == QStringList{u"O"_s});
}

TEST_CASE("parties are organizations and politicians persons")
{
    CHECK(possible(LabelRules::Politics, u"Bek/B-politician of/O Unity/B-politicalparty"_s) ==
          QStringList{u"B-person"_s, u"O"_s, u"B-organization"_s});
}
