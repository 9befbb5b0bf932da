#include "model/analysis/morphology/word_tables.h"

namespace dateline::analysis::morphology::tables {

QStringView adjectives()
{
    return uR"(
absolute absurd abundant academic accomodating accurate actual additional adequate adverse aesthetic
affluent afghan afraid african airborne alike amazing american ancient angry annoying annual
anti-establishment antique apparent appropriate approximate arab arakan architectural arctic argentine
argentinian arid armenian arrogant artificial artistic asian asymptotic atlantic atmospheric atomic
australian authentic automatic average aware awesome bad bangladeshi bankrupt bare basic behavioral
beneficial best better big bigger biggest bipedal black bland blank blind bloody blue bound brave
breathtaking bright broad broader brown buddhist busy calm canadian cardinal caribbean catholic
caucasian central certain cheap cheaper cheapest chief chinese christian chronic civic civil civilian
classic clean clear clearer closer closest coastal cold colonial commercial common communist compact
compassionate complete compound confident confidential consistent constant constitutional contemporary
continental controversial convenient conventional conversational cool corporate correct corrupt cosmic
cosmopolitan costly covert cozy crappy crazy criminal cross-sectional crucial cruel cuban cultural
current cute daily damp dark dead deadly dear decent deep deficient degenerate delicate democrat
democratic dental dependent desperate devastating different difficult digital diplomatic dire direct
dirty distant distinct distracting diverse domestic dominant dominate double downstream dramatic drunk
dry dual due dumb dutch dwarf dynamic dysfunctional eager earliest early easier easiest eastern easy
economic educational eerie effeminate efficient egyptian electoral electric electronic elegant
elementary elite emotional empty entire environmental epic epistemic equal equine essential ethnic
european evident exact excellent exceptional exciting exotic experimental extant external extra
extraordinary extreme fab fair fake fallujan false familiar fanatic fancy fantastic fascinating fast
faster fat fatal federal fellow femoral few final financial fine finest first fiscal flat fluorescent
foreign formal former forthcoming fourth free french frequent fresh friendly frightening frustrating
full functional fundamental fundamentalist funny gay general generic gentle genuine geographic german
glad global golden good governmental grand graphic gray great greater greatest greek green grim gross
guilty halal handy happier happy hard hardest healthier healthy heavy hebrew hesitant hidden high higher
highest hindu historic holy homemade homeopathic honest hostile hot hourly huge human humane humble
hungry ideal ignorant ill illegal imaginary immediate imperial important impressionist inappropriate
incompetent incorrect incremental independent indian indonesian indoor industrial inferior infertile
infinite influential inhibitory initial inner innocent insane insecure instant institutional insulting
integral intellectual intense intercompany interesting interim internal international interplanetary
interstellar iranian iraqi irrelevant islamic israeli italian jamaican japanese joint judicial juicy
keen key korean large larger largest last late latest latin latter lax lazy least lebanese legal legit
legitimate lengthy liberal lifelong lighter linguistic literary little local localist locomotor lone
lonely lovely loving low lower lowest loyal lucky lunar mad magnificent main mainstream major malaysian
mandatory many maritime mature maximum mediocre mental mere messy metropolitan mexican mild militant
military minimal minor mobile moderate modern modest moldovan monastic monthly monumental moral mortal
moslem multiple municipal muslim mutual narrow nasty national natural naval nearest neat necessary new
newer next nice nicer nicest ninth noble noisy non-avian non-commercial non-human normal northeastern
northern norwegian notional nuclear nutritional occasional odd official oily old older oldest ongoing
open operational optimal orange ordinary original other outer outstanding overdue overwhelming own
pacific pakistani palestinian parallel paralympic partial particular perfect permanent persistent
personal philippine photographic pivotal plain pleasant polar polite poor popular post-war postural
pragmatic pre-meeting precise predatory pregnant preliminary presidential pricey primary prime prior
private pro-beijing professional prominent promotional prompt prone proper proprietary proud provincial
public pure purple quick quiet racial random rapid rare raw ready real realistic rear recent
recreational regional regular regulatory relevant reluctant remote republican residential revolutionary
rich richest rid robust rocky roman romantic rough royal rude rural russian sad safe safer saint same
satanic satisfactory saudi scary scenic schizophrenic scholarly scientific second secular semantic
senior separate seperate several severe sexual shallow shiite short sick significant silent similar
simple single sinhalese slight slow small smaller smallest smart smooth social societal soft solar sole
solid sorry southern special specific spectacular spicy spinal spiritual statutory strange strategic
strict strong stronger strongest stunning stupid subsequent substantial subtle such sudden sufficient
sunni sunny superb superior supreme sure surprising sweet syntactic syrian systematic tamil tasty
temporary territorial thai thick thin third thorough tight timely tiny total tough toxic traditional
transformational transparent tricky triple trivial true ugly ulterior ultimate unaware uncertain unclear
uncommon uneven unfortunate unhappy unique unitary universal unknown unlikely unnecessary unpopular
unsure unusual upcoming upper upscale upset urban urgent usual valid vast vegan vegetarian vietnamese
violent virtual visual vital warm warmer wary waterproof weak wealthy weekly weird welcoming western wet
white whole wholesale wide wider widespread willing wise worse worst worth worthwhile worthy wrong
yearly yellow young younger youngest yummy
)";
}

} // namespace dateline::analysis::morphology::tables
