#include "model/analysis/training/data_lines.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <zlib.h>

namespace dateline::analysis::training {

namespace {

/// The content of a file, packed by gzip or not.
base::Result<QByteArray> readUnpacked(const QString& path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray content;
    std::array<char, 65536> part{};
    int length = file == nullptr ? -1 : 1;
    while (length > 0) {
        length = gzread(file, part.data(), part.size());
        content.append(part.data(), std::max(length, 0));
    }
    const bool isClosed = file != nullptr && gzclose(file) == Z_OK;
    if (length < 0 || !isClosed)
        return base::Error::io(QStringLiteral("%1 cannot be read.").arg(path));
    return content;
}

} // namespace

base::Result<QStringList> readLines(const QString& path)
{
    if (!QFile::exists(path))
        return base::Error::notFound(QStringLiteral("%1 is missing.").arg(path));
    const auto content = readUnpacked(path);
    if (!content)
        return content.error();
    QString text = QString::fromUtf8(*content);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.remove(u'\r');
    return text.split(u'\n');
}

base::Result<QStringList> readEntries(const QString& path)
{
    base::Result<QStringList> lines = readLines(path);
    if (!lines)
        return lines;
    QStringList entries;
    for (const QString& line : *lines) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            entries.append(line);
    }
    return entries;
}

QStringList commaSeparated(const QString& line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (character == u',' && !quoted) {
            fields.append(field);
            field.clear();
        } else {
            field.append(character);
        }
    }
    fields.append(field);
    return fields;
}

} // namespace dateline::analysis::training
