#include "model/analysis/morphology/word_list.h"

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

} // namespace dateline::analysis::morphology
