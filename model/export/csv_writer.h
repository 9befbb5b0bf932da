#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// A table of eventColumns() (RFC 4180); undated events have empty days.
class CsvWriter final : public EventWriter
{
public:
    CsvWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

    void begin() override;

protected:
    bool write(const EventRow& row) override;
};

} // namespace dateline::exporting
