#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::analysis::training {

/// A sentence or article with its names marked by hand: words in order, and names as ranges of words with
/// their type ("person").
struct LabelledText
{
    struct Name
    {
        qsizetype firstWord = 0;
        qsizetype endWord = 0;
        QString surface;
        QString type;
    };

    QStringList words;
    QList<qsizetype> sentenceStarts; ///< words that begin a sentence
    std::vector<Name> names;
};

/// Reads the hand-labelled corpora that may be shipped: ner/voa_gold_train.conll, ner/news_gold_train.jsonl.
base::Result<std::vector<LabelledText>> readLabelledTexts(const QString& dataFolder);

} // namespace dateline::analysis::training
