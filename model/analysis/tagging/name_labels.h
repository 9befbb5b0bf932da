#pragma once

#include "model/article/entity.h"

#include <QStringList>

#include <vector>

namespace dateline::analysis::tagging {

/// The labels of the name model: O outside of names; B- for the first word of a name and I- for its others,
/// each with a type.

constexpr int outside = 0;
constexpr int beginLabel(article::EntityType type)
{
    return 1 + 2 * static_cast<int>(type);
}
constexpr int insideLabel(article::EntityType type)
{
    return 2 + 2 * static_cast<int>(type);
}
constexpr bool isBegin(int label)
{
    return label % 2 == 1;
}
constexpr article::EntityType labelType(int label)
{
    return static_cast<article::EntityType>((label - 1) / 2);
}

/// "O", "B-person", "I-person", …, in the order of the numbers.
QStringList nameLabels();

/// Whether a label may follow another; `before` is the number of labels at the start of a sentence.
bool mayFollow(int before, int label);

/// A name as labels say it: its words [first, end).
struct LabelledName
{
    std::size_t first = 0;
    std::size_t end = 0;
    article::EntityType type = article::EntityType::Person;

    friend auto operator<=>(const LabelledName&, const LabelledName&) = default;
};

std::vector<LabelledName> namesIn(const std::vector<int>& labels);

} // namespace dateline::analysis::tagging
