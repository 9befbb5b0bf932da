#pragma once

#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/training/part_of_speech_evaluation.h"
#include "model/analysis/training/tree_sentence.h"

#include <QMap>
#include <QString>

namespace dateline::analysis::training {

/// Compares a parser's trees with those of annotators. Punctuation counts as all words do.
class ParserEvaluation
{
public:
    void add(const TreeSentence& annotated, const parsing::DependencyTree& told);

    /// Of all words the share with the right head and universal relation (LAS), with the right head (UAS) and
    /// with the right relation down to the subtype; then, the commonest first, for each universal relation
    /// how many of those annotated were told with head, and how many of those told were right.
    QString table() const;

private:
    struct OfRelation
    {
        Accuracy found;
        Accuracy told;
    };

    Accuracy m_labelled;
    Accuracy m_heads;
    Accuracy m_subtypes;
    QMap<QString, OfRelation> m_relations;
};

} // namespace dateline::analysis::training
