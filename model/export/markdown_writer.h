#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// A heading and a table (GitHub Flavored Markdown), undated events in a table of their own.
class MarkdownWriter final : public EventWriter
{
public:
    MarkdownWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

    void begin() override;

protected:
    bool write(const EventRow& row) override;

private:
    void beginTable();

    bool m_dated = false;
    bool m_undated = false;
};

/// A text that means nothing but itself, also in a table's cell.
QString escapedMarkdown(const QString& text);

} // namespace dateline::exporting
