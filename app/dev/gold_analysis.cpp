#include "app/dev/gold_analysis.h"

#include "model/analysis/engine.h"
#include "model/article/analysis_json.h"
#include "model/importers/registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace dateline::dev {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

/// The publication date that an annotation names; invalid when it names none.
QDate publishedIn(const QString& annotationPath)
{
    QFile file(annotationPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QDate::fromString(QJsonDocument::fromJson(file.readAll())[u"published"_s].toString(), Qt::ISODate);
}

Result<void> write(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!isWritten)
        return Error::io(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

} // namespace

Result<void> analyseGold(const QString& goldFolder, const QString& outFolder, const QString& resourceFolder,
                         QTextStream& out)
{
    const auto engine = analysis::Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    const QStringList names = QDir(goldFolder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    const importers::Registry registry;
    QDir().mkpath(outFolder);
    qint64 characters = 0;
    qint64 nanoseconds = 0;
    int analysed = 0;
    for (const QString& name : names) {
        const QString annotation = QDir(goldFolder).filePath(name.chopped(3) + u"json"_s);
        if (!QFile::exists(annotation))
            continue;
        auto articles = registry.readFile(QDir(goldFolder).filePath(name));
        if (!articles)
            return articles.error();
        article::Article article = std::move(articles->front().article);
        article.published = {publishedIn(annotation), article::DateBasis::Reader, u"annotation"_s};
        QElapsedTimer timer;
        timer.start();
        const article::Analysis analysis = (*engine)->analyse(article);
        nanoseconds += timer.nsecsElapsed();
        characters += article.text.size();
        ++analysed;
        if (const auto written = write(QDir(outFolder).filePath(name.chopped(3) + u"json"_s),
                                       article::toJson(article, analysis));
            !written)
            return written;
    }
    if (analysed == 0)
        return Error::notFound(u"There are no annotated articles in %1."_s.arg(goldFolder));
    out << u"%1 articles, %2 characters, %3 ms in the engine\n"_s.arg(analysed)
               .arg(characters)
               .arg(nanoseconds / 1000000);
    return {};
}

} // namespace dateline::dev
