#include "model/export/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::FormatWords)
};

} // namespace

const QList<Format>& allFormats()
{
    static const QList<Format> all{Format::Csv,        Format::JsonLines, Format::Calendar,
                                   Format::TimelineJs, Format::Markdown,  Format::Html};
    return all;
}

QString toString(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::JsonLines:
        return u"jsonl"_s;
    case Format::Calendar:
        return u"ics"_s;
    case Format::TimelineJs:
        return u"timelinejs"_s;
    case Format::Markdown:
        return u"markdown"_s;
    case Format::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Format> formatFromString(QStringView name)
{
    const QList<Format>& all = allFormats();
    const auto found = std::ranges::find_if(all, [name](Format format) { return toString(format) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::TimelineJs:
        return u"json"_s;
    case Format::Markdown:
        return u"md"_s;
    default:
        return toString(format);
    }
}

std::optional<Format> formatForFile(const QString& name)
{
    QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == u"htm")
        suffix = u"html"_s;
    const QList<Format>& all = allFormats();
    const auto found =
        std::ranges::find_if(all, [&suffix](Format format) { return suffixOf(format) == suffix; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString formatWords(Format format)
{
    switch (format) {
    case Format::Csv:
        return FormatWords::tr("Table");
    case Format::JsonLines:
        return FormatWords::tr("JSON Lines");
    case Format::Calendar:
        return FormatWords::tr("Calendar");
    case Format::TimelineJs:
        return FormatWords::tr("TimelineJS");
    case Format::Markdown:
        return FormatWords::tr("Markdown");
    case Format::Html:
        return FormatWords::tr("Web page");
    }
    Q_UNREACHABLE();
}

} // namespace dateline::exporting
