#pragma once

#include <QStringView>

#include <vector>

namespace dateline::analysis::morphology {

/// An unchanging set of lower-case words, read from a literal in which white space separates them. Keeps views into the
/// literal, which must live on. Safe from any thread.
class WordSet
{
public:
    explicit WordSet(QStringView words);

    /// Whether the word, given in lower case, is in the set.
    bool contains(QStringView word) const;

private:
    std::vector<QStringView> m_words; ///< sorted
};

/// The words of a literal in their order.
std::vector<QStringView> wordsOf(QStringView literal);

} // namespace dateline::analysis::morphology
