#include "model/analysis/entities/word_lists.h"

#include "model/text/word_set.h"

namespace dateline::analysis::entities {

using text::WordSet;

bool isCalendarWord(QStringView word)
{
    static const WordSet words(
        u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays "
        u"Thursdays Fridays Saturdays Sundays January February March April May June July August "
        u"September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. "
        u"Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.");
    return words.contains(word);
}

bool isNeverName(QStringView word)
{
    static const WordSet words(u"I I'm I've I'd I'll A An The And Or But Internet TV DNA HIV AIDS CEO CFO "
                               u"COO MP MPs PM GDP UTC GMT EST EDT PST "
                               u"PDT BST CET AM PM A.M. P.M. OK Covid COVID COVID-19 Covid-19 SARS FAQ URL "
                               u"DVD CD PhD Ph.D. BC AD BCE No. Nos. "
                               u"Esq. Ms. MD M.D. ID SUV GPS PCR AK-47 Wi-Fi VIP SMS PDF AI "
                               u"IT ATM UFO SOS RSVP Yes No Not "
                               u"This That These Those It He She We They You His Her Their Our My Its Who "
                               u"What When Where Why How Which If In "
                               u"On At To From With Without By For As Is Are Was Were Be Been Has Have Had "
                               u"Do Does Did Would Could Should "
                               u"Might Must Can There Here Then Now Also Only Just Even Than So Up Down Out "
                               u"Over Under After Before While "
                               u"Amid About Against Between Into Through During Until Since More Most Some "
                               u"All Any Each Every Both Other Another "
                               u"New-York-based God Editor's Photo Image File Read See "
                               u"Related Advertisement Share");
    return words.contains(word);
}

bool isNeverNameAlone(QStringView word)
{
    static const WordSet words(
        u"Islam Christianity Judaism Buddhism Hinduism Catholicism Communism Marxism LGBT LGBTQ NGO NGOs "
        u"DJ FM Justice State Zone Union Council Court Committee Ministry Party Board Church Section "
        u"Act Bill Law Deputy Public Senior Junior Executive Chief Minister President Secretary Inc. Ltd. "
        u"Corp. Co. Jr. Sr. Mr. Mrs. Ms.");
    return words.contains(word);
}

bool isCurrencyWord(QStringView word)
{
    static const WordSet words(
        u"RM P R N B JD SR QR BD Rs Rs. Dh Dhs KSh Ksh Sh Shs USh Tk GH HK NT US A C S NZ K Le Tsh MNT SAR "
        u"AED EUR USD GBP PHP Php INR PKR IDR Rp Re Kz Br Nu CFA RMB JPY SGD MYR THB KES NGN ZAR EGP");
    return words.contains(word);
}

bool takesNumber(QStringView word)
{
    static const WordSet words(
        u"Region Resolution Flight Article Section Route Highway Interstate Ward District Area Channel "
        u"Apollo Chapter Proposition Measure Amendment Act Zone Boeing Airbus Formula Group");
    return words.contains(word);
}

bool speaksLanguage(QStringView word)
{
    static const WordSet words(
        u"speak speaks spoke speaking spoken taught teach teaches learn learned learning learnt");
    return words.contains(word);
}

bool opensSpeech(QStringView mark)
{
    static const WordSet marks(u"\" \u201C \u2018 \u00AB \u201E : \u2014 -- - \u2013 ( \u2022 * ...");
    return marks.contains(mark);
}

bool isNameParticle(QStringView word)
{
    static const WordSet words(
        u"de la del della der den des van von zu zur bin bint ibn al el ul ur da do dos das du di le "
        u"ter ten af av abu ben bar y e und st");
    return words.contains(word);
}

bool isSpeechVerb(QStringView word)
{
    static const WordSet words(
        u"said says say told tells added adds asked asks replied warned stated announced explained "
        u"insisted claimed argued noted acknowledged admitted denied confirmed wrote tweeted recalled "
        u"expressed described urged accused vowed pledged declared suggested remarked testified");
    return words.contains(word);
}

bool isPersonVerb(QStringView word)
{
    static const WordSet words(
        u"resigned smiled married died believes believed thinks thought wants wanted hopes hoped fled "
        u"met arrived traveled travelled spoke apologized apologised praised refused appeared won lost "
        u"scored played retired served arrested sentenced convicted born who whose knew felt feels");
    return words.contains(word);
}

bool joinsOrganization(QStringView word)
{
    static const WordSet words(u"of for on against");
    return words.contains(word);
}

} // namespace dateline::analysis::entities
