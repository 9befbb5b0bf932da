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

using Name = LabelledArticle::Name;

bool isWordCharacter(const QString& content, qsizetype at)
{
    return at >= 0 && at < content.size() && (content.at(at).isLetterOrNumber() || content.at(at) == u'_');
}

/// The whole-word occurrences of an alias that mean its entity.
void collect(const QString& content, const QString& alias, const QJsonValue& only, Name name,
             std::vector<Name>& found)
{
    int nth = 0;
    for (qsizetype at = content.indexOf(alias); at >= 0; at = content.indexOf(alias, at + 1)) {
        name.span = {at, at + alias.size()};
        if (isWordCharacter(content, name.span.begin - 1) || isWordCharacter(content, name.span.end))
            continue;
        ++nth;
        if (only.isUndefined() || only.toArray().contains(QJsonValue(nth)))
            found.push_back(name);
    }
}

/// Longest first, each character once.
std::vector<Name> withoutOverlaps(std::vector<Name> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Name& left, const Name& right) {
        return left.span.length() > right.span.length();
    });
    std::vector<Name> names;
    for (const Name& name : found) {
        const bool isTaken = std::any_of(names.begin(), names.end(),
                                         [&](const Name& taken) { return taken.span.overlaps(name.span); });
        if (!isTaken)
            names.push_back(name);
    }
    std::sort(names.begin(), names.end(),
              [](const Name& left, const Name& right) { return left.span < right.span; });
    return names;
}

std::vector<Name> namesOf(const QString& content, const QJsonArray& entities)
{
    std::vector<Name> found;
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QJsonValue entity = entities.at(i);
        const Name name{{}, entity[u"type"_s].toString(), i, entity[u"optional"_s].toBool()};
        const QJsonArray aliases = entity[u"aliases"_s].toArray();
        for (const QJsonValue& alias : aliases)
            collect(content, alias.toString(), entity[u"only"_s][alias.toString()], name, found);
    }
    return withoutOverlaps(std::move(found));
}

} // namespace

base::Result<std::vector<LabelledArticle>> readAnnotatedArticles(const QString& folder)
{
    std::vector<LabelledArticle> articles;
    for (const QString& name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile annotation(QDir(folder).filePath(name));
        const auto lines = readLines(QDir(folder).filePath(name.chopped(4) + u"txt"_s));
        if (!lines)
            return lines.error();
        if (!annotation.open(QIODevice::ReadOnly))
            return base::Error::io(
                u"%1 cannot be read: %2."_s.arg(annotation.fileName(), annotation.errorString()));
        const QString content = lines->join(u'\n');
        const QJsonArray entities = QJsonDocument::fromJson(annotation.readAll())[u"entities"_s].toArray();
        articles.push_back({name.chopped(5), u"annotated"_s, content, namesOf(content, entities)});
    }
    return articles;
}

} // namespace dateline::analysis::training
