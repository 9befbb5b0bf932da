#include "model/text/word_shape.h"

#include <QString>

namespace dateline::text {

WordShape wordShape(QStringView word)
{
    qsizetype capitals = 0;
    qsizetype small = 0;
    bool firstIsCapital = false;
    bool capitalBehindSmall = false;
    bool behindJoint = true; // a capital behind a hyphen, apostrophe or the start does not make a word mixed
    for (const QChar character : word) {
        if (character.isUpper() || character.isTitleCase()) {
            firstIsCapital = firstIsCapital || capitals + small == 0;
            capitalBehindSmall = capitalBehindSmall || (small > 0 && !behindJoint);
            ++capitals;
            behindJoint = false;
        } else if (character.isLetter()) {
            ++small;
            behindJoint = false;
        } else {
            behindJoint = true;
        }
    }
    if (capitals == 0)
        return WordShape::Lower;
    if (small == 0)
        return capitals > 1 ? WordShape::AllCaps : WordShape::Capitalized;
    return firstIsCapital && !capitalBehindSmall ? WordShape::Capitalized : WordShape::Mixed;
}

bool startsWithCapital(QStringView word)
{
    for (const QChar character : word) {
        if (character.isLetter())
            return character.isUpper() || character.isTitleCase();
    }
    return false;
}

QString folded(QStringView word)
{
    return word.toString().toLower();
}

} // namespace dateline::text
