#include "model/analysis/training/labelled_text.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/code_points.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::analysis::training {

namespace {

/// One sentence of `word TAB part of speech TAB label` lines.
LabelledText fromColumns(const QStringList& lines)
{
    LabelledText result;
    result.sentenceStarts.append(0);
    for (const QString& line : lines) {
        const QStringList fields = line.split(u'\t');
        const QString label = fields.value(2);
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
    LabelledText result;
    const QString content = object.value(QLatin1StringView("text")).toString();
    const text::CodePoints points(content);
    const text::Tokens tokens = text::tokenize(content);
    for (const text::Token& token : tokens)
        result.words.append(token.span.of(content).toString());
    for (const text::Sentence& sentence : text::splitSentences(content, tokens))
        result.sentenceStarts.append(sentence.firstToken);
    const QJsonArray entities = object.value(QLatin1StringView("entities")).toArray();
    for (const QJsonValue& value : entities) {
        const QJsonArray entity = value.toArray();
        const text::Span span{points.toUtf16(entity.at(0).toInteger()),
                              points.toUtf16(entity.at(1).toInteger())};
        LabelledText::Name name{0, 0, span.of(content).toString(), entity.at(2).toString()};
        for (qsizetype i = 0; i < static_cast<qsizetype>(tokens.size()); ++i) {
            const text::Span token = tokens[static_cast<std::size_t>(i)].span;
            if (!span.overlaps(token))
                continue;
            if (name.endWord == 0)
                name.firstWord = i;
            name.endWord = i + 1;
        }
        if (name.endWord > name.firstWord)
            result.names.push_back(name);
    }
    return result;
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
