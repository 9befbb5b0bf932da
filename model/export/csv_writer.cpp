#include "model/export/csv_writer.h"

#include "model/export/csv.h"

namespace dateline::exporting {

void CsvWriter::begin()
{
    out() << csvHeader(eventColumns()) << "\r\n";
}

bool CsvWriter::write(const EventRow& row)
{
    out() << csvRecord(toJson(row), eventColumns()) << "\r\n";
    return true;
}

} // namespace dateline::exporting
