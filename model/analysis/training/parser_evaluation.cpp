#include "model/analysis/training/parser_evaluation.h"

#include <algorithm>
#include <vector>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

void ParserEvaluation::add(const TreeSentence& annotated, const parsing::DependencyTree& told)
{
    for (qsizetype word = 0; word < told.size(); ++word) {
        const auto i = static_cast<std::size_t>(word);
        const QString right = parsing::universalRelation(annotated.relations[i]).toString();
        const QString found = parsing::universalRelation(told.relation(word)).toString();
        const bool isHead = annotated.heads[i] == told.head(word);
        const bool isRight = isHead && right == found;
        m_heads.add(isHead);
        m_labelled.add(isRight);
        m_subtypes.add(isHead && annotated.relations[i] == told.relation(word));
        m_relations[right].found.add(isRight);
        m_relations[found].told.add(isRight);
    }
}

QString ParserEvaluation::table() const
{
    std::vector<std::pair<int, QString>> byCount;
    for (auto relation = m_relations.begin(); relation != m_relations.end(); ++relation)
        byCount.emplace_back(-relation->found.count(), relation.key());
    std::sort(byCount.begin(), byCount.end());
    QString table = m_labelled.line(u"head and relation (LAS)"_s) + u'\n' + m_heads.line(u"head (UAS)"_s) +
                    u'\n' + m_subtypes.line(u"with subtype"_s) + u'\n';
    for (const auto& [count, name] : byCount) {
        const OfRelation& relation = m_relations[name];
        table += relation.found.line(u"  "_s + name) + u"   told right"_s + relation.told.line({}) + u'\n';
    }
    return table;
}

} // namespace dateline::analysis::training
