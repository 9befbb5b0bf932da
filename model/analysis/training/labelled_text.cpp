#include "model/analysis/training/labelled_text.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"

#include <algorithm>

namespace dateline::analysis::training {

namespace {

/// One sentence of `word TAB part of speech TAB label` lines.
LabelledText fromColumns(const QStringList& lines)
{
    LabelledText result;
    result.sentenceStarts.append(0);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'\t');
        const QString label = fields.last();
        const qsizetype word = result.words.size();
        result.words.append(fields.at(0));
        if (label.startsWith(u"B-")) {
            result.names.push_back({word, word + 1, fields.at(0), label.mid(2)});
        } else if (label.startsWith(u"I-") && !result.names.empty()) {
            LabelledText::Name& name = result.names.back();
            name.endWord = word + 1;
            name.surface += (fields.at(0).startsWith(u'\'') ? QString() : QStringLiteral(" ")) + fields.at(0);
        }
    }
    return result;
}

} // namespace

LabelledText labelledText(const LabelledArticle& article)
{
    LabelledText result;
    const QString& content = article.content;
    const text::Tokens tokens = text::tokenize(content);
    for (const text::Token& token : tokens)
        result.words.append(token.span.of(content).toString());
    for (const text::Sentence& sentence : text::splitSentences(content, tokens))
        result.sentenceStarts.append(sentence.firstToken);
    for (const auto& [span, type, entity, isOptional] : article.names) {
        // Tokens are in order, so those that a name overlaps stand side by side.
        const auto first = std::partition_point(
            tokens.begin(), tokens.end(),
            [begin = span.begin](const text::Token& token) { return token.span.end <= begin; });
        const auto end =
            std::partition_point(first, tokens.end(), [end = span.end](const text::Token& token) {
                return token.span.begin < end;
            });
        if (first != end)
            result.names.push_back(
                {first - tokens.begin(), end - tokens.begin(), span.of(content).toString(), type});
    }
    return result;
}

base::Result<std::vector<LabelledText>> readColumnTexts(const QString& path)
{
    const base::Result<QStringList> lines = readLines(path);
    if (!lines)
        return lines.error();
    std::vector<LabelledText> texts;
    QStringList sentence;
    for (const QString& line : *lines) {
        if (line.startsWith(u"# "))
            continue;
        if (!line.isEmpty()) {
            sentence.append(line);
        } else if (!sentence.isEmpty()) {
            texts.push_back(fromColumns(sentence));
            sentence.clear();
        }
    }
    return texts;
}

} // namespace dateline::analysis::training
