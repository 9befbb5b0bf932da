#include "model/text/abbreviations.h"

#include "model/text/word_set.h"

namespace dateline::text {

namespace {

bool isTitle(QStringView word)
{
    static const WordSet words(
        u"Adj Adm Amb Assoc Asst Atty Brig Capt Cmdr Cmdt Col Comdr Cpl Cpt Det Dr "
        u"Drs Ens Fr Ft Gen Gov Hon Insp Lieut Lt Maj Messrs Mme Mr Mrs Ms Msgr Mt Mx Ofc Pfc Pres "
        u"Prof Pte Pvt Rep Reps Rev Sen Sens Sgt Sra St Ste Supt Ven approx ca cf e.g i.e viz vs");
    return words.contains(word);
}

bool isMonth(QStringView word)
{
    static const WordSet words(
        u"Apr Aug Dec Feb Fri Jan Jul Jun Mar Mon Nov Oct Sat Sep Sept Sun Thu Thurs Tue Tues Wed");
    return words.contains(word);
}

bool comesBeforeNumbers(QStringView word)
{
    static const WordSet words(u"Art Fig NO No Nos Nr Vol no nos p pp vol");
    return words.contains(word);
}

bool isTail(QStringView word)
{
    static const WordSet words(
        u"Ala Ave Bldg Blvd Ariz Ark Bhd Bros Calif Cie Co Colo Conn Corp Cos Del Dept Esq Fla Ga Govt Ill "
        u"Inc "
        u"Ind Intl Jr Kan Ky La Ltd Mass Mich Minn Mont Neb Nev Okla Ont Ore Pa Ph.D Que Rd Sr "
        u"Tenn Tex Univ Va Vt Wash Wis Wyo al bn est etc ft hr hrs kg km lb lbs mins mph oz sq yrs");
    return words.contains(word);
}

bool isHourMark(QStringView word)
{
    return word == u"a.m" || word == u"p.m" || word == u"A.M" || word == u"P.M";
}

} // namespace

Abbreviation abbreviation(QStringView word)
{
    constexpr qsizetype longest = 6;
    if (word.isEmpty() || word.size() > longest)
        return Abbreviation::None;
    if (isTitle(word))
        return Abbreviation::Title;
    if (isMonth(word))
        return Abbreviation::Month;
    if (comesBeforeNumbers(word))
        return Abbreviation::Number;
    if (isHourMark(word))
        return Abbreviation::HourMark;
    return isTail(word) ? Abbreviation::Tail : Abbreviation::None;
}

bool opensSentences(QStringView word)
{
    static const WordSet words(
        u"A About According After All Also Although Among An And Another Any As At Because Before "
        u"Both But By Critics Despite During Each Earlier Even Every Few First Following For Four "
        u"From Given He Her Here His How However I If In Instead Is It Its Last Later Many "
        u"Meanwhile More Most My No Nor Not Now Of Officials On Once One Only Or Other Others Our "
        u"Over Police Several She Since So Some Still Such That The Their Then There These They "
        u"This Those Though Three Through Thus To Today Two Under Unlike Until Was We Were What "
        u"When Where Whether Which While Who Why Will With Without Yet You Your");
    return words.contains(word);
}

} // namespace dateline::text
