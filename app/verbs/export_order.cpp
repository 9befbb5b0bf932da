#include "app/verbs/export_order.h"

#include "app/verbs/options.h"
#include "app/verbs/summary_rows.h"
#include "app/verbs/timeline_options.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

QString formatNames(const QList<exporting::Format>& formats)
{
    QStringList names;
    for (const exporting::Format format : formats)
        names.append(exporting::toString(format));
    return names.join(u", "_s);
}

const QList<exporting::Format> entityFormats{exporting::Format::Csv, exporting::Format::JsonLines};

Result<ExportOrder::What> whatOption(const QCommandLineParser& parser)
{
    const QString what = parser.value(u"what"_s);
    if (what == u"events")
        return ExportOrder::What::Events;
    if (what == u"entities")
        return ExportOrder::What::Entities;
    return Error::invalid(u"--what takes one of events, entities, not “%1”."_s.arg(what));
}

/// What --format says, else what the output's suffix says, else a table.
Result<exporting::Format> exportFormat(const QCommandLineParser& parser, ExportOrder::What what)
{
    const QList<exporting::Format>& known =
        what == ExportOrder::What::Events ? exporting::allFormats() : entityFormats;
    const QString name = parser.value(u"format"_s);
    std::optional<exporting::Format> format = exporting::formatFromString(name);
    if (name.isEmpty())
        format = exporting::formatForFile(parser.value(u"output"_s)).value_or(exporting::Format::Csv);
    if (format && known.contains(*format))
        return *format;
    const QString asked = format ? exporting::toString(*format) : name;
    return Error::invalid(u"--format takes one of %1 here, not “%2”."_s.arg(formatNames(known), asked));
}

} // namespace

void addExportOptions(QCommandLineParser& parser)
{
    parser.addOption({u"what"_s, u"Writes events or entities."_s, u"what"_s, u"events"_s});
    parser.addOption(
        {u"format"_s,
         u"Writes one of: %1. Without it the output's suffix decides, else it is csv. Entities are "
         "written as %2."_s.arg(formatNames(exporting::allFormats()), formatNames(entityFormats)),
         u"format"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s},
         u"Writes to this file, which is replaced once all is written; without it to standard output."_s,
         u"file"_s});
    addTimelineOptions(parser);
}

Result<ExportOrder> exportOrder(const QCommandLineParser& parser)
{
    const auto what = whatOption(parser);
    if (!what)
        return what.error();
    const auto format = exportFormat(parser, *what);
    if (!format)
        return format.error();
    const auto articles = articleIds(parser.positionalArguments());
    if (!articles)
        return articles.error();
    const auto events = timelineRequest(parser);
    if (!events)
        return events.error();
    const bool isFiltered = parser.isSet(u"entity"_s) || parser.isSet(u"from"_s) || parser.isSet(u"until"_s);
    if (*what == ExportOrder::What::Entities && isFiltered)
        return Error::invalid(
            u"--entity, --from and --until choose among events; leave them out for entities."_s);
    ExportOrder order{*what, *format, parser.value(u"output"_s), {}, *events};
    for (const article::ArticleId id : *articles) {
        if (!order.articles.contains(id))
            order.articles.append(id);
    }
    return order;
}

} // namespace dateline::verbs
