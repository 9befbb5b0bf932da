#include "app/verbs/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

const QList<Format> rowFormats{Format::Text, Format::Json, Format::JsonLines, Format::Csv};

namespace {

/// A field of a CSV record, quoted where RFC 4180 asks for it.
QString csvField(const QJsonValue& value)
{
    QString text =
        value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

void printCsv(const QList<Row>& rows, const QStringList& columns, QTextStream& out)
{
    out << columns.join(u',') << u"\r\n"_s;
    for (const Row& row : rows) {
        QStringList fields;
        for (const QString& column : columns)
            fields.append(csvField(row.json.value(column)));
        out << fields.join(u',') << u"\r\n"_s;
    }
}

void printJson(const QList<Row>& rows, QTextStream& out)
{
    QJsonArray array;
    for (const Row& row : rows)
        array.append(row.json);
    out << QJsonDocument(array).toJson(QJsonDocument::Indented);
}

} // namespace

void printRows(const QList<Row>& rows, const QStringList& columns, Format format, QTextStream& out)
{
    switch (format) {
    case Format::Text:
        for (const Row& row : rows)
            out << row.text << '\n';
        return;
    case Format::Json:
        return printJson(rows, out);
    case Format::JsonLines:
        for (const Row& row : rows)
            out << QJsonDocument(row.json).toJson(QJsonDocument::Compact) << '\n';
        return;
    case Format::Csv:
        return printCsv(rows, columns, out);
    }
}

} // namespace dateline::verbs
