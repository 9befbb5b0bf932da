#pragma once

#include "model/article/naming.h"

#include <QString>

namespace dateline::library {

/// What an act on a name did, in words: "Call “Ana” “Ana Bek” in “…”". The title is that of its article; an
/// act on all articles needs none.
QString namingActWords(const article::Naming& naming, const QString& articleTitle);

} // namespace dateline::library
