#include "model/export/copied_table.h"

#include "model/export/csv.h"

#include <QJsonArray>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

QString record(const QStringList& cells, const QString& element)
{
    QString html = u"<tr>"_s;
    for (const QString& cell : cells)
        html += u"<%1>%2</%1>"_s.arg(element, cell.toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

} // namespace

QString tableText(const std::vector<EventRow>& rows)
{
    QString text = csvHeader(eventColumns(), u'\t') + u'\n';
    for (const EventRow& row : rows)
        text += csvRecord(toJson(row), eventColumns(), u'\t') + u'\n';
    return text;
}

QString tableHtml(const std::vector<EventRow>& rows)
{
    QString html = u"<table>\n"_s + record(eventColumns(), u"th"_s);
    for (const EventRow& row : rows) {
        const QJsonObject object = toJson(row);
        QStringList cells;
        for (const QString& column : eventColumns())
            cells.append(csvCell(object.value(column)));
        html += record(cells, u"td"_s);
    }
    return html + u"</table>\n"_s;
}

} // namespace dateline::exporting
