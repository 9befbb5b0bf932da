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

/// Nothing is fetched from the network here, and an address alone is no article.
bool isArticleText(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isAddress = trimmed.startsWith(u"http") && trimmed.contains(u"://") &&
                           !trimmed.contains(u' ') && !trimmed.contains(u'\n');
    return !trimmed.isEmpty() && !isAddress;
}

} // namespace

bool canTake(const QMimeData& data)
{
    if (data.hasUrls())
        return !localFiles(data).isEmpty();
    return data.hasText() || data.hasHtml();
}

bool take(const QMimeData& data, viewmodels::ImportDesk& imports)
{
    if (data.hasUrls()) {
        const QStringList paths = localFiles(data);
        imports.importFiles(paths);
        return !paths.isEmpty();
    }
    if (isArticleText(data.text()))
        imports.importText(data.text());
    else if (!data.hasText() && !data.html().trimmed().isEmpty())
        imports.importHtml(data.html());
    else
        return false;
    return true;
}

} // namespace dateline::shell
