#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace dateline::analysis::training {

/// Labels of the name model, each the bit of its number.
using LabelSet = std::uint32_t;

constexpr LabelSet onlyLabel(int label)
{
    return LabelSet(1) << label;
}

/// A sentence that is labelled by other rules than ours: of each word is known which of our labels it may
/// have.
struct PartialSentence
{
    QStringList words;
    std::vector<LabelSet> possible;
    bool byHand = true; ///< false: the labels were told by a machine and may be wrong
};

} // namespace dateline::analysis::training
