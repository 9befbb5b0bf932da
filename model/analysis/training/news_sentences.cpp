#include "model/analysis/training/news_sentences.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/code_points.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

void append(const QJsonObject& sentence, LabelledArticle& article)
{
    if (!article.content.isEmpty())
        article.content += u"\n\n"_s;
    const qsizetype begin = article.content.size();
    const QString content = sentence[u"text"_s].toString();
    const text::CodePoints points(content);
    article.content += content;
    std::vector<LabelledArticle::Name> names;
    const QJsonArray entities = sentence[u"entities"_s].toArray();
    for (const QJsonValue& value : entities) {
        const QJsonArray entity = value.toArray();
        names.push_back({{begin + points.toUtf16(entity.at(0).toInteger()),
                          begin + points.toUtf16(entity.at(1).toInteger())},
                         entity.at(2).toString()});
    }
    std::sort(names.begin(), names.end(),
              [](const auto& left, const auto& right) { return left.span < right.span; });
    article.names.insert(article.names.end(), names.begin(), names.end());
}

} // namespace

base::Result<std::vector<LabelledArticle>> readNewsSentences(const QString& path)
{
    const base::Result<QStringList> lines = readLines(path);
    if (!lines)
        return lines.error();
    std::vector<LabelledArticle> articles;
    QHash<QString, std::size_t> places;
    for (const QString& line : *lines) {
        const QJsonObject sentence = QJsonDocument::fromJson(line.toUtf8()).object();
        if (sentence.isEmpty())
            continue;
        const QString id = sentence[u"article"_s].toString();
        if (!places.contains(id)) {
            places.insert(id, articles.size());
            articles.push_back({id, u"news"_s, {}, {}});
        }
        append(sentence, articles[places.value(id)]);
    }
    return articles;
}

} // namespace dateline::analysis::training
