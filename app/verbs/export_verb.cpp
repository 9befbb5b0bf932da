#include "app/verbs/export_verb.h"

#include "app/verbs/export_run.h"
#include "model/export/output_file.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

/// Leaves only the articles that are there; each of the others is named.
Result<ExportOrder> existing(ExportOrder order, const library::Library& library, Surroundings& surroundings)
{
    const QList<article::ArticleId> wanted = std::exchange(order.articles, {});
    for (const article::ArticleId id : wanted) {
        const auto stored = library.queries().article(id);
        if (stored)
            order.articles.append(id);
        else if (stored.error().kind == Error::Kind::NotFound)
            surroundings.err << u"dateline export: %1: %2\n"_s.arg(id.number()).arg(stored.error().message);
        else
            return stored.error();
    }
    return order;
}

Result<qint64> write(const library::Library& library, const ExportOrder& order, Surroundings& surroundings,
                     QTextStream& out, bool isQuiet)
{
    ExportRun run(library, order, surroundings, out);
    const auto count = run.run();
    if (count && !isQuiet && !run.remark().isEmpty())
        surroundings.err << u"dateline export: %1\n"_s.arg(run.remark());
    return count;
}

/// To the file, which appears as a whole or not at all.
Result<qint64> writeFile(const library::Library& library, const ExportOrder& order,
                         Surroundings& surroundings, bool isQuiet)
{
    auto file = exporting::OutputFile::open(order.output);
    if (!file)
        return file.error();
    const auto count = write(library, order, surroundings, (*file)->stream(), isQuiet);
    if (!count)
        return count;
    if (const auto committed = (*file)->commit(); !committed)
        return committed.error();
    return count;
}

} // namespace

void ExportVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addExportOptions(parser);
    addQuietOption(parser);
}

Result<void> ExportVerb::checkOptions(const QCommandLineParser& parser) const
{
    if (const auto order = exportOrder(parser); !order)
        return order.error();
    return {};
}

Result<ExitCode> ExportVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                    Surroundings& surroundings) const
{
    const ExportOrder asked = *exportOrder(parser);
    const auto order = existing(asked, library, surroundings);
    if (!order)
        return order.error();
    if (order->articles.isEmpty() && !asked.articles.isEmpty())
        return ExitCode::NothingFound;
    const bool quiet = isQuiet(parser);
    const auto count = order->output.isEmpty() ? write(library, *order, surroundings, surroundings.out, quiet)
                                               : writeFile(library, *order, surroundings, quiet);
    if (!count)
        return count.error();
    if (order->articles.size() < asked.articles.size())
        return ExitCode::SomeFailed;
    return *count == 0 ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace dateline::verbs
