#pragma once

#include <QStringList>

namespace dateline::viewmodels {

/// How well words that were typed in haste fit a text: every word has to be in it, at the begin of one of its
/// words, anywhere inside, or as letters that stand in it in this order ("tgl" is in "toggle"). Both must be
/// folded (folded_text.h). 0 when a word is not in it; more is better.
int looseMatch(const QStringList& words, const QString& text);

} // namespace dateline::viewmodels
