#include "app/verbs/rows.h"

#include "model/export/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

const QList<Format> rowFormats{Format::Text, Format::Json, Format::JsonLines, Format::Csv};

namespace {

void printCsv(const QList<Row>& rows, const QStringList& columns, QTextStream& out)
{
    out << exporting::csvHeader(columns) << u"\r\n"_s;
    for (const Row& row : rows)
        out << exporting::csvRecord(row.json, columns) << u"\r\n"_s;
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
