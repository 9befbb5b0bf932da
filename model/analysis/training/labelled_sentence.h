#pragma once

#include <QStringList>

#include <vector>

namespace dateline::analysis::training {

/// A sentence with the label of each word, before features.
struct LabelledSentence
{
    QStringList words;
    std::vector<int> labels; ///< numbers of the model's labels
    float weight = 1;        ///< how far it is trusted
};

} // namespace dateline::analysis::training
