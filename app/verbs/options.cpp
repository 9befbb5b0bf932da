#include "app/verbs/options.h"

#include "model/library/library.h"

#include <QFileInfo>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

QString formatName(Format format)
{
    switch (format) {
    case Format::Text:
        return u"text"_s;
    case Format::Json:
        return u"json"_s;
    case Format::JsonLines:
        return u"jsonl"_s;
    case Format::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

QString formatNames(const QList<Format>& formats)
{
    QStringList names;
    for (const Format format : formats)
        names.append(formatName(format));
    return names.join(u", "_s);
}

Result<qint64> numberOption(const QCommandLineParser& parser, const QString& name)
{
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return Error::invalid(u"--%1 takes a whole number, not “%2”."_s.arg(name, parser.value(name)));
    return number;
}

} // namespace

void addFormatOption(QCommandLineParser& parser, const QList<Format>& known)
{
    parser.addOption({u"format"_s, u"Prints the result as one of: %1."_s.arg(formatNames(known)), u"format"_s,
                      formatName(known.first())});
}

Result<Format> formatOption(const QCommandLineParser& parser, const QList<Format>& known)
{
    const QString name = parser.value(u"format"_s);
    for (const Format format : known) {
        if (formatName(format) == name)
            return format;
    }
    return Error::invalid(u"--format takes one of %1, not “%2”."_s.arg(formatNames(known), name));
}

void addLibraryOption(QCommandLineParser& parser)
{
    parser.addOption({u"library"_s, u"Uses the library in this file instead of your own."_s, u"path"_s});
}

Result<std::unique_ptr<library::Library>> openLibrary(const QCommandLineParser& parser,
                                                      const Surroundings& surroundings, Needs needs)
{
    library::Library::Parts parts;
    parts.path = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : surroundings.defaultLibrary;
    parts.registry = surroundings.registry;
    parts.clock = surroundings.clock;
    if (needs != Needs::Engine && !QFileInfo::exists(parts.path))
        return Error::notFound(
            u"There is no library at %1; “dateline import FILE…” makes one."_s.arg(parts.path));
    if (needs != Needs::NoEngine) {
        auto engine = surroundings.openEngine();
        if (!engine)
            return engine.error();
        parts.engine = *engine;
    }
    return library::Library::open(std::move(parts));
}

void addQuietOption(QCommandLineParser& parser)
{
    parser.addOption({{u"q"_s, u"quiet"_s}, u"Shows neither progress nor notes."_s});
}

bool isQuiet(const QCommandLineParser& parser)
{
    return parser.isSet(u"quiet"_s);
}

void addPageOptions(QCommandLineParser& parser)
{
    parser.addOption({u"limit"_s, u"Prints at most this many."_s, u"number"_s, u"100"_s});
    parser.addOption({u"offset"_s, u"Leaves out this many at the start."_s, u"number"_s, u"0"_s});
}

Result<Page> pageOptions(const QCommandLineParser& parser)
{
    const Result<qint64> limit = numberOption(parser, u"limit"_s);
    if (!limit)
        return limit.error();
    const Result<qint64> offset = numberOption(parser, u"offset"_s);
    if (!offset)
        return offset.error();
    return Page{*offset, *limit};
}

Result<std::optional<QDate>> dateOption(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(parser.value(name), Qt::ISODate);
    if (!date.isValid())
        return Error::invalid(
            u"--%1 takes a date such as 2010-05-14, not “%2”."_s.arg(name, parser.value(name)));
    return std::optional(date);
}

} // namespace dateline::verbs
