#include "model/export/json_lines_writer.h"

#include <QJsonDocument>

namespace dateline::exporting {

bool JsonLinesWriter::write(const EventRow& row)
{
    out() << QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) << '\n';
    return true;
}

} // namespace dateline::exporting
