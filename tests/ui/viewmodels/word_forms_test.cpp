#include "ui/viewmodels/mention_proposal.h"
#include "ui/viewmodels/word_forms.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::EntityType;
using text::Span;

namespace {

/// "+VESTMAR" for a form that is certain, "Vestmars" for another.
QStringList forms(const QString& words, const QString& text)
{
    QStringList found;
    for (const FormPlace& place : otherForms(words, text))
        found << (place.isCertain ? u"+"_s : QString()) + place.span.of(text).toString();
    return found;
}

article::Entity entity(const QString& name, EntityType type, const std::vector<Span>& mentions)
{
    article::Entity result;
    result.name = name;
    result.type = type;
    for (const Span span : mentions)
        result.mentions.push_back({span, article::MentionKind::Name, {}});
    return result;
}

Span first(const QString& words, const QString& text)
{
    return {text.indexOf(words), text.indexOf(words) + words.size()};
}

/// "+Ana Bek" for a place that is proposed, "(Bek)" for one of another form.
QStringList offered(const QString& words, const QString& text, const article::Analysis& analysis = {},
                    EntityType type = EntityType::Person)
{
    QStringList places;
    for (const auto& place : missed(analysis, text, first(words, text), type).places) {
        const QString form = place.judgement.after->words;
        places << (place.isProposed ? u"+"_s : QString()) + (place.isOtherForm ? u"(%1)"_s.arg(form) : form);
    }
    return places;
}

} // namespace

TEST_CASE("capitals, plurals, genitives and other hyphens, spaces, diacritics and cases are forms of words")
{
    CHECK(forms(u"Vestmar"_s, u"VESTMAR SHUT. Vestmar shut. Vestmars Hafen"_s) ==
          QStringList{u"+VESTMAR"_s, u"Vestmars"_s});
    CHECK(forms(u"Jones"_s, u"The Joneses left JONES"_s) == QStringList{u"Joneses"_s, u"+JONES"_s});
    CHECK(forms(u"Tory"_s, u"Tories and a TORY"_s) == QStringList{u"Tories"_s, u"TORY"_s});
    CHECK(forms(u"Tories"_s, u"A Tory left"_s) == QStringList{u"Tory"_s});
    CHECK(forms(u"town council"_s, u"Town Council, TOWN COUNCIL, town councils, town-council"_s) ==
          QStringList{u"Town Council"_s, u"+TOWN COUNCIL"_s, u"town councils"_s, u"town-council"_s});
    CHECK(forms(u"Al-Hamra"_s, u"Al Hamra and AlHamra and Al-Hamrá"_s) ==
          QStringList{u"Al Hamra"_s, u"AlHamra"_s, u"Al-Hamrá"_s});
    CHECK(forms(u"Çelik"_s, u"Celik"_s) == QStringList{u"Celik"_s});
    CHECK(forms(u"US"_s, u"The U.S. left"_s) == QStringList{u"U.S."_s});
}

TEST_CASE("ordinary small words, parts of longer words, and words that others stand between are no forms")
{
    CHECK(forms(u"Bush"_s, u"a bush, bushes, Bushnell, Ambush, Bush-era"_s).isEmpty());
    CHECK(forms(u"May"_s, u"they may, Maya, Mayor"_s).isEmpty());
    CHECK(forms(u"Town Council"_s, u"the town council; Town, Council; Town. Council; Town\nCouncil"_s)
              .isEmpty());
    CHECK(forms(u"Vestmar"_s, u"Vestmar, Vestmar's, Vestmarian, Vest"_s).isEmpty());
    CHECK(forms(u"It"_s, u"Its"_s).isEmpty());
    CHECK(forms(u"—"_s, u"— and –"_s).isEmpty());
    CHECK(forms({}, u"Vestmar"_s).isEmpty());
}

TEST_CASE("short words in capitals are offered and not taken for certain: they may be an acronym")
{
    CHECK(forms(u"Who"_s, u"the WHO said"_s) == QStringList{u"WHO"_s});
    CHECK(forms(u"VESTMAR"_s, u"in Vestmar"_s) == QStringList{u"Vestmar"_s});
}

TEST_CASE("missed words are proposed before a possessive without it, then in capitals, and offered in other "
          "forms behind")
{
    CHECK(offered(u"Vestmar"_s, u"Vestmars VESTMAR'S fall. Vestmar. Vestmar's and Vestmar’s port"_s, {},
                  EntityType::Place) ==
          QStringList{u"+Vestmar"_s, u"+Vestmar"_s, u"+Vestmar"_s, u"(Vestmars)"_s, u"+(VESTMAR)"_s});
    CHECK(offered(u"Vestmar's"_s, u"Vestmar's port and Vestmar"_s) ==
          QStringList{u"+Vestmar's"_s, u"(Vestmar)"_s});
}

TEST_CASE("the last name of a person is offered alone, of other entities not")
{
    const QString text = u"Ana Bek spoke. Then Bek left; BEK, a Bekov, bek and Bek's friend. Ana stayed."_s;
    CHECK(offered(u"Ana Bek"_s, text) == QStringList{u"+Ana Bek"_s, u"(Bek)"_s, u"(BEK)"_s, u"(Bek)"_s});
    CHECK(offered(u"Ana Bek"_s, text, {}, EntityType::Place) == QStringList{u"+Ana Bek"_s});
    CHECK(offered(u"Ana Bek Jr."_s, u"Ana Bek Jr. and Bek"_s) == QStringList{u"+Ana Bek Jr."_s, u"(Bek)"_s});
}

TEST_CASE(
    "a last name that is part of another one's mention, or by which another one is called, is not offered")
{
    const QString text = u"Ana Bek met Jan Bek. Bek smiled."_s;
    article::Analysis analysis;
    analysis.entities = {entity(u"Jan Bek"_s, EntityType::Person, {first(u"Jan Bek"_s, text)})};
    CHECK(offered(u"Ana Bek"_s, text, analysis) == QStringList{u"+Ana Bek"_s, u"(Bek)"_s});
    const qsizetype last = text.lastIndexOf(u"Bek"_s);
    analysis.entities[0].mentions.push_back({{last, last + 3}, article::MentionKind::Name, {}});
    CHECK(offered(u"Ana Bek"_s, text + u" Then Bek left."_s, analysis) == QStringList{u"+Ana Bek"_s});
    analysis.entities[0].name = u"Ana Bek"_s;
    CHECK(offered(u"Ana Bek"_s, text + u" Then Bek left."_s, analysis) ==
          QStringList{u"+Ana Bek"_s, u"(Bek)"_s});
}

TEST_CASE("a last name that is an ordinary word of the article is not offered at the beginning of a sentence")
{
    const QString text = u"Ana Rain spoke of rain. Rain fell. “Rain” it was. Then Rain left."_s;
    article::Analysis analysis;
    for (const QString& sentence :
         {u"Ana Rain spoke of rain."_s, u"Rain fell."_s, u"“Rain” it was."_s, u"Then Rain left."_s})
        analysis.sentences.push_back(first(sentence, text));
    CHECK(offered(u"Ana Rain"_s, text, analysis) == QStringList{u"+Ana Rain"_s, u"(Rain)"_s});
    CHECK(offered(u"Ana Rain"_s, QString(text).replace(u"of rain"_s, u"of snow"_s), analysis) ==
          QStringList{u"+Ana Rain"_s, u"(Rain)"_s, u"(Rain)"_s, u"(Rain)"_s});
}
