#include "model/base/interface_locale.h"
#include "ui/language/translation.h"
#include "ui/viewmodels/country_words.h"
#include "ui/viewmodels/date_entry.h"
#include "ui/viewmodels/import_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/reason_words.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using language::Translation;

namespace {

const QDate friday(2010, 5, 14);

} // namespace

TEST_CASE("the first wished language that the program speaks is taken, English where there is none")
{
    CHECK(Translation::best({u"de-AT"_s, u"en"_s}) == u"de");
    CHECK(Translation::best({u"fr-FR"_s, u"de"_s, u"en"_s}) == u"de");
    CHECK(Translation::best({u"en-US"_s, u"de"_s}) == u"en");
    CHECK(Translation::best({u"DE_CH"_s}) == u"de");
    CHECK(Translation::best({u"eo"_s}) == u"en");
    CHECK(Translation::best({}) == u"en");
}

TEST_CASE("a language that was chosen comes before those of the desktop, nothing chosen and none that is "
          "spoken do not")
{
    CHECK(Translation::best({u"en"_s, u"de-DE"_s}) == u"en");
    CHECK(Translation::best({QString(), u"de-DE"_s}) == u"de");
    CHECK(Translation::best({u"tlh"_s, u"de-DE"_s}) == u"de");
}

TEST_CASE("every language has a name of its own among those that speak it")
{
    QStringList names;
    for (const QString& language : Translation::languages())
        names += Translation::ownName(language);
    CHECK(names == QStringList{u"Deutsch"_s, u"English"_s});
}

TEST_CASE("a translation speaks as long as it lives")
{
    CHECK(viewmodels::mentionCount(2) == u"2 mentions");
    {
        const Translation german(u"de"_s);
        CHECK(viewmodels::mentionCount(2) == u"2 Nennungen");
    }
    CHECK(viewmodels::mentionCount(2) == u"2 mentions");
}

TEST_CASE("English has its plural forms")
{
    CHECK(viewmodels::articleCount(1) == u"1 article");
    CHECK(viewmodels::articleCount(1204) == u"1,204 articles");
    CHECK(viewmodels::eventCount(0) == u"0 events");
}

TEST_CASE("German has its plural forms and its numbers")
{
    const Translation german(u"de"_s);
    CHECK(viewmodels::eventCount(1) == u"1 Ereignis");
    CHECK(viewmodels::eventCount(1204) == u"1.204 Ereignisse");
}

TEST_CASE("dates are in the language of the sentences around them")
{
    const Translation german(u"de"_s);
    CHECK(base::interfaceLocale().language() == QLocale::German);
    CHECK(viewmodels::dayWords(friday) == u"14. Mai 2010");
    CHECK(viewmodels::intervalWords({friday, friday.addDays(2)}) == u"14. bis 16. Mai 2010");
    CHECK(viewmodels::intervalWords({friday, friday.addMonths(1)}) == u"14. Mai bis 14. Juni 2010");
    CHECK(viewmodels::intervalWords({friday, {}}) == u"ab 14. Mai 2010");
    const viewmodels::TimelineDates dates;
    CHECK(dates.interval({friday, friday.addDays(2)}) == u"14.–16. Mai 2010");
    CHECK(dates.dayWithWeekday(friday) == u"Freitag, 14. Mai 2010");
    CHECK(dates.interval({QDate(1990, 1, 1), QDate(1999, 12, 31)}) == u"1990er-Jahre");
}

TEST_CASE("a day can be typed in the language of the interface and in English")
{
    const Translation german(u"de"_s);
    CHECK(viewmodels::dateFromEntry(viewmodels::dayWords(friday)) == friday);
    CHECK(viewmodels::dateFromEntry(u"3. März 2010") == QDate(2010, 3, 3));
    CHECK(viewmodels::dateFromEntry(u"14 May 2010") == friday);
    CHECK_FALSE(viewmodels::dateFromEntry(u"14. Floréal 2010"));
}

TEST_CASE("countries are named in the language of the interface")
{
    CHECK(viewmodels::countryWords(u"KG"_s) == u"Kyrgyzstan");
    const Translation german(u"de"_s);
    CHECK(viewmodels::countryWords(u"KG"_s) == u"Kirgisistan");
    CHECK(viewmodels::countryWords(u"XQ"_s) == u"XQ");
}

TEST_CASE("a reason that the library keeps in English is told in the language of the interface")
{
    CHECK(viewmodels::reasonWords(u"title before the name; short for a fuller name"_s) ==
          u"title before the name; short for a fuller name");
    const Translation german(u"de"_s);
    CHECK(viewmodels::reasonWords(u"title before the name; short for a fuller name"_s) ==
          u"Titel vor dem Namen; Kurzform eines längeren Namens");
    CHECK(viewmodels::reasonWords(u"the only president that the article names"_s) ==
          u"im Artikel nur einmal genannt: „president“");
    CHECK(viewmodels::reasonWords(u"a reason of tomorrow"_s) == u"a reason of tomorrow");
}

TEST_CASE("the buttons of Qt's dialogs speak German where Qt's translation is installed")
{
    const Translation german(u"de"_s);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    const QString text = box.button(QDialogButtonBox::Cancel)->text().remove(u'&');
    if (text == u"Cancel")
        WARN("skipped: Qt's German is not installed");
    else
        CHECK(text == u"Abbrechen");
}
