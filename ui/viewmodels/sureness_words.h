#pragma once

#include "model/article/sifting.h"

#include <QString>

namespace dateline::viewmodels {

/// "All shown", "From 70 % sure", "Confirmed only": what a limit leaves, beside its slider.
QString surenessLabel(const article::SurenessLimit& limit);
/// "Hide what is less sure than 70 %": what it does, for tips and screen readers.
QString surenessWords(const article::SurenessLimit& limit);
/// "12 hidden as doubtful"; empty for none.
QString hiddenWords(qsizetype count);
/// A count with what is hidden behind it: "7 quotes · 2 hidden as doubtful".
QString withHidden(const QString& words, qsizetype hidden);
/// "2 entities, 4 mentions, 1 event": what is hidden of an article; empty for nothing.
QString hiddenDetails(const article::HiddenFindings& hidden);
/// What a panel says that is empty because the limit hides all that would stand there, and how to show it
/// again.
QString allHiddenWords(qsizetype count, const article::SurenessLimit& limit);

} // namespace dateline::viewmodels
