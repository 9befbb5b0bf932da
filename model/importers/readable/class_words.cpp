#include "model/importers/readable/class_words.h"

namespace dateline::importers::readable {

QStringList classWords(QStringView attribute)
{
    // Longer values are made by programs and say nothing more.
    constexpr qsizetype longest = 400;
    QStringList words;
    QString word;
    QChar previous;
    for (const QChar unit : attribute.left(longest)) {
        const bool startsWord = unit.isUpper() && previous.isLower();
        if ((!unit.isLetter() || startsWord) && !word.isEmpty()) {
            words.append(word);
            word = QString();
        }
        if (unit.isLetter())
            word += unit.toLower();
        previous = unit;
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace dateline::importers::readable
