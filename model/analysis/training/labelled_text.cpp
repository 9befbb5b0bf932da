#include "model/analysis/training/labelled_text.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/code_points.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

base::Result<void> readColumns(const QString& path, std::vector<LabelledText>& texts)
{
    base::Result<QStringList> lines = readLines(path);
    if (!lines)
        return lines.error();
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
    return {};
}

LabelledText fromObject(const QJsonObject& object)
{
    const QString content = object.value(QLatin1StringView("text")).toString();
    const text::CodePoints points(content);
    std::vector<std::pair<text::Span, QString>> names;
    const QJsonArray entities = object.value(QLatin1StringView("entities")).toArray();
    for (const QJsonValue& value : entities) {
        const QJsonArray entity = value.toArray();
        names.push_back({{points.toUtf16(entity.at(0).toInteger()), points.toUtf16(entity.at(1).toInteger())},
                         entity.at(2).toString()});
    }
    return labelledText(content, names);
}

base::Result<void> readObjects(const QString& path, std::vector<LabelledText>& texts)
{
    base::Result<QStringList> lines = readLines(path);
    if (!lines)
        return lines.error();
    for (const QString& line : *lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (!object.isEmpty())
            texts.push_back(fromObject(object));
    }
    return {};
}

} // namespace

LabelledText labelledText(const QString& content, const std::vector<std::pair<text::Span, QString>>& names)
{
    LabelledText result;
    const text::Tokens tokens = text::tokenize(content);
    for (const text::Token& token : tokens)
        result.words.append(token.span.of(content).toString());
    for (const text::Sentence& sentence : text::splitSentences(content, tokens))
        result.sentenceStarts.append(sentence.firstToken);
    for (const auto& [span, type] : names) {
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
    std::vector<LabelledText> texts;
    if (const base::Result<void> read = readColumns(path, texts); !read)
        return read.error();
    return texts;
}

base::Result<std::vector<LabelledText>> readLabelledTexts(const QString& dataFolder)
{
    std::vector<LabelledText> texts;
    if (const base::Result<void> read =
            readColumns(dataFolder + QStringLiteral("/ner/voa_gold_train.conll"), texts);
        !read)
        return read.error();
    if (const base::Result<void> read =
            readObjects(dataFolder + QStringLiteral("/ner/news_gold_train.jsonl"), texts);
        !read)
        return read.error();
    return texts;
}

} // namespace dateline::analysis::training
