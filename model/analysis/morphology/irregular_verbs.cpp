#include "model/analysis/morphology/word_tables.h"

namespace dateline::analysis::morphology::tables {

QStringView irregularVerbs()
{
    return uR"(
arise/arose/arisen awake/awoke/awoken be/was/been bear/bore/borne beat/beat/beaten become/became/become
begin/began/begun bend/bent/bent bet/bet/bet bid/bid/bid bind/bound/bound bite/bit/bitten
bleed/bled/bled blow/blew/blown break/broke/broken breed/bred/bred bring/brought/brought
broadcast/broadcast/broadcast build/built/built burn/burnt/burnt burst/burst/burst buy/bought/bought
cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come cost/cost/cost
creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug do/did/done draw/drew/drawn
dream/dreamt/dreamt drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fling/flung/flung fly/flew/flown
forbid/forbade/forbidden forecast/forecast/forecast foresee/foresaw/foreseen forget/forgot/forgotten
forgive/forgave/forgiven forgo/forwent/forgone freeze/froze/frozen get/got/gotten give/gave/given
go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung have/had/had hear/heard/heard
hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept kneel/knelt/knelt
know/knew/known lay/laid/laid lead/led/led lean/leant/leant leap/leapt/leapt learn/learnt/learnt
leave/left/left lend/lent/lent let/let/let lie/lay/lain light/lit/lit lose/lost/lost make/made/made
mean/meant/meant meet/met/met mislead/misled/misled mistake/mistook/mistaken overcome/overcame/overcome
oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown
override/overrode/overridden outdo/outdid/outdone pay/paid/paid prove/proved/proven put/put/put
quit/quit/quit read/read/read rebuild/rebuilt/rebuilt rid/rid/rid ride/rode/ridden ring/rang/rung
rise/rose/risen run/ran/run rerun/reran/rerun saw/sawed/sawn say/said/said see/saw/seen
seek/sought/sought sell/sold/sold send/sent/sent set/set/set sew/sewed/sewn shake/shook/shaken
shed/shed/shed shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut
sing/sang/sung sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid slit/slit/slit
speak/spoke/spoken speed/sped/sped spend/spent/spent spill/spilt/spilt spin/spun/spun split/split/split
spread/spread/spread spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck
sting/stung/stung strike/struck/struck strive/strove/striven swear/swore/sworn sweep/swept/swept
swell/swelled/swollen swim/swam/swum swing/swung/swung take/took/taken teach/taught/taught
tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown thrust/thrust/thrust
undergo/underwent/undergone understand/understood/understood undertake/undertook/undertaken
undo/undid/undone uphold/upheld/upheld upset/upset/upset wake/woke/woken wear/wore/worn weave/wove/woven
weep/wept/wept win/won/won wind/wound/wound withdraw/withdrew/withdrawn withhold/withheld/withheld
withstand/withstood/withstood wring/wrung/wrung write/wrote/written rewrite/rewrote/rewritten
retake/retook/retaken resell/resold/resold redo/redid/redone repay/repaid/repaid
re-elect/re-elected/re-elected
)";
}

QStringView nounLikeVerbs()
{
    return uR"(
abuse access account act address advance aid aim alarm alert ambush amount annex answer appeal approach
arm array arrest assault associate attack attempt audit awake award back balance ban base bat battle
bear beef benefit bet bid bill blast block blood blow board bomb book bound box boycott branch breach
break breed brief broadcast broker burst calm camp campaign cap care case cast cause caution center
chair challenge change charter chase circle claim clash clean clear close coach code coin collapse color
command comment commission complete compound concern condition conference conflict construct contest
contract control convict cool coordinate copy correct cost counter couple cover crash credit crowd crown
crush curate curb cure cut damage dance date deal debate debut decline default defect delay demand
deposit desert design desire detail direct discharge discount dispatch display dispute divorce dock
document dominate double doubt download draft draw dream dress drill drink drive dry dust ease edit
effect email end equal evidence exchange exercise exhibit experience experiment express extract eye face
fall favor favour fear feed fight file film filter finance find fine finger fire flesh flood flow focus
fold force forecast form foster frame freeze frequent fuel function fund further game gear glow graduate
grant grill guide gun hand harm harvest hassle head heat hedge hike hit hold honor honour host house
hunt hurry impact increase influence insult intercept interest interview invoice issue jail joke judge
label lack land last lead leak level license light line link list load lobby lock mail manufacture march
mark massacre match matter mature mess mind mistake murder nail name narrow neglect neighbor nest net
note notice number object obscure open orbit order outline overhaul overthrow own paint pair parade
pardon park parole party patrol pause peak permit pet phone photograph picket picture pilot place plan
plant pledge point poison pop post pound practice praise present press pressure price prize probe
process profit progress project promise prompt protest pump question quote rack rage raid rally ram
range rank rape rate reason rebel recall record reference regard reign release remark repair reply
report reprimand reprint request rescue research reserve resort respect rest result resume retreat
review reward rid ride ring riot rise risk rock roll root route rule rumor run rust sample sanction
scent schedule score scrap scratch screen seal search seat segment sense sentence separate set shake
shape shed shell shelter shift shine ship shop shot show sign signal single size slam slaughter sleep
slide slow smoke sort sound span speed spin split spot spray spread spring staff stage stamp stampede
star state steam steep step store storm strain stream stress stretch strike string strip structure
struggle study style substitute suit support surge surprise sweep swell swing switch target taste tax
test text title torch torture touch tour tow track trade traffick train transfer transport trap travel
tweet type update upgrade upset vacation value venture veto view visit voice volunteer vote wage wake
ward warm waste welcome win wind witness work worship wound wreck
)";
}

QStringView gerundNouns()
{
    return uR"(
accounting advertising aging basking bedding beginning being billing boarding bombing booking bottling
breeding briefing building casting castling catering ceiling clothing coding computing consulting
cooking copying counseling craving dating dining diving drilling drying dusting editing engineering
evening feeling filing financing fishing flooding flooring flopping foraging funding gambling gaming
gouging greeting heating hiking holidaying housing icing inning king landing learning licensing lighting
lightning loading lodging looting mailing manufacturing marketing meaning meeting metering mining
misunderstanding modeling morning offspring painting parking peacekeeping picketing poisoning posting
pricing printing proceeding processing programming pudding racing rating reconciling recording
recruiting riding ring ruling sampling schooling scoring seating sensing shifting shipping shopping
sleeping smoking smuggling solving spelling spring stocking striking structuring surfing swing teaching
testing thing timing towing tracking trading trafficking training tutoring understanding uprising voting
warming warning wedding wing wording wrapping wrongdoing
)";
}

QStringView falseParticiples()
{
    return uR"(
aged animated annoyed antiquated armed armored automated bearded beloved biped bleed bored breed
civilized complicated condensed confused cramped creed crooked deed dehydrated delighted disabled
dissatisfied distinguished embarrassed embed endangered exceed excited fashioned feathered feed
frustrated gifted greed hatred heed hooded hundred impressed inclined indeed infrared kindred manned
masked minded mixed moped naked need newlywed non-approved numbered obsessed organised outdated
over-rated overcooked overcrowded overpriced perverted pleased pre-killed pre-owned priced privileged
proceed qualified ragged reed relaxed renowned retarded rugged sacred satisfied seed 
skilled slanted sled so-called sophisticated specialized speed steed succeed talented
terrified tired troubled unarmed uncensored unchanged unconfirmed unconnected undecided undisputed
unemployed unexpected unexplored unidentified uniformed united unlimited unmanned unnamed unprecedented
unrelated unspecified untalented untreated vaunted vested weed wicked wretched
)";
}

} // namespace dateline::analysis::morphology::tables
