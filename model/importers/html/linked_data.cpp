#include "model/importers/html/linked_data.h"

#include "model/importers/html/entities.h"
#include "model/text/normalizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

constexpr qsizetype longestScript = 4 * 1024 * 1024;
constexpr std::size_t mostObjects = 2000; ///< of one script that are looked at

QString stringOf(const QJsonValue& value)
{
    return text::foldWebText(decodeEntities(value.toString()));
}

/// A name given as a string, as an object with a name, or as an array of either.
QString namesOf(const QJsonValue& value)
{
    QStringList names;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue& entry : entries) {
        const QJsonValue name = entry.isObject() ? entry.toObject().value("name"_L1) : entry;
        const QString printed = stringOf(name.isArray() ? name.toArray().first() : name);
        if (!printed.isEmpty() && !names.contains(printed) && !printed.startsWith("http"_L1))
            names.append(printed);
    }
    return names.join(u", "_s);
}

QStringList typesOf(const QJsonObject& object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList types;
    const QJsonArray entries = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue& entry : entries)
        types.append(entry.toString());
    return types;
}

bool isArticle(const QJsonObject& object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(), [](const QString& type) {
        return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1 ||
               type == "Review"_L1;
    });
}

bool isWebPage(const QJsonObject& object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(),
                       [](const QString& type) { return type.endsWith("Page"_L1); });
}

/// Script text as JSON: pages wrap it in comments and leave line breaks inside strings.
QByteArray cleanScript(QString script)
{
    for (QChar& unit : script) {
        if (unit < u' ')
            unit = u' ';
    }
    script = script.trimmed();
    for (const QLatin1StringView wrapper : {"<!--"_L1, "//"_L1, "<![CDATA["_L1}) {
        if (script.startsWith(wrapper))
            script = script.mid(wrapper.size()).trimmed();
    }
    for (const QLatin1StringView wrapper : {"-->"_L1, "]]>"_L1, "//"_L1, ";"_L1}) {
        if (script.endsWith(wrapper))
            script = script.chopped(wrapper.size()).trimmed();
    }
    return script.toUtf8();
}

/// The objects of a script in which an article may be described, from the top down.
std::vector<QJsonObject> objectsOf(const QByteArray& script)
{
    const QJsonDocument document = QJsonDocument::fromJson(script);
    std::vector<QJsonValue> waiting;
    if (document.isArray())
        waiting.emplace_back(document.array());
    else
        waiting.emplace_back(document.object());
    std::vector<QJsonObject> objects;
    for (std::size_t i = 0; i < waiting.size() && objects.size() < mostObjects; ++i) {
        const QJsonValue value = waiting[i];
        if (value.isArray()) {
            for (const QJsonValue& entry : value.toArray())
                waiting.push_back(entry);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            objects.push_back(object);
            for (const QLatin1StringView nested :
                 {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1})
                waiting.push_back(object.value(nested));
        }
    }
    return objects;
}

void keepFirst(QString& field, const QString& value)
{
    if (field.isEmpty())
        field = value;
}

void takeArticle(LinkedData& data, const QJsonObject& article)
{
    keepFirst(data.headline, stringOf(article.value("headline"_L1)));
    keepFirst(data.headline, stringOf(article.value("name"_L1)));
    keepFirst(data.byline, namesOf(article.value("author"_L1)));
    keepFirst(data.byline, namesOf(article.value("creator"_L1)));
    keepFirst(data.site, namesOf(article.value("publisher"_L1)));
    keepFirst(data.published, article.value("datePublished"_L1).toString());
    keepFirst(data.published, article.value("dateCreated"_L1).toString());
    keepFirst(data.body, stringOf(article.value("articleBody"_L1)));
}

} // namespace

LinkedData readLinkedData(const Page& page)
{
    LinkedData data;
    QString pageDate;
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.node(i).tag != Tag::Script)
            continue;
        for (const QJsonObject& object : objectsOf(cleanScript(page.innerText(i, longestScript)))) {
            if (isArticle(object))
                takeArticle(data, object);
            else if (isWebPage(object))
                keepFirst(pageDate, object.value("datePublished"_L1).toString());
        }
    }
    keepFirst(data.published, pageDate);
    return data;
}

} // namespace dateline::importers::html
