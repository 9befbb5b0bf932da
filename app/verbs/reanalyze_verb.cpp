#include "app/verbs/reanalyze_verb.h"

#include "app/verbs/options.h"
#include "app/verbs/progress_line.h"
#include "app/verbs/rows.h"
#include "app/verbs/summary_rows.h"
#include "model/library/library.h"

#include <QJsonDocument>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using library::ReanalysisReport;
using library::ReanalysisRequest;

namespace {

const QList<Format> formats{Format::Text, Format::Json};

/// What is asked for and how it is answered.
struct Order
{
    ReanalysisRequest request;
    Format format = Format::Text;
};

Result<Order> orderFrom(const QCommandLineParser& parser)
{
    const auto articles = articleIds(parser.positionalArguments());
    if (!articles)
        return articles.error();
    const auto format = formatOption(parser, formats);
    if (!format)
        return format.error();
    const bool isOutdated = parser.isSet(u"outdated"_s);
    if (isOutdated && !articles->isEmpty())
        return Error::invalid(u"Either name articles or say --outdated."_s);
    return Order{{*articles, isOutdated}, *format};
}

Row rowOf(const ReanalysisReport& report)
{
    const QString text = u"%1 analysed again, %2 failed"_s.arg(report.done).arg(report.failures.size());
    return {report.isCancelled ? text + u", %1 left as they were"_s.arg(report.left) : text,
            {{u"analyzed"_s, report.done},
             {u"failed"_s, report.failures.size()},
             {u"left"_s, report.left},
             {u"interrupted"_s, report.isCancelled}}};
}

void print(const ReanalysisReport& report, Format format, Surroundings& surroundings)
{
    for (const ReanalysisReport::Failure& failure : report.failures)
        surroundings.err << u"%1: %2\n"_s.arg(failure.article.number()).arg(failure.error);
    const Row row = rowOf(report);
    if (format == Format::Json)
        surroundings.out << QJsonDocument(row.json).toJson();
    else
        surroundings.out << row.text << '\n';
}

} // namespace

void ReanalyzeVerb::addOptions(QCommandLineParser& parser) const
{
    parser.addOption({u"outdated"_s, u"Only the articles that another version of the engine analysed."_s});
    addFormatOption(parser, formats);
    addLibraryOption(parser);
    addQuietOption(parser);
}

ExitCode ReanalyzeVerb::run(const QCommandLineParser& parser, Surroundings& surroundings) const
{
    const auto order = orderFrom(parser);
    if (!order) {
        surroundings.err << u"dateline reanalyze: %1\n"_s.arg(order.error().message);
        return ExitCode::Usage;
    }
    const auto library = openLibrary(parser, surroundings, Needs::EngineAndArticles);
    const auto report =
        library ? (*library)->reanalyzeNow(order->request, progressLine(surroundings, isQuiet(parser)),
                                           surroundings.cancel)
                : Result<ReanalysisReport>(library.error());
    if (!report) {
        surroundings.err << u"dateline reanalyze: %1\n"_s.arg(report.error().message);
        return exitCodeFor(report.error());
    }
    print(*report, order->format, surroundings);
    if (report->isCancelled)
        return ExitCode::Interrupted;
    return report->failures.isEmpty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace dateline::verbs
