#include "model/analysis/entities/role_words.h"

#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <QString>

namespace dateline::analysis::entities {

using text::WordSet;

bool isOccupation(QStringView word)
{
    static const WordSet words(
        u"pope ayatollah footballer cricketer wrestler jockey mountaineer bodyguard whistleblower "
        u"fugitive heir heiress bassist drummer vocalist frontman screenwriter chef nanny plumber "
        u"mechanic carpenter creator inventor explorer theologian biographer contributor "
        u"personality feminist influencer youtuber socialite developer programmer maintainer "
        u"lobbyist landlord intern curator librarian archivist eyewitness murderer abolitionist "
        u"economist commissar pharmacist dentist sculptress actuary auditor");
    const QString small = text::folded(word);
    if (words.contains(small))
        return true;
    for (const QStringView ending : {u"ologist", u"ographer", u"onomer", u"iatrist", u"matician"}) {
        if (small.size() > ending.size() + 1 && small.endsWith(ending))
            return true;
    }
    return false;
}

bool isOrganizationNoun(QStringView word)
{
    static const WordSet words(
        u"agency airline airlines alliance army association authority automaker bank band body "
        u"brand broadcaster builder business carmaker carrier cartel chain channel charity church "
        u"club coalition college commission committee company conglomerate consortium contractor "
        u"cooperative corporation council court daily developer distributor exchange federation "
        u"firm foundation franchise front fund gang giant group grouping hospital institute "
        u"institution insurer label league lender lobby maker manufacturer magazine militia "
        u"ministry movement network newspaper nonprofit non-profit operator organisation "
        u"organization outlet paper party platform producer provider publication publisher "
        u"regulator retailer school service startup start-up station studio subsidiary supermarket "
        u"supplier syndicate team think-tank tank tabloid trust union university utility watchdog "
        u"website weekly wing");
    return words.contains(word);
}

bool isOrganizationDescription(QStringView word)
{
    static const WordSet words(
        u"armed banned centre-left centre-right center-left center-right communist conservative "
        u"far-left far-right hardline independent insurgent Islamist jihadist leftist left-wing "
        u"liberal militant nationalist opposition outlawed pro-government pro-independence "
        u"pro-Russian pro-Western rebel right-wing rightist ruling secessionist separatist "
        u"socialist state-controlled state-owned state-run populist paramilitary");
    return words.contains(word);
}

bool isOrganizationModifier(QStringView word)
{
    static const WordSet words(
        u"rights human news aid relief advocacy oil gas energy mining car aircraft plane phone "
        u"software technology tech insurance investment media television radio low-cost budget "
        u"state-owned state-run state private public national international global local regional "
        u"independent non-governmental environmental conservation wildlife medical research "
        u"consulting security trade labour labor student women's food drug steel chemical "
        u"pharmaceutical shipping logistics railway rail airline internet online e-commerce social "
        u"streaming video game film record fashion sports football credit rating ratings polling "
        u"market data credit-rating insurgent rebel militant separatist opposition ruling Islamist "
        u"jihadist far-right far-left left-wing right-wing nationalist armed extremist think press "
        u"wire satellite telecom telecommunications power water transport defence defense "
        u"electronics furniture clothing supermarket fast-food restaurant hotel tobacco beer "
        u"biotech");
    return words.contains(word);
}

bool isBody(QStringView word)
{
    static const WordSet words(
        u"administration board bureau cabinet campaign chamber delegation department desk "
        u"directorate division government inquiry inspectorate investigation laboratory lab "
        u"legislature mission office opposition panel parliament programme program project "
        u"secretariat section senate taskforce unit");
    return words.contains(word) || isOrganizationNoun(word);
}

bool isWeakRole(QStringView word)
{
    static const WordSet words(
        u"resident witness victim survivor suspect defendant friend colleague neighbour neighbor "
        u"supporter critic rival opponent winner star member worker official champion player guard "
        u"model brother sister father mother son daughter wife husband uncle aunt cousin nephew "
        u"niece widow fellow expert agent officer convict prisoner hostage student contender "
        u"challenger veteran boss");
    return words.contains(word);
}

bool followsRole(QStringView word)
{
    static const WordSet words(u"designate elect emeritus general");
    return words.contains(word);
}

bool isDeterminer(QStringView word)
{
    static const WordSet words(
        u"the a an The A An his her its their His Her Its Their our Our my My whose this This");
    return words.contains(word);
}

bool standsBeforeRole(QStringView word)
{
    static const WordSet words(
        u"also now currently still himself herself itself formally officially later subsequently");
    return words.contains(word);
}

bool putsIntoPast(QStringView word)
{
    static const WordSet words(u"formerly previously once");
    return words.contains(word);
}

bool isFormer(QStringView word)
{
    static const WordSet words(u"former Former late Late ex Ex onetime Onetime retired Retired");
    return words.contains(word);
}

bool joinsToRole(QStringView word)
{
    static const WordSet words(u"of for in at from to with on under without against");
    return words.contains(word);
}

bool endsRole(QStringView word)
{
    static const WordSet words(
        u"is are was were be been being am has have had do does did will would can could may might "
        u"must shall should not never he she they it we you i him them who whom whose which that "
        u"where when while after before because although though if unless whether as than since "
        u"until during amid despite by about over between among into through around near the a an "
        u"his her its their our my this these those or but nor yet so there here then also too "
        u"already even only said says say told tells tell met left won lost led made took came "
        u"went gave got became become began begun ran held fell rose sat stood spoke wrote knew "
        u"thought found kept brought sent spent saw felt heard put set cut let hit shot died fled "
        u"quit sought fought caught bought sold taught beat threw drove flew drew grew broke chose "
        u"paid meant lay laid struck hurt");
    return words.contains(word);
}

bool isFieldName(QStringView word)
{
    static const WordSet words(
        u"housing planning banking engineering mining marketing training building manufacturing "
        u"shipping broadcasting farming fishing programming nursing publishing advertising "
        u"accounting intelligence-gathering policing filmmaking lending trading sing");
    return words.contains(word);
}

bool givesOffice(QStringView word)
{
    static const WordSet words(
        u"named appointed elected re-elected reelected nominated promoted chose picked installed "
        u"confirmed names appoints elects nominates");
    return words.contains(word);
}

bool isHeadingVerb(QStringView word)
{
    static const WordSet words(
        u"heads headed leads led chairs chaired runs owns founded co-founded coaches coached "
        u"directs edits");
    return words.contains(word);
}

bool putsInDoubt(QStringView word)
{
    static const WordSet words(
        u"if If unless Unless whether Whether had Had should Should once Once until Until when "
        u"When");
    return words.contains(word);
}

} // namespace dateline::analysis::entities
