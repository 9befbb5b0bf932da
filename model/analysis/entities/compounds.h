#pragma once

#include "model/analysis/knowledge/gazetteers.h"

#include <QStringView>

namespace dateline::analysis::entities {

/// Where a hyphenated word comes apart into a name and another word or name, "pro-|Bek", "Osh|-based",
/// "Greek|-Turkish": the place of its hyphen. -1 for words that are whole: "Jala-Abad", "Ki-moon".
qsizetype compoundHyphen(QStringView word, const knowledge::Gazetteers& gazetteers);

} // namespace dateline::analysis::entities
