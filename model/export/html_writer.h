#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// A page that stands alone: no script, nothing from the network, which it forbids itself. The events hang on
/// a drawn axis of time, with room between them by how much time has passed, under headings of years, as
/// lists that screen readers walk through; dots are full, hollow or struck through as in the window. Undated
/// ones have a part of their own.
class HtmlWriter final : public EventWriter
{
public:
    HtmlWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

    void begin() override;
    void end() override;

protected:
    bool write(const EventRow& row) override;

private:
    void openPart(const EventRow& row);
    void closePart();

    bool m_open = false;
    bool m_undated = false;
    int m_year = 0;
    QDate m_last; ///< the day of the row before
};

} // namespace dateline::exporting
