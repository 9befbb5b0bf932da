#include "ui/shell/intake.h"

#include "ui/viewmodels/import_desk.h"

#include <QMimeData>
#include <QUrl>

namespace dateline::shell {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

} // namespace

bool canTake(const QMimeData& data)
{
    return !localFiles(data).isEmpty() || data.hasText() || data.hasHtml();
}

bool take(const QMimeData& data, viewmodels::ImportDesk& imports)
{
    if (const QStringList paths = localFiles(data); !paths.isEmpty())
        imports.importFiles(paths);
    else if (!isBlank(data.text()))
        imports.importText(data.text());
    else if (!isBlank(data.html()))
        imports.importHtml(data.html());
    else
        return false;
    return true;
}

} // namespace dateline::shell
