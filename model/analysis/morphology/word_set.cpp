#include "model/analysis/morphology/word_set.h"

#include <algorithm>

namespace dateline::analysis::morphology {

std::vector<QStringView> wordsOf(QStringView literal)
{
    std::vector<QStringView> words;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= literal.size(); ++at) {
        if (at < literal.size() && !literal[at].isSpace())
            continue;
        if (at > begin)
            words.push_back(literal.mid(begin, at - begin));
        begin = at + 1;
    }
    return words;
}

WordSet::WordSet(QStringView words) : m_words(wordsOf(words))
{
    std::sort(m_words.begin(), m_words.end());
}

bool WordSet::contains(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

} // namespace dateline::analysis::morphology
