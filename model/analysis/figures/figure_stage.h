#pragma once

#include "model/analysis/document.h"

namespace dateline::analysis::figures {

/// The stage that finds the numbers an article reports: the dead, injured, arrested and displaced, people,
/// votes, money, shares in percent and magnitudes, each with its bound. Runs behind the time stage: what is
/// part of a time is no figure. Immutable; safe from any thread.
class FigureStage
{
public:
    /// Fills `found.figures` from the tokens, sentences and times, in text order.
    void run(Document& document) const;
};

} // namespace dateline::analysis::figures
