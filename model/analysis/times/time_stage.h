#pragma once

#include "model/analysis/document.h"
#include "model/analysis/times/finder.h"

namespace dateline::analysis::times {

/// The stage that finds when things happened, in three steps: find the expressions with their unresolved
/// forms, drop what is no time among its neighbours, resolve what stays against the publication date. The
/// second step comes before the third so that no expression counts from one that is dropped. Immutable; safe
/// from any thread.
class TimeStage
{
public:
    /// Fills `found.times` from the tokens and sentences, in text order.
    void run(Document& document) const;

private:
    Finder m_finder;
};

} // namespace dateline::analysis::times
