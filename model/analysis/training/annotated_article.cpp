#include "model/analysis/training/annotated_article.h"

#include "model/analysis/training/data_lines.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

struct Occurrence
{
    text::Span span;
    QString type;
};

bool isWordCharacter(const QString& content, qsizetype at)
{
    return at >= 0 && at < content.size() && (content.at(at).isLetterOrNumber() || content.at(at) == u'_');
}

/// The whole-word occurrences of an alias that mean its entity.
void collect(const QString& content, const QString& alias, const QJsonValue& only, const QString& type,
             std::vector<Occurrence>& found)
{
    int nth = 0;
    for (qsizetype at = content.indexOf(alias); at >= 0; at = content.indexOf(alias, at + 1)) {
        const text::Span span{at, at + alias.size()};
        if (isWordCharacter(content, span.begin - 1) || isWordCharacter(content, span.end))
            continue;
        ++nth;
        if (only.isUndefined() || only.toArray().contains(QJsonValue(nth)))
            found.push_back({span, type});
    }
}

/// Longest first, each character once.
std::vector<std::pair<text::Span, QString>> withoutOverlaps(std::vector<Occurrence> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Occurrence& a, const Occurrence& b) {
        return a.span.length() > b.span.length();
    });
    std::vector<std::pair<text::Span, QString>> names;
    for (const Occurrence& occurrence : found) {
        const bool isTaken = std::any_of(names.begin(), names.end(), [&](const auto& name) {
            return name.first.overlaps(occurrence.span);
        });
        if (!isTaken)
            names.emplace_back(occurrence.span, occurrence.type);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

base::Result<std::vector<LabelledText>> readAnnotatedArticles(const QString& folder)
{
    std::vector<LabelledText> texts;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile annotation(QDir(folder).filePath(name));
        const auto lines = readLines(QDir(folder).filePath(name.chopped(4) + u"txt"_s));
        if (!lines)
            return lines.error();
        if (!annotation.open(QIODevice::ReadOnly))
            return base::Error::io(
                u"%1 cannot be read: %2."_s.arg(annotation.fileName(), annotation.errorString()));
        const QString content = lines->join(u'\n');
        std::vector<Occurrence> found;
        const QJsonArray entities = QJsonDocument::fromJson(annotation.readAll())[u"entities"_s].toArray();
        for (const QJsonValue& entity : entities) {
            const QJsonArray aliases = entity[u"aliases"_s].toArray();
            for (const QJsonValue& alias : aliases)
                collect(content, alias.toString(), entity[u"only"_s][alias.toString()],
                        entity[u"type"_s].toString(), found);
        }
        texts.push_back(labelledText(content, withoutOverlaps(std::move(found))));
    }
    return texts;
}

} // namespace dateline::analysis::training
