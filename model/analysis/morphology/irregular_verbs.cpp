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
