#include "model/analysis/training/part_of_speech_evaluation.h"

#include <algorithm>
#include <vector>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

QString Accuracy::line(const QString& name) const
{
    const double percent = m_all == 0 ? 0 : 100.0 * m_right / m_all;
    return u"%1 %2 %  of %3"_s.arg(name, -28).arg(percent, 6, 'f', 2).arg(m_all, 6);
}

void PartOfSpeechEvaluation::add(tagging::PartOfSpeech annotated, tagging::PartOfSpeech told, bool isRare)
{
    const QString right = tagging::universalTag(annotated).toString();
    const QString found = tagging::universalTag(told).toString();
    m_universal.add(right == found);
    if (isRare)
        m_rare.add(right == found);
    m_finer.add(annotated == told);
    Tag& tag = m_tags[right];
    tag.accuracy.add(right == found);
    if (right != found)
        ++tag.mistakes[found];
}

QString PartOfSpeechEvaluation::mistakesOf(const Tag& tag)
{
    constexpr std::size_t mostShown = 4;
    std::vector<std::pair<int, QString>> mistakes;
    for (auto mistake = tag.mistakes.begin(); mistake != tag.mistakes.end(); ++mistake)
        mistakes.emplace_back(-mistake.value(), mistake.key());
    std::sort(mistakes.begin(), mistakes.end());
    mistakes.resize(std::min(mistakes.size(), mostShown));
    QString text;
    for (const auto& [count, name] : mistakes)
        text += u"  %1 %2"_s.arg(name).arg(-count);
    return text;
}

QString PartOfSpeechEvaluation::table() const
{
    QString table = m_universal.line(u"universal tags"_s) + u'\n' + m_rare.line(u"words not in the lists"_s) +
                    u'\n' + m_finer.line(u"with forms of verbs, …"_s) + u'\n';
    for (auto tag = m_tags.begin(); tag != m_tags.end(); ++tag)
        table += tag->accuracy.line(u"  "_s + tag.key()) + mistakesOf(*tag) + u'\n';
    return table;
}

} // namespace dateline::analysis::training
