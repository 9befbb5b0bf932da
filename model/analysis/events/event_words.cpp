#include "model/analysis/events/event_words.h"

#include "model/text/word_set.h"

namespace dateline::analysis::events {

using article::EventClass;

namespace {

const text::WordSet& reporting()
{
    static const text::WordSet words(u"say tell report announce add explain note state warn claim write "
                                     u"tweet reply argue comment remark reiterate declare "
                                     u"testify admit acknowledge recall respond confirm stress caution "
                                     u"complain concede contend assert deny quote cite "
                                     u"describe call inform allege disclose reveal mention proclaim indicate "
                                     u"suggest predict forecast insist conclude");
    return words;
}

const text::WordSet& perception()
{
    static const text::WordSet words(
        u"see hear watch listen feel notice observe witness view overhear glimpse smell perceive");
    return words;
}

const text::WordSet& aspectual()
{
    static const text::WordSet words(u"begin start stop end finish continue resume complete initiate cease "
                                     u"commence halt launch restart conclude keep quit "
                                     u"discontinue terminate");
    return words;
}

const text::WordSet& intensionalAction()
{
    static const text::WordSet words(u"try attempt promise offer order persuade ask request urge beg demand "
                                     u"propose agree decide refuse decline vow pledge "
                                     u"threaten swear authorize prevent avoid delay postpone help "
                                     u"investigate claim seek campaign force compel aim commit "
                                     u"petition ban forbid prohibit permit allow encourage accuse charge "
                                     u"require invite nominate name apply arrange prepare");
    return words;
}

const text::WordSet& intensionalState()
{
    static const text::WordSet words(u"believe think want hope expect plan intend wish fear worry love like "
                                     u"hate feel know need doubt suspect consider "
                                     u"desire enjoy wonder understand imagine assume anticipate trust regret "
                                     u"favor prefer oppose support estimate");
    return words;
}

const text::WordSet& state()
{
    static const text::WordSet words(
        u"remain live own belong contain include consist exist lie stand stay seem appear cost mean possess "
        u"resemble owe "
        u"weigh measure depend concern involve sit reside deserve lack hold equal");
    return words;
}

const text::WordSet& stateNouns()
{
    static const text::WordSet words(
        u"crisis tension unrest peace emergency control custody captivity recession");
    return words;
}

const text::WordSet& occurrenceNouns()
{
    static const text::WordSet words(
        u"abduction accident acquisition acquittal aftershock agreement airstrike ambush announcement arrest "
        u"arrival assassination "
        u"assault attack auction ballot battle blackout blast blaze bombardment bombing boycott briefing "
        u"burial campaign ceasefire "
        u"celebration ceremony clash closure collapse collision combat competition conference conflict "
        u"conviction coup crackdown "
        u"crash cyclone death debate debut decision defeat demonstration departure deployment derailment "
        u"detention disaster "
        u"discovery discussion dismissal drought earthquake election emergency eruption escape evacuation "
        u"execution exercise "
        u"explosion expulsion fight fighting fire flight flood flooding funeral game genocide gunfire "
        u"hearing hijacking hurricane "
        u"impeachment inauguration incident inquiry inspection interview invasion investigation kidnapping "
        u"killing landing landslide "
        u"launch lawsuit looting massacre match meeting merger mission murder mutiny negotiation offensive "
        u"operation outbreak "
        u"overthrow parade poll premiere privatization probe procession protest purchase quake raid rally "
        u"rape rebellion "
        u"referendum release repeal resignation retirement retreat revolt revolution riot rioting robbery "
        u"ruling sale scandal seizure "
        u"sentencing shooting shutdown siege speech stabbing storm strike suicide summit surgery surrender "
        u"suspension swearing-in "
        u"takeover talks test tour tournament tragedy transfer trial tornado tsunami typhoon uprising "
        u"vaccination verdict victory "
        u"violence visit vote voting walkout war wedding wildfire withdrawal workshop attempt bid offer plan "
        u"proposal demand "
        u"appeal treatment training production construction expansion growth decline increase rise fall loss "
        u"reduction "
        u"cut drop gain spending bankruptcy deal contract accident turmoil trade effort program development");
    return words;
}

/// The word without a plural ending: "elections", "ambushes", "rallies".
QString singular(QStringView lower)
{
    if (lower.size() > 4 && lower.endsWith(u"ies"))
        return lower.chopped(3).toString() + u'y';
    if (lower.size() > 4 && lower.endsWith(u"es") &&
        (lower.endsWith(u"shes") || lower.endsWith(u"ches") || lower.endsWith(u"sses")))
        return lower.chopped(2).toString();
    if (lower.size() > 3 && lower.endsWith(u's') && !lower.endsWith(u"ss"))
        return lower.chopped(1).toString();
    return lower.toString();
}

} // namespace

EventClass verbClass(QStringView lemma)
{
    if (reporting().contains(lemma))
        return EventClass::Reporting;
    if (perception().contains(lemma))
        return EventClass::Perception;
    if (aspectual().contains(lemma))
        return EventClass::Aspectual;
    if (intensionalState().contains(lemma))
        return EventClass::IntensionalState;
    if (intensionalAction().contains(lemma))
        return EventClass::IntensionalAction;
    if (state().contains(lemma))
        return EventClass::State;
    return EventClass::Occurrence;
}

std::optional<EventClass> nounClass(QStringView lower)
{
    const QString base = singular(lower);
    if (occurrenceNouns().contains(lower) || occurrenceNouns().contains(base))
        return EventClass::Occurrence;
    if (stateNouns().contains(lower) || stateNouns().contains(base))
        return EventClass::State;
    return std::nullopt;
}

Weight verbWeight(QStringView lemma)
{
    static const text::WordSet none(u"be have do say tell add note remark state explain comment recall reply "
                                    u"want need like love hate know believe think hope "
                                    u"wish seem appear remain own belong contain include consist exist lie "
                                    u"stand mean owe depend concern involve feel fear "
                                    u"understand wonder imagine assume trust regret prefer doubt suspect "
                                    u"consider live deserve lack matter let tend "
                                    u"keep cost weigh equal resemble relate refer represent describe "
                                    u"estimate expect intend seek look stay sit wait get go "
                                    u"see hear watch help try use base know cause come continue stress argue "
                                    u"insist maintain believe work care contend");
    static const text::WordSet light(u"ask show report claim suggest indicate support oppose plan aim follow "
                                     u"make take give put bring run play hold "
                                     u"mark read face allow require provide offer carry write speak talk "
                                     u"feature stem result lead serve affect experience "
                                     u"anticipate focus rely cover reach deal spend wear observe notice "
                                     u"admit acknowledge insist stress describe call express");
    static const text::WordSet statement(
        u"announce declare condemn denounce apologize accuse confirm deny warn threaten vow pledge promise "
        u"urge order demand "
        u"propose reject refuse agree congratulate criticize praise thank reveal disclose confess concede "
        u"recommend tweet "
        u"testify plead request invite blame question respond criticise decline argue indicate proclaim");
    static const text::WordSet heavy(
        u"abduct acquit adopt ambush annex appoint approve arrest arrive assassinate attack award ban banish "
        u"bomb capture "
        u"charge clash close collapse collide convict crash cross cut defeat defect demolish demonstrate "
        u"deploy deport depose derail "
        u"destroy detain detonate die dismiss dissolve drop drown elect enter erupt escape evacuate execute "
        u"expel explode extradite "
        u"fail fall fight fine fire flee found free freeze gather halt hang hijack hit hospitalize identify "
        u"impeach impose inaugurate "
        u"indict injure introduce invade jail join kidnap kill land launch leave lose march marry meet merge "
        u"murder nominate "
        u"occupy open oust overthrow pass perish plunge postpone protest quit raid rally recall recover "
        u"regain release rescue resign "
        u"retire return rule sack sanction seize sell send sentence shoot shut sign sink slam slay spread "
        u"stab stage start "
        u"stop storm strike sue suffer surrender suspend swear topple travel unveil veto visit vote win "
        u"withdraw wound become begin "
        u"born discover end fly hold issue legalize outlaw overturn pull receive remove replace restore "
        u"sweep trigger uphold "
        u"arraign ram topple torch kill behead besiege burn cancel bear crown finish attend");
    if (none.contains(lemma))
        return Weight::None;
    if (heavy.contains(lemma))
        return Weight::Heavy;
    if (statement.contains(lemma))
        return Weight::Statement;
    return light.contains(lemma) ? Weight::Light : Weight::Usual;
}

bool plansAhead(QStringView lemma)
{
    static const text::WordSet words(u"plan expect schedule intend promise pledge vow agree decide prepare "
                                     u"propose threaten slate set aim order commit hope "
                                     u"anticipate project");
    return words.contains(lemma);
}

bool plansAheadAsAdjective(QStringView lower)
{
    return lower == u"due" || lower == u"set" || lower == u"ready" || lower == u"scheduled" ||
           lower == u"likely" || lower == u"poised";
}

} // namespace dateline::analysis::events
