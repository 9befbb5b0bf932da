#include "model/export/csv.h"

#include <QJsonArray>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

/// What makes a formula where it stands first, also in the wide forms that East Asian spreadsheets take.
bool startsFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

QString field(QString text, QChar separator)
{
    const bool needsQuotes =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString csvCell(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    QString text;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(part.toString());
        text = parts.join(u"; "_s);
    } else {
        text = value.toVariant().toString();
    }
    return startsFormula(text) ? u'\'' + text : text;
}

QString csvRecord(const QJsonObject& row, const QStringList& columns, QChar separator)
{
    QStringList fields;
    fields.reserve(columns.size());
    for (const QString& column : columns)
        fields.append(field(csvCell(row.value(column)), separator));
    return fields.join(separator);
}

QString csvHeader(const QStringList& columns, QChar separator)
{
    return columns.join(separator);
}

} // namespace dateline::exporting
