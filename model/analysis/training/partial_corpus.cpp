#include "model/analysis/training/partial_corpus.h"

#include "model/analysis/training/data_lines.h"
#include "model/analysis/training/foreign_labels.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

/// Files of columns: one word a line, an empty line behind each sentence.
struct Collection
{
    QStringList files; ///< in ner/
    QChar separator;
    int wordColumn;
    int labelColumn;
    LabelRules rules;
};

const std::vector<Collection>& collections()
{
    static const std::vector<Collection> all{
        {{u"voa_silver.conll.gz"_s}, u'\t', 0, 2, LabelRules::Groningen},
        {{u"wikigold/wikigold.conll.txt"_s}, u' ', 0, 1, LabelRules::Wikigold},
        {{u"uner_ewt/en_ewt-ud-dev.iob2"_s, u"uner_ewt/en_ewt-ud-test.iob2"_s},
         u'\t',
         1,
         2,
         LabelRules::Universal},
        {{u"crossner_politics/train.txt"_s, u"crossner_politics/dev.txt"_s, u"crossner_politics/test.txt"_s},
         u'\t',
         0,
         1,
         LabelRules::Politics},
    };
    return all;
}

PartialSentence partialSentence(const std::vector<ForeignWord>& words, LabelRules rules)
{
    PartialSentence sentence;
    for (const ForeignWord& word : words)
        sentence.words.append(word.word);
    sentence.possible = possibleLabels(rules, words);
    sentence.byHand = rules != LabelRules::Groningen;
    return sentence;
}

void append(const QStringList& lines, const Collection& collection, std::vector<PartialSentence>& sentences)
{
    std::vector<ForeignWord> words;
    const auto endSentence = [&] {
        if (!words.empty())
            sentences.push_back(partialSentence(words, collection.rules));
        words.clear();
    };
    for (const QString& line : lines) {
        if (line.startsWith(u"# "))
            continue;
        const QStringList fields = line.split(collection.separator);
        if (fields.size() > collection.labelColumn)
            words.push_back({fields[collection.wordColumn], fields[collection.labelColumn]});
        else
            endSentence();
    }
    endSentence();
}

} // namespace

base::Result<std::vector<PartialSentence>> readPartialSentences(const QString& dataFolder)
{
    std::vector<PartialSentence> sentences;
    for (const Collection& collection : collections()) {
        for (const QString& file : collection.files) {
            const auto lines = readLines(dataFolder + u"/ner/"_s + file);
            if (!lines)
                return lines.error();
            append(*lines, collection, sentences);
        }
    }
    return sentences;
}

} // namespace dateline::analysis::training
