#include "ui/viewmodels/timeline_reports.h"

#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>

#include <ranges>

namespace dateline::viewmodels {

namespace {

constexpr qsizetype mostLines = 8;

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::ReportWords)
};

} // namespace

QString reportsInWords(const TimelineReports& reports)
{
    const QString articles = articleCount(static_cast<qint64>(reports.reports.size()));
    return ReportWords::tr("In %1, %n independent", "%1: 3 articles; %n of them are no copies of another one",
                           static_cast<int>(reports.independent))
        .arg(articles);
}

QStringList reportLines(const TimelineReports& reports)
{
    QStringList lines;
    for (const TimelineReport& report : reports.reports | std::views::take(mostLines))
        lines.append(articleLine(report.article->published, report.article->site, report.article->title));
    const auto more = static_cast<int>(std::ssize(reports.reports) - lines.size());
    if (more > 0)
        lines.append(ReportWords::tr("and %n more", "articles", more));
    return lines;
}

} // namespace dateline::viewmodels
