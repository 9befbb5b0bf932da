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
        u"counties "
        u"territory territories area areas zone zones border borders frontier part parts "
        // where people live
        u"city cities capital town towns township village villages suburb suburbs outskirts neighborhood "
        u"neighborhoods neighbourhood neighbourhoods quarter quarters settlement settlements camp camps "
        u"municipality municipalities "
        // land and water
        u"island islands peninsula coast coasts shore shores beach beaches bay gulf sea ocean strait waters "
        u"river rivers lake lakes mountain mountains hill hills valley valleys desert forest forests jungle "
        u"volcano plain plains "
        // directions and edges
        u"north south east west northeast northwest southeast southwest centre center middle heart edge side "
        u"end top bottom "
        // ways
        u"street streets road roads highway highways motorway square bridge bridges airport airports "
        u"airfield "
        u"port ports harbor harbour station stations railway tunnel checkpoint checkpoints crossing "
        u"crossings "
        // buildings and grounds
        u"building buildings house houses home homes apartment apartments flat flats hotel hotels hospital "
        u"hospitals clinic school schools university universities college campus church churches cathedral "
        u"mosque "
        u"mosques temple temples synagogue prison prisons jail court courts courthouse parliament palace "
        u"office "
        u"offices headquarters embassy consulate base bases barracks factory factories plant plants mine "
        u"mines "
        u"refinery farm farms market markets mall shop shops store stores restaurant bar cafe museum theater "
        u"theatre stadium arena park parks garden zoo cemetery site sites facility facilities tower castle");
    return words.contains(lower);
}

} // namespace dateline::analysis::events
