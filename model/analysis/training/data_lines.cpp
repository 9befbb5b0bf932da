#include "model/analysis/training/data_lines.h"

#include <QFile>

namespace dateline::analysis::training {

base::Result<QStringList> readLines(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return base::Error::notFound(QStringLiteral("%1 is missing.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::io(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    QString text = QString::fromUtf8(file.readAll());
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
