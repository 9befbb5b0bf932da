#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// One JSON object a line, with the keys of eventColumns(); undated events have empty days.
class JsonLinesWriter final : public EventWriter
{
public:
    JsonLinesWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

protected:
    bool write(const EventRow& row) override;
};

} // namespace dateline::exporting
