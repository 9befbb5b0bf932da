#include "model/analysis/figures/bound_reader.h"

#include "model/text/word_shape.h"

#include <QStringList>

namespace dateline::analysis::figures {

namespace {

/// Longer bounds stand before those they end with.
constexpr const char16_t* bounds[] = {
    u"no more than", u"no fewer than", u"no less than",  u"as many as", u"more than",    u"fewer than",
    u"less than",    u"at least",      u"at most",       u"up to",      u"an estimated", u"close to",
    u"well over",    u"some",          u"about",         u"around",     u"nearly",       u"almost",
    u"over",         u"under",         u"approximately", u"roughly",    u"estimated",
};

} // namespace

Bound readBound(const Document& document, qsizetype begin, qsizetype number)
{
    for (const char16_t* words : bounds) {
        const QString bound = QString::fromUtf16(words);
        const QStringList parts = bound.split(u' ');
        const qsizetype first = number - parts.size();
        if (first < begin)
            continue;
        bool same = true;
        for (qsizetype i = 0; i < parts.size() && same; ++i)
            same = text::folded(document.word(first + i)) == parts[i];
        if (same)
            return {first, bound};
    }
    return {number, {}};
}

} // namespace dateline::analysis::figures
