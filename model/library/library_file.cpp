#include "model/library/library_file.h"

#include "model/store/migrations.h"

#include <QFile>
#include <QtEndian>

namespace dateline::library {

namespace {

/// Where SQLite keeps the application id (Database File Format, section 1.3).
constexpr qsizetype idOffset = 68;
constexpr qsizetype headerSize = 100;

} // namespace

bool isLibraryFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith(QByteArrayLiteral("SQLite format 3\0")) &&
           qFromBigEndian<quint32>(header.constData() + idOffset) == store::Migrations::applicationId;
}

} // namespace dateline::library
