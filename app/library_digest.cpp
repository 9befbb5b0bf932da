#include "app/library_digest.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace dateline::app {

QString libraryDigest(const QString& path)
{
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.first(16));
}

} // namespace dateline::app
