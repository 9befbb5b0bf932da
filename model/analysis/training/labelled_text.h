#pragma once

#include "model/base/result.h"
#include "model/text/span.h"

#include <QString>
#include <QStringList>

#include <utility>
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

/// Reads `word TAB … TAB label` lines, a blank line behind each sentence: ner/*.conll.
base::Result<std::vector<LabelledText>> readColumnTexts(const QString& path);

/// A text with names at known places, cut into words by our own tokenizer.
LabelledText labelledText(const QString& content, const std::vector<std::pair<text::Span, QString>>& names);

} // namespace dateline::analysis::training
