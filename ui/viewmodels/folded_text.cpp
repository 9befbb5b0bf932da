#include "ui/viewmodels/folded_text.h"

namespace dateline::viewmodels {

QString folded(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar unit) { return unit.isMark(); });
    return plain;
}

} // namespace dateline::viewmodels
