#include "model/analysis/events/place_words.h"

#include "model/text/word_set.h"

namespace dateline::analysis::events {

bool leadsToPlace(QStringView lower)
{
    static const text::WordSet words(u"in at to from near into across around outside inside through toward "
                                     u"towards throughout over on off");
    return words.contains(lower);
}

bool liesAtPlace(QStringView lower)
{
    static const text::WordSet words(u"in at near around outside inside throughout");
    return words.contains(lower);
}

bool isKindOfPlace(QStringView lower)
{
    static const text::WordSet words(
        // countries and their parts
        u"country countries state states province provinces region regions district districts county "
        u"counties territory territories area areas zone zones border borders frontier part parts "
        // where people live
        u"city cities capital town towns township village villages suburb suburbs outskirts "
        u"neighborhood neighborhoods neighbourhood neighbourhoods quarter quarters settlement "
        u"settlements camp camps municipality municipalities "
        // land and water
        u"island islands peninsula coast coasts shore shores beach beaches bay gulf sea ocean strait "
        u"waters river rivers lake lakes mountain mountains hill hills valley valleys desert forest "
        u"forests jungle volcano "
        // directions
        u"north south east west northeast northwest southeast southwest centre center middle heart "
        u"edge "
        // ways
        u"street streets road roads highway highways motorway square bridge bridges airport airports "
        u"airfield port ports harbor harbour station stations railway tunnel checkpoint checkpoints "
        u"crossing crossings "
        // buildings and grounds
        u"building buildings house houses home homes apartment apartments flat flats hotel hotels "
        u"hospital hospitals clinic school schools university universities college campus church "
        u"churches cathedral mosque mosques temple temples synagogue prison prisons jail court courts "
        u"courthouse parliament palace office offices headquarters embassy consulate base bases "
        u"barracks factory factories plant plants mine mines refinery farm farms market markets mall "
        u"shop shops store stores restaurant bar cafe museum theater theatre stadium arena park parks "
        u"garden zoo cemetery site sites facility facilities tower castle");
    return words.contains(lower);
}

} // namespace dateline::analysis::events
