#include "model/analysis/morphology/word_tables.h"

namespace dateline::analysis::morphology::tables {

QStringView regularVerbs()
{
    return uR"(
abandon abduct abolish absent absorb abstain abuse accede accelerate accept access accommodate
accomplish account accumulate accuse accustom achieve acknowledge acquire acquit act activate adapt add
address adhere adjourn adjust administer admit adopt adorn advance advertise advise aerate affect affirm
afford aggravate agree aid aim alarm alert align allege allocate allow alter amaze ambush amend amount
analyse analyze annex annotate announce answer anticipate apologize appeal appear appease applaud apply
appoint appreciate apprehend approach approve argue arm arraign arrange array arrest arrive articulate
ascertain ask aspire assassinate assault assemble assert assess assign assist associate assume assure
attach attack attain attempt attend attract attribute audit authorize avert avoid await award back bake
balance ban base bask bat battle beef befuddle beg behead believe belong benefit besiege beware bill
blackline blame blast blend bless block blockade blood bloom board boast boil bomb bombard boob book
boost boot borrow bother bound box boycott brainstorm brainwash branch breach breathe bribe brief broker
browse budge bulldoze bump burgle burrow bust bypass calculate call calm camp campaign cancel cap
capitalize capsize capture care carry carve case castigate cater cause caution cease celebrate censor
censure center centralize chair challenge change chant characterize charge charter chase cheat check
chew chill circle circulate cite claim clarify clash clean clear click climb clinch close coach code
coin coincide collaborate collapse collect collide color combine command commemorate commence commend
comment commission commit communicate commute compare compel compensate compete compile complain
complement complete comply compose compound comprise compromise concede concentrate concern conclude
concur condemn condense condition conduct conference confess confide confine confirm confiscate conflict
confront confuse congratulate connect conquer consent consider consist consolidate constitute construct
consult consume contact contain contaminate contemplate contend contest continue contract contradict
contribute control convene convert convict convince cook cool cooperate coordinate copy correct
correspond count counter couple cover crack crash crave crawl create credential credit criminalize
cripple criticise criticize cross crowd crown crush cry crystallize curate curb cure curtail customize
damage dance date deadlock debate debut decapitate deceive decide declare decline decommission decorate
decouple decrease decriminalize decry dedicate deduct deem default defeat defect defend define defuse
delay delete delist deliver demand demolish demonstrate denote denounce deny depart depend depict deploy
deport depose deposit derail derive descend describe desert deserve design designate desire destroy
detail detain detect deteriorate determine detonate devalue devastate develop devolve devote diagnose
dial dictate die differ digest dilute diminish dine direct disagree disappear disappoint disarm disband
discharge disclose disconnect discontinue discount discourage discover discuss disembark disenfranchise
dislike dismantle dismiss dispatch disperse displace display dispose dispute disqualify disregard
disrupt disseminate dissent dissolve distinguish distort distribute divert divide divorce dock document
dominate don donate double doubt downgrade download draft drag dread dress drill drool drop drown dry
dump dust earn ease eclipse edit educate effect eject elect eliminate email embark embarrass emerge
emigrate emit emphasise emphasize employ enable enact encircle enclose encompass encounter encourage end
endanger endorse endure engage engulf enhance enjoy enlarge enlist ensure enter entitle envelop envision
equal equalise equip erect erupt escape escort espouse establish estimate evacuate evade evaluate
evaporate even evict evidence evolve exacerbate examine exceed excel exchange exclude excommunicate
execute exercise exhibit exhume exile exist exonerate expand expect expel experience experiment expire
explain explode exploit explore expose express extend extinguish extract extradite eye face facilitate
fade fail falter favor favour fear feature figure file fill film filter finalize finance fine finger
finish fire fit fix flatten flesh flicker flip flirt float flock flood flop flourish flow focus foil
fold follow fool force forfeit forge fork form formalize formulate forward foster found fracture frame
freak frequent frighten fuck fuel fulfil fulfill function fund further gain game garner gather gaze gear
generate giggle glow google govern grab graduate grant grasp graze greet grill groom guarantee guess
guide gun hack hail halt hamper hand handcuff handle happen harass harm harvest hassle hatch hate haul
head heal heat hedge heighten help hesitate hibernate highlight hijack hike hint hire hiss honor honour
hook hop hope hospitalise hospitalize host house hunt hurl hurry identify idk ignore illustrate imagine
immigrate immortalize impact impeach imperil implement implicate import impose impound impress imprison
improve inaugurate incinerate incite include incorporate increase incubate indicate indict induce
indulge infect inflate inflict influence inform infuse ingest inhabit inherit initiate injure inquire
insert insist inspect inspire instal install instigate instruct insult integrate intend intensify
interact intercept interest interfere interpret interrogate interrupt intersect intervene interview
intrigue introduce invade invent invest investigate invite invoice invoke involve iodise isolate issue
jail jeopardize join joke judge jump justify kick kidnap kill kiss knock label lace lack lament land
lash last laugh launch leak legalize level leverage levy liberate license lick lift like limit line link
list listen live load lobby locate lock log look loom loot lope love lynch mail maim maintain manage
manipulate manufacture march marginalize mark marry mask massacre match mate matter mature maul measure
mediate medicate melt mention meow merge mess migrate mimic mimick mind minimize misfire misrepresent
miss mitigate mix mobilize modify modulate monitor morph motivate mount mourn move mull murder mutilate
nab nail name narrow nationalize need negate neglect negotiate neighbor neighbour nest net nominate note
notice notify nullify number nurture object obligate obliterate obscure observe obstruct obtain occupy
occur offend offer officiate offload ooze open operate opine oppose opt orbit order organize orient
originate oust outlast outlaw outline outsource outvote overcharge overhaul overlook overrule overturn
owe own pacify pack paint pair pale parade pardon park parole participate party pass paste patrol pause
peak pee peel pend penetrate perceive perform perish permeate permit perpetrate persecute personalize
persuade persue pertain pester pet phone photograph pick picket picture pilot place plan plant play
plead please pledge plummet plunder plunge point poison pollute pop popularize populate portray pose
possess post postpone pound pour practice practise praise pray preach prearrange precede predict prefer
premiere prepare prescribe present preserve press pressure presume pretend prevail prevent price print
prioritise privatize prize probe proceed process proclaim produce profit progress prohibit project
proliferate prolong promise promote prompt pronounce propose prosecute protect protest provide provoke
publicise publicize publish puff pull pump punish purchase purge purport pursue push quarantine quash
question quip quote rack rage raid raise rally ram ramp range rank rape rate ratify rattle ravage raze
reach react reaffirm realise realize reap reappear reason reassign reassure rebel rebuff rebuke recall
recapture receive reciprocate recite reckon reclaim recognise recognize recommend reconcile reconsider
reconvene record recount recover recreate recruit recuse recycle redesign redline reduce reelect
reestablish refer reference refine reflect refuse refute regain regard regenerate register regret
regulate reign reimburse reinforce reinstate reintroduce reiterate reject relate relax release
relinquish relocate rely remain remand remark remedy remember remind remove rename render renege renew
renounce renovate rent reopen repair repatriate repeal repeat repel replace replenish reply report
represent repress reprimand reprint reproduce request require reschedule rescind rescue research
resemble reserve resettle reside resign resist resolve resort respect respond rest restart restore
restrain restrict result resume resurface retain retaliate retire retreat retrieve retrofit return
reunite revalue reveal reverse review revise revisit revive revoke revolutionize revolve reward ridicule
rinse riot risk roam rob rock roll root rot rotate roughen route rub ruin rule rumor rush rust sabotage
sack sacrifice sail salute sample sanction satisfy save scare scent schedule score scrap scrape scratch
scream screen screw scroll scrub scuffle seal search seat secede secure seem segment seize select sense
sentence separate serve settle sever shape share shell shelter shift ship shop shout shutter sign signal
simulate single situate size ski skid skip skyrocket slack slam slash slaughter slay slow smack smash
smell smile smoke smuggle sneak sniff soak soar solicit solve sort sound sow span spawn specialize
specify speculate spell splinter sponsor spot spray squeeze stab staff stage stall stamp stampede star
stare start starve state stay steam steep stem step stifle stimulate stir stoke stop store storm strafe
straighten strain strand stream streamline strengthen stress stretch string strip stroll structure
struggle study stun style subdue submerge submit subpoena subscribe substitute succeed succumb suck sue
suffer suggest suit summarise summarize summon supersede supervise support suppose suppress surge
surpass surprise surrender surround survive suspect suspend sustain swamp swirl switch symbolize
sympathize tackle talk tame target taste taunt tax teargas teethe tend terminate test testify text thank
thaw threaten thrive thwart tick tie tighten title tolerate topple torch torpedo torture toss touch tour
tout tow trace track trade traffick train transfer transform translate transmit transplant transport
trap travel treat trigger triumph trust try tumble turn tweet twinkle twist type uncover undermine
underscore unearth unite unload unlock unreport unseal unseat unveil update upgrade upload uproot urge
use usher utilise utilize vacate vacation value vandalize vanish vary venture verify veto vibrate vie
view violate visit visualize voice volunteer vomit vote vow wage wait waive walk wander wane want ward
warm warn warrant wash waste watch weaken weaponize wed welcome wield wipe wish witness wonder woo work
worry worsen worship wound wrap wreck wrestle yell yield
)";
}

} // namespace dateline::analysis::morphology::tables
