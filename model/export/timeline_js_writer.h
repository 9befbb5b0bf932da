#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// The JSON that TimelineJS 3 reads: a title and slides. Texts are HTML there, so ours are escaped. Undated
/// events, for which it has no slide, stand in a list "undated" of their own, which it passes over. Each
/// slide carries the whole row as "dateline".
class TimelineJsWriter final : public EventWriter
{
public:
    TimelineJsWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

    void begin() override;
    void end() override;

protected:
    bool write(const EventRow& row) override;

private:
    QJsonObject slide(const EventRow& row) const;
    void addDates(const EventRow& row, QJsonObject& slide) const;

    bool m_undated = false;
    bool m_listBegun = false;
};

} // namespace dateline::exporting
