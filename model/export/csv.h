#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace dateline::exporting {

/// A value as the text of a cell, before it is quoted: lists with "; " between their parts, formulas made
/// harmless.
QString csvCell(const QJsonValue& value);
/// A record of comma separated values (RFC 4180), without the end of the line. Numbers are written as they
/// are, lists with "; " between their parts. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it: an article must not compute on the machine of whoever opens the table.
QString csvRecord(const QJsonObject& row, const QStringList& columns, QChar separator = u',');
/// The header of such a table.
QString csvHeader(const QStringList& columns, QChar separator = u',');

} // namespace dateline::exporting
