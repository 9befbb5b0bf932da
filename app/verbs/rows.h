#pragma once

#include "app/verbs/options.h"

#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace dateline::verbs {

/// One row of a result in all its forms. The keys of `json` are the columns of CSV, in the order of
/// `columns`.
struct Row
{
    QString text;
    QJsonObject json;
};

/// The forms in which rows can be printed, text first.
extern const QList<Format> rowFormats;

/// Prints rows: text as it is, JSON as one array, JSON Lines as one object a line, CSV (RFC 4180) with a
/// header of `columns`.
void printRows(const QList<Row>& rows, const QStringList& columns, Format format, QTextStream& out);

} // namespace dateline::verbs
