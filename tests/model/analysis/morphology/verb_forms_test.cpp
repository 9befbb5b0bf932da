#include "model/analysis/morphology/verb_forms.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis::morphology;
using namespace Qt::StringLiterals;

TEST_CASE("regular verb forms lead back to their lemma")
{
    const VerbForms forms;
    const std::pair<QString, QString> table[] = {
        {u"walked"_s, u"walk"_s},   {u"stopped"_s, u"stop"_s},         {u"agreed"_s, u"agree"_s},
        {u"denied"_s, u"deny"_s},   {u"voting"_s, u"vote"_s},          {u"planning"_s, u"plan"_s},
        {u"dying"_s, u"die"_s},     {u"announces"_s, u"announce"_s},   {u"carries"_s, u"carry"_s},
        {u"reaches"_s, u"reach"_s}, {u"criticised"_s, u"criticize"_s}, {u"apologise"_s, u"apologize"_s},
    };
    for (const auto& [word, lemma] : table) {
        const auto reading = forms.read(word);
        INFO(word.toStdString());
        REQUIRE(reading);
        CHECK(reading->lemma == lemma);
    }
}

TEST_CASE("irregular verb forms come from the table with all they can be")
{
    const VerbForms forms;
    CHECK(forms.read(u"fled")->lemma == u"flee"_s);
    CHECK(forms.read(u"taken")->can(VerbReading::Participle));
    CHECK_FALSE(forms.read(u"taken")->can(VerbReading::Past));
    CHECK(forms.read(u"hit")->can(VerbReading::Base));
    CHECK(forms.read(u"hit")->can(VerbReading::Past));
    CHECK(forms.read(u"found")->lemma == u"find"_s);
    CHECK(forms.read(u"left")->lemma == u"leave"_s);
}

TEST_CASE("words that only look like verb forms are none")
{
    const VerbForms forms;
    for (const QStringView word :
         {u"hundred", u"sacred", u"thing", u"bus", u"glass", u"the", u"village", u"unarmed", u""})
        CHECK_FALSE(forms.read(word));
}

TEST_CASE("an unknown word in ed is taken for a past form but not listed")
{
    const VerbForms forms;
    const auto reading = forms.read(u"zorbified");
    REQUIRE(reading);
    CHECK(reading->can(VerbReading::Past));
    CHECK_FALSE(reading->listed);
}
