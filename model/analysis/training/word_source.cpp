#include "model/analysis/training/word_source.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/word_shape.h"

#include <QDir>

namespace dateline::analysis::training {

namespace {

using knowledge::WordRecord;
using Words = TableWriter<WordRecord>;

void count(Words& words, const QString& word, bool startsSentence)
{
    const bool capital = text::startsWithCapital(word);
    if (word.isEmpty() || !word.front().isLetter() || (capital && startsSentence))
        return;
    std::vector<WordRecord>& records = words.records(text::folded(word));
    if (records.empty())
        records.emplace_back();
    std::uint16_t& counter = capital ? records.front().capital : records.front().small;
    if (counter < UINT16_MAX)
        ++counter;
}

base::Result<void> addTreebanks(const QString& folder, Words& words)
{
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.conllu")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return base::Error::notFound(QStringLiteral("%1 holds no treebank.").arg(folder));
    for (const QString& file : files) {
        base::Result<QStringList> lines = readEntries(QDir(folder).filePath(file));
        if (!lines)
            return lines.error();
        for (const QString& line : *lines) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() > 3)
                count(words, fields.at(1), fields.at(0) == u"1");
        }
    }
    return {};
}

} // namespace

base::Result<void> collectWords(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                Words& words)
{
    for (const QString& folder : {QStringLiteral("/syntax/ud_ewt"), QStringLiteral("/syntax/gum")}) {
        if (const base::Result<void> added = addTreebanks(dataFolder + folder, words); !added)
            return added;
    }
    for (const LabelledText& text : texts) {
        for (qsizetype i = 0; i < text.words.size(); ++i)
            count(words, text.words.at(i), text.sentenceStarts.contains(i));
    }
    return {};
}

} // namespace dateline::analysis::training
