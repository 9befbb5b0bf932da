#include "tests/model/analysis/coreference/marked_names.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using tests::MarkedNames;

namespace {

using Table = QList<std::pair<const char*, const char*>>;

void checkTable(const Table& table)
{
    for (const auto& [text, expected] : table) {
        INFO(text);
        CHECK(MarkedNames(QString::fromUtf8(text)).groups() == QString::fromUtf8(expected));
    }
}

} // namespace

TEST_CASE("parts of one person's name join")
{
    checkTable({
        {"<p Tilda Orumov> spoke. <p Orumov> left. <p Tilda> cried.", "Tilda Orumov = Orumov = Tilda"},
        {"<p Orumov> spoke first. <p Tilda Orumov> left.", "Orumov = Tilda Orumov"},
        {"<p Tilda Maria Orumov> spoke. <p Tilda Orumov> left. <p T. Orumov> cried.",
         "Tilda Maria Orumov = Tilda Orumov = T. Orumov"},
        {"<p Mikel Sandoval Ruiz> spoke. <p Mikel Sandoval> left. <p Sandoval> cried.",
         "Mikel Sandoval Ruiz = Mikel Sandoval = Sandoval"},
        {"<p Karim al-Tamsi> spoke. <p Tamsi> left. <p al-Tamsi> and <p Al Tamsi> cried.",
         "Karim al-Tamsi = Tamsi = al-Tamsi = Al Tamsi"},
        {"<p Princess Ulla> left. <p Ulla Maringen> spoke.", "Princess Ulla = Ulla Maringen"},
        {"<p Bo Lindqvist Jr.> left. <p Lindqvist> spoke.", "Bo Lindqvist Jr. = Lindqvist"},
        {"<p Ana de Torvalle> left. <p de Torvalle> spoke.", "Ana de Torvalle = de Torvalle"},
        {"<p Orum Tilda> left. <p Tilda Orum> spoke.", "Orum Tilda = Tilda Orum"},
    });
}

TEST_CASE("short forms of given names join")
{
    checkTable({
        {"<p William Torvane> left. <p Bill Torvane> spoke.", "William Torvane = Bill Torvane"},
        {"<p Alexander Torvane> left. <p Alex Torvane> spoke.", "Alexander Torvane = Alex Torvane"},
        {"<p William Torvane> left. <p Bob Torvane> spoke.", "William Torvane; Bob Torvane"},
        {"<p Dan Torvane> left. <p Dana Torvane> spoke.", "Dan Torvane; Dana Torvane"},
    });
}

TEST_CASE("two people with parts of a name in common stay two")
{
    checkTable({
        {"<p Anton Bekov> met <p Tilda Bekov>.", "Anton Bekov; Tilda Bekov"},
        {"Mr. <p Bekov> met Mrs. <p Bekov>.", "Bekov; Bekov"},
        {"<p Anton Bakirov> met <p Anton Bakiyev>. <p Bakirov> met <p Bakiyev>.",
         "Anton Bakirov = Bakirov; Anton Bakiyev = Bakiyev"},
        {"<p Anton Torvanov> met <p Torvanova>.", "Anton Torvanov; Torvanova"},
        {"<p Jan Torvanski> met <p Torvanska>.", "Jan Torvanski; Torvanska"},
        {"<p George W. Torvane> met <p George H. Torvane>.", "George W. Torvane; George H. Torvane"},
        {"<p Bo Torvane Jr.> met <p Bo Torvane Sr.> there.", "Bo Torvane Jr.; Bo Torvane Sr."},
        {"<p Mario Torvane> met <p Maria Torvane>.", "Mario Torvane; Maria Torvane"},
        {"<p Ida Hansen> met <p Bo Hanson>. <p Hanson> left.", "Ida Hansen; Bo Hanson = Hanson"},
        {"<p Anton Bekov> met <g Bekovs>.", "Anton Bekov; Bekovs"},
    });
}

TEST_CASE("a surname of two people goes to the one named last")
{
    MarkedNames names(QStringLiteral(
        "<p Anton Bekov> left. <p Bekov> was tired. Then came <p Tilda Bekov>. <p Bekov> spoke."));
    const auto grouped =
        analysis::coreference::groupNames(names.document(), MarkedNames::gazetteers(), names.names());
    CHECK(grouped.groupOf == std::vector<qsizetype>{0, 0, 1, 1});
}

TEST_CASE("accents, transcriptions and slips make no other name")
{
    checkTable({
        {"<p Çem Yıldıroğlu> left. <p Cem Yildiroglu> spoke.", "Çem Yıldıroğlu = Cem Yildiroglu"},
        {"<p Jarosław Brzański> left. <p Brzanski> spoke.", "Jarosław Brzański = Brzanski"},
        {"<p Karim Soltaneimi> left. <p Soltaneymi> spoke.", "Karim Soltaneimi = Soltaneymi"},
        {"<p Sergei Torvane> left. <p Sergey Torvane> spoke.", "Sergei Torvane = Sergey Torvane"},
        {"<l Jolal-Abad> burns. Fire in <l Jola-Abad>.", "Jolal-Abad = Jola-Abad"},
        {"<l Torvanagorsk> burns. Fire in <l Torvanigorsk>.", "Torvanagorsk = Torvanigorsk"},
        {"<o al-Qorvaya> struck. <o Al-Qorvaya> struck. <o Al Qorvaya> struck.",
         "al-Qorvaya = Al-Qorvaya = Al Qorvaya"},
        {"The <o V-7> met. The <o V7> left.", "V-7 = V7"},
        {"<l Iran> and <l Iraq>, <l Austria> and <l Australia>, <l Niger> and <l Nigeria>",
         "Iran; Iraq; Austria; Australia; Niger; Nigeria"},
        {"<o Ministry> and <o Minister>", "Ministry; Minister"},
    });
}

TEST_CASE("names in capitals are the same names")
{
    checkTable({
        {"<p ANA TORVANE> RESIGNS. <p Ana Torvane> left.", "ANA TORVANE = Ana Torvane"},
        {"<o TORVANE BANK> CLOSES. <o Torvane Bank> left.", "TORVANE BANK = Torvane Bank"},
    });
}

TEST_CASE("acronyms join what they stand for")
{
    checkTable({
        {"The <o Northern Fishing Union> met. The <o NFU> left. So did <o N.F.U.> men.",
         "Northern Fishing Union = NFU = N.F.U."},
        {"<o Voices for Peace> met. <o VFP> left.", "Voices for Peace = VFP"},
        {"<o Voices for Peace> met. <o VP> left.", "Voices for Peace = VP"},
        {"The <o U.S. Fishing Survey> met. <o USFS> left.", "U.S. Fishing Survey = USFS"},
        {"The <o United States Centre of Fishing> met. <o COF> left. <o USCOF> stayed.",
         "United States Centre of Fishing = COF = USCOF"},
        {"The <w Fishing Boats Act> passed. The <w FBA> is law.", "Fishing Boats Act = FBA"},
        {"The <o Northern Fishing Union> met the <o NMU>.", "Northern Fishing Union; NMU"},
    });
}

TEST_CASE("a name in brackets behind another is its other name")
{
    checkTable({
        {"The <o Federal Fishing Service> (<o FSR>) met. <o FSR> left.", "Federal Fishing Service = FSR"},
        {"The <o FSR> (<o Federal Fishing Service>) met.", "FSR = Federal Fishing Service"},
        {"The <o Torvane Institute of Volcanology> (<o Tovolc>) met. <o Tovolc> left.",
         "Torvane Institute of Volcanology = Tovolc"},
        {"The <g Free Farmers Front> (<o FFF>) met. <o FFF> left.", "Free Farmers Front = FFF"},
        {"<p Ana Bek>, better known as <p Tilda Orum>, met. <p Orum> left.", "Ana Bek = Tilda Orum = Orum"},
        {"The <o Torvane Bank>, formerly known as the <o Coal Fund>, closed.", "Torvane Bank = Coal Fund"},
    });
}

TEST_CASE("brackets that say something else join nothing")
{
    checkTable({
        {"<l Torvane> (<l Kenya>) burns.", "Torvane; Kenya"},
        {"<p Ana Bek> (<o KLM>) won.", "Ana Bek; KLM"},
        {"<o Torvane> (<o AXP>) said so.", "Torvane; AXP"},
        {"<o Torvane Bank> (<l UK>) closed.", "Torvane Bank; UK"},
        {"<o Torvane Bank> and (<o FSR>) met.", "Torvane Bank; FSR"},
        {"<p Ana Bek>, who is known to <p Tilda Orum>, met.", "Ana Bek; Tilda Orum"},
        {"<p Ana Bek> called <p Tilda Orum> on the phone.", "Ana Bek; Tilda Orum"},
    });
}

TEST_CASE("short forms of organizations join the long ones")
{
    checkTable({
        {"<o Torvane Corporation> paid. <o Torvane> left.", "Torvane Corporation = Torvane"},
        {"The <o House of Deputies> met. The <o House Fishing Committee> met. The <o House> left.",
         "House of Deputies = House; House Fishing Committee"},
        {"The <o Turkish House of Deputies> met. The <o House of Deputies> voted. The <o House> left.",
         "Turkish House of Deputies = House of Deputies = House"},
        {"The <o US Fishing Court> met. The <o United States Fishing Court> left. The <o Fishing Court> is "
         "new.",
         "US Fishing Court = United States Fishing Court = Fishing Court"},
        {"The <o Fishing Congress of the Philippines> met. The <o Fishing Congress> left.",
         "Fishing Congress of the Philippines = Fishing Congress"},
        {"The <o Ministry of Fishing> met. The <o Fishing Ministry> left.",
         "Ministry of Fishing = Fishing Ministry"},
        {"The <o Ministry of the Coast> met. The <o Kenyan Coast Ministry> left.",
         "Ministry of the Coast = Kenyan Coast Ministry"},
        {"The <o Torvane Fishing Union> met. The <o Fishing Union> left.",
         "Torvane Fishing Union = Fishing Union"},
    });
}

TEST_CASE("organizations that share words stay apart")
{
    checkTable({
        {"The <o Kenyan Fishing Court> met the <o Turkish Fishing Court>.",
         "Kenyan Fishing Court; Turkish Fishing Court"},
        {"The <o Ministry of Fishing> met the <o Coal Ministry>.", "Ministry of Fishing; Coal Ministry"},
        {"The <o Fishing Bank> met the <o Coal Bank>.", "Fishing Bank; Coal Bank"},
        {"The <o House of Deputies> met. The <o House of Deputies Library> is old.",
         "House of Deputies; House of Deputies Library"},
        {"The <o University of Torvane> met the <o American University>.",
         "University of Torvane; American University"},
        {"The <o Royal Fishing Force> met the <o US Fishing Force>.",
         "Royal Fishing Force; US Fishing Force"},
        {"<o Torvane Bank> and <o Torvane Airlines> met <o Torvane>.",
         "Torvane Bank; Torvane Airlines = Torvane"},
        {"<l Torvane Airport> is near <l Nairobi>. <l Nairobi Airport> is not.",
         "Torvane Airport; Nairobi; Nairobi Airport"},
    });
}

TEST_CASE("countries, their other names and their peoples")
{
    checkTable({
        {"<l United States>, <l U.S.>, <l US>, <l America>", "United States = U.S. = US = America"},
        {"<l Kenya> and <l Republic of Kenya>", "Kenya = Republic of Kenya"},
        {"<l Kenya>, <g Kenyan> and <g Kenyans>", "Kenya; Kenyan = Kenyans"},
        {"<g Kurds> in <g Kurdish> towns", "Kurds = Kurdish"},
        {"<g Democrats> with <g Democratic> votes, one <g Democrat>", "Democrats = Democratic = Democrat"},
        {"<g Torvanes> and <g Torvane> people", "Torvanes = Torvane"},
        {"<g Islamists> and <g Muslims>", "Islamists; Muslims"},
        {"<l North Korea> and <l South Korea>", "North Korea; South Korea"},
        {"<l Mexico> and <l Mexico City>", "Mexico; Mexico City"},
        {"<l Samoa> and <l American Samoa>", "Samoa; American Samoa"},
        {"the <l English Channel> and the <l Channel>", "English Channel = Channel"},
        {"<g Roman Catholic> and <g Catholics>", "Roman Catholic = Catholics"},
        {"an <o Orvathi> raid by <o Orvathis>", "Orvathi = Orvathis"},
    });
}

TEST_CASE("what is written alike is one thing, of the type that most speaks for")
{
    checkTable({
        {"<p Torvane> left. <O Torvane> spoke.", "Torvane"},
        {"<O Torvane> left. <l Torvane> spoke. <l Torvane> burns.", "Torvane"},
    });
    checkTable({
        {"<p Torvane> flies. <o Torvane Air> landed.", "Torvane = Torvane Air"},
        {"President <p Torvane> flies. <p Ana Torvane> and <o Torvane Air> landed.",
         "Torvane = Ana Torvane; Torvane Air"},
        {"Mr. <p Torvane> flies. <o Torvane Air> landed.", "Torvane; Torvane Air"},
        {"<p Torvana Basilika> burns. The <l Torvanna Basilika> is old. <l Torvanna Basilika> burns.",
         "Torvana Basilika = Torvanna Basilika"},
    });
    MarkedNames names(QStringLiteral("<P Torvane> left. <o Torvane> spoke."));
    analysis::coreference::groupNames(names.document(), MarkedNames::gazetteers(), names.names());
    CHECK(names.names()[0].type == article::EntityType::Organization);
    CHECK(names.names()[1].type == article::EntityType::Organization);
    const article::Provenance& outvoted = names.names()[0].provenance;
    CHECK_FALSE(outvoted.reason.isEmpty());
    CHECK(outvoted.source == article::Source::Rule);
    CHECK(outvoted.confidence == Approx(0.9 / 1.3)); // the share of the votes
    CHECK(names.names()[1].provenance.source == article::Source::Model);
}

TEST_CASE("grouping says why a name is in its group")
{
    using analysis::coreference::LinkBasis;
    MarkedNames names(
        QStringLiteral("<p Ana Bekov>, <p Bekov>, <p Bekov>, <l Kenya>, <l Republic of Kenya>, "
                       "<o Northern Fishing Union>, <o NFU>, <o Federal Coal Service> (<o QXR>)"));
    const auto grouped =
        analysis::coreference::groupNames(names.document(), MarkedNames::gazetteers(), names.names());
    CHECK(grouped.basisOf == std::vector{LinkBasis::None, LinkBasis::ShortName, LinkBasis::ShortName,
                                         LinkBasis::None, LinkBasis::KnownThing, LinkBasis::None,
                                         LinkBasis::Initials, LinkBasis::None, LinkBasis::Stated});
}

TEST_CASE("the cost of grouping grows with the number of different names, not with its square")
{
    const auto group = [](const QString& pattern, qsizetype count) {
        QString text;
        for (qsizetype i = 0; i < count; ++i) {
            // Numbers as words of letters: "Baaaf", "Baaag" …
            QString word = QStringLiteral("B");
            for (qsizetype rest = i, digit = 0; digit < 5; ++digit, rest /= 10)
                word += QChar(u'a' + static_cast<int>(rest % 10));
            text += QString(pattern).replace(QStringLiteral("%1"), word) + u' ';
        }
        MarkedNames names(text);
        const auto grouped =
            analysis::coreference::groupNames(names.document(), MarkedNames::gazetteers(), names.names());
        REQUIRE(grouped.groupOf.size() == names.names().size());
    };
    for (const char16_t* const pattern :
         {u"<p %1 Torvane>.", u"<p Ana %1>. <p Ana>.", u"<o Torvane %1 Bank>. <o Torvane>.",
          u"<o Bank of %1> (<o BOB>).", u"<p Torvane>. <p Ana Torvane>."}) {
        const QString names = QString::fromUtf16(pattern);
        CAPTURE(names);
        const bool isLinear = tests::growsLinearly(10000, [&](qsizetype count) { group(names, count); });
        CHECK(isLinear);
    }
}
