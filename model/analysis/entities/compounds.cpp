#include "model/analysis/entities/compounds.h"

#include "model/text/character_class.h"
#include "model/text/word_set.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::entities {

namespace {

bool isPrefix(QStringView word)
{
    static const text::WordSet prefixes(
        u"pro anti ex non post pre mid trans un pan Pro Anti Ex Non Post Pre Mid Trans Pan PRO ANTI");
    return prefixes.contains(word);
}

bool isEnding(QStringView word)
{
    static const text::WordSet endings(
        u"based led born backed linked like run era style leaning organized organised controlled held wide "
        u"bound trained "
        u"owned made sponsored dominated occupied supported appointed educated brokered majority language "
        u"speaking "
        u"affiliated allied funded aligned only free friendly inspired listed imposed administered ruled "
        u"built supplied "
        u"mediated drafted proposed style-based designated minded influenced hosted raised");
    return endings.contains(word);
}

/// True for a country, a people or an organization known by name.
bool isKnown(QStringView word, const knowledge::Gazetteers& gazetteers)
{
    return gazetteers.phrase(word).has_value();
}

} // namespace

qsizetype compoundHyphen(QStringView word, const knowledge::Gazetteers& gazetteers)
{
    constexpr qsizetype longest = 60;
    if (word.size() > longest || text::wordShape(word) == text::WordShape::Lower)
        return -1;
    qsizetype first = 0;
    while (first < word.size() && !text::isHyphen(word.at(first)))
        ++first;
    if (first == 0 || first + 1 >= word.size() || gazetteers.phrase(word))
        return -1;
    const QStringView head = word.left(first);
    const QStringView tail = word.mid(first + 1);
    if (isPrefix(head) && text::startsWithCapital(tail))
        return first;
    qsizetype last = word.size() - 1;
    while (!text::isHyphen(word.at(last)))
        --last;
    if (isEnding(word.mid(last + 1)) && text::startsWithCapital(head))
        return last;
    return isKnown(head, gazetteers) && isKnown(tail, gazetteers) ? first : -1;
}

} // namespace dateline::analysis::entities
