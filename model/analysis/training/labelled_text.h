#pragma once

#include "model/analysis/training/labelled_article.h"
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

/// Reads `word TAB … TAB label` lines, a blank line behind each sentence: ner/*.conll.
base::Result<std::vector<LabelledText>> readColumnTexts(const QString& path);

/// An article cut into words and sentences by our own tokenizer.
LabelledText labelledText(const LabelledArticle& article);

} // namespace dateline::analysis::training
