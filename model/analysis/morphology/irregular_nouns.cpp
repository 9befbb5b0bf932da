#include "model/analysis/morphology/word_tables.h"

namespace dateline::analysis::morphology::tables {

QStringView irregularPlurals()
{
    return uR"(
addenda/addendum algae/alga aliases/alias alumni/alumnus analyses/analysis apparatuses/apparatus
appendices/appendix atlases/atlas axes/axis bacteria/bacterium bases/basis biases/bias bonuses/bonus
buses/bus calories/calorie calves/calf campuses/campus canvases/canvas cargoes/cargo censuses/census
children/child choruses/chorus circuses/circus cookies/cookie crises/crisis criteria/criterion
curricula/curriculum diagnoses/diagnosis dice/die dies/die echoes/echo elves/elf embargoes/embargo
feet/foot focuses/focus formulae/formula gases/gas geese/goose genera/genus halves/half heroes/hero
hippies/hippie hooves/hoof hypotheses/hypothesis indices/index irises/iris junkies/junkie knives/knife
larvae/larva leaves/leaf lenses/lens lice/louse lies/lie lives/life loaves/loaf matrices/matrix
media/medium memoranda/memorandum men/man mice/mouse monies/money mosquitoes/mosquito mottoes/motto
movies/movie neuroses/neurosis nuclei/nucleus oases/oasis octopuses/octopus oxen/ox
parentheses/parenthesis phenomena/phenomenon pies/pie potatoes/potato prognoses/prognosis quizzes/quiz
radii/radius referenda/referendum rookies/rookie scarves/scarf selfies/selfie selves/self series/series
sheaves/sheaf shelves/shelf species/species spectra/spectrum statuses/status stimuli/stimulus
strata/stratum surpluses/surplus syllabi/syllabus synopses/synopsis teeth/tooth theses/thesis
thieves/thief ties/tie tomatoes/tomato torpedoes/torpedo veggies/veggie vertebrae/vertebra vetoes/veto
viruses/virus volcanoes/volcano walruses/walrus wives/wife wolves/wolf women/woman zombies/zombie
)";
}

QStringView alwaysPlural()
{
    return uR"(
aerobics arms auspices barracks belongings binoculars cattle clothes confines contents crossroads
earnings electronics furnishings genitals glasses goods grounds headquarters jeans manners means news
outskirts pants people police politics premises proceedings regards remains respects riches savings
scissors shorts specifics sunglasses supplies surroundings thanks trousers troops whereabouts woods works
)";
}

} // namespace dateline::analysis::morphology::tables
