#include "app/verbs/import_verb.h"

#include "app/verbs/options.h"
#include "app/verbs/progress_line.h"
#include "app/verbs/source_reader.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using library::ImportItem;
using library::ImportReport;

namespace {

/// Names what the reader must know of: every failure, and unless quiet every note.
void reportItems(const ImportReport& report, bool quiet, QTextStream& err)
{
    for (const ImportItem& item : report.items) {
        if (item.outcome == ImportItem::Outcome::Failed)
            err << u"%1: %2\n"_s.arg(item.source, item.error);
        for (const base::Issue& issue : item.issues) {
            if (!quiet)
                err << u"%1: %2\n"_s.arg(item.source, issue.text);
        }
    }
}

} // namespace

void ImportVerb::addOptions(QCommandLineParser& parser) const
{
    addLibraryOption(parser);
    addQuietOption(parser);
}

ExitCode ImportVerb::run(const QCommandLineParser& parser, Surroundings& surroundings) const
{
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty()) {
        surroundings.err << u"dateline import: Name at least one file or folder; “-” is standard input.\n"_s;
        return ExitCode::Usage;
    }
    const auto library = openLibrary(parser, surroundings, Needs::Engine);
    if (!library) {
        surroundings.err << u"dateline import: %1\n"_s.arg(library.error().message);
        return exitCodeFor(library.error());
    }

    ImportReport report;
    if (paths.removeAll(u"-"_s) > 0)
        report = (*library)->importSourceNow(standardInput(surroundings));
    if (!paths.isEmpty()) {
        const ImportReport files = (*library)->importFilesNow(
            paths, progressLine(surroundings, isQuiet(parser)), surroundings.cancel);
        report.items += files.items;
        report.cancelled = files.cancelled;
    }

    reportItems(report, isQuiet(parser), surroundings.err);
    const qint64 failed = report.count(ImportItem::Outcome::Failed);
    surroundings.out << u"%1 imported, %2 already there, %3 failed\n"_s
                            .arg(report.count(ImportItem::Outcome::Stored))
                            .arg(report.count(ImportItem::Outcome::AlreadyThere))
                            .arg(failed);
    if (report.cancelled)
        return ExitCode::Interrupted;
    return failed > 0 ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace dateline::verbs
