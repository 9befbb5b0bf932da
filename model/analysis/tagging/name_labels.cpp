#include "model/analysis/tagging/name_labels.h"

namespace dateline::analysis::tagging {

QStringList nameLabels()
{
    QStringList labels{QStringLiteral("O")};
    for (int type = 0; type < article::entityTypeCount; ++type) {
        const QString name = article::toString(static_cast<article::EntityType>(type));
        labels << QStringLiteral("B-") + name << QStringLiteral("I-") + name;
    }
    return labels;
}

bool mayFollow(int before, int label)
{
    if (label == outside || isBegin(label))
        return true;
    return before == label || before == label - 1;
}

std::vector<LabelledName> namesIn(const std::vector<int>& labels)
{
    std::vector<LabelledName> names;
    for (std::size_t word = 0; word < labels.size(); ++word) {
        if (labels[word] == outside)
            continue;
        if (isBegin(labels[word]))
            names.push_back({word, word + 1, labelType(labels[word])});
        else if (!names.empty() && names.back().end == word)
            names.back().end = word + 1;
    }
    return names;
}

} // namespace dateline::analysis::tagging
