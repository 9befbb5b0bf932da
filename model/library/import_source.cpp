#include "model/library/import_source.h"

#include <QDir>
#include <QFileInfo>

namespace dateline::library {

using namespace Qt::StringLiterals;

namespace {

/// Browsers save "Page.html" with its pictures and frames in "Page_files".
bool isCompanionOfPage(const QFileInfo& folder)
{
    const QString name = folder.fileName();
    if (!name.endsWith(u"_files"))
        return false;
    const QString page = folder.absolutePath() + u'/' + name.chopped(6);
    return QFileInfo::exists(page + u".html"_s) || QFileInfo::exists(page + u".htm"_s);
}

void addFolder(const QString& path, QList<ImportSource>& sources)
{
    const auto entries =
        QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (entry.isFile())
            sources.append({entry.filePath(), std::nullopt, true});
        else if (!entry.isSymLink() && !isCompanionOfPage(entry))
            addFolder(entry.filePath(), sources);
    }
}

} // namespace

QList<ImportSource> expandPaths(const QStringList& paths)
{
    QList<ImportSource> sources;
    for (const QString& path : paths) {
        const qsizetype before = sources.size();
        if (QFileInfo(path).isDir())
            addFolder(path, sources);
        if (sources.size() == before)
            sources.append(ImportSource::ofFile(path));
    }
    return sources;
}

} // namespace dateline::library
