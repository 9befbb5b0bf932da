#include "ui/viewmodels/folded_text.h"

#include <algorithm>

namespace dateline::viewmodels {

QString folded(const QString& text)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
    if (isAscii) // most names and titles: nothing to take apart
        return text.toCaseFolded();
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar unit) { return unit.isMark(); });
    return plain;
}

} // namespace dateline::viewmodels
