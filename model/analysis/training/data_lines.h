#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

namespace dateline::analysis::training {

/// The lines of a UTF-8 text file, packed by gzip or not, without their ends and without a byte order mark.
base::Result<QStringList> readLines(const QString& path);

/// The same without empty lines and those that begin with '#'.
base::Result<QStringList> readEntries(const QString& path);

/// The fields of a line of comma-separated values, quotation marks undone.
QStringList commaSeparated(const QString& line);

} // namespace dateline::analysis::training
