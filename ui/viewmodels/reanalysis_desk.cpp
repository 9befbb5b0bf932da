#include "ui/viewmodels/reanalysis_desk.h"

#include "model/library/library.h"
#include "model/library/reanalysis_job.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

namespace dateline::viewmodels {

ReanalysisDesk::ReanalysisDesk(library::Library& library, QObject* parent)
    : LongWork(parent), m_library(library)
{}

void ReanalysisDesk::analyse(article::ArticleId id)
{
    start({{id}, false});
}

void ReanalysisDesk::analyseOutdated()
{
    start({{}, true});
}

void ReanalysisDesk::start(const library::ReanalysisRequest& request)
{
    if (isBusy())
        return;
    using library::ReanalysisJob;
    m_progress = {};
    m_job = m_library.reanalyze(request);
    connect(m_job, &ReanalysisJob::progressed, this, [this](const base::Progress& progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(m_job, &ReanalysisJob::finished, this, &ReanalysisDesk::takeOutcome);
    Q_EMIT started();
}

void ReanalysisDesk::takeOutcome(const base::Result<library::ReanalysisReport>& outcome)
{
    m_job = nullptr;
    Q_EMIT ended();
    if (outcome)
        Q_EMIT finished(reanalysisWords(*outcome));
    else
        Q_EMIT failed(outcome.error());
}

QString ReanalysisDesk::name() const
{
    return tr("Analysis");
}

QString ReanalysisDesk::state() const
{
    const QLocale locale = interfaceLocale();
    if (m_progress.total == 0)
        return tr("Analysing again");
    return tr("Analysing again: %1 of %2")
        .arg(locale.toString(m_progress.done), locale.toString(m_progress.total));
}

QString ReanalysisDesk::stopWords() const
{
    return tr("&Stop analysing");
}

QString ReanalysisDesk::stopTip() const
{
    return tr("Stop analysing; articles that are done stay as they are now");
}

void ReanalysisDesk::cancel()
{
    if (m_job)
        m_job->cancel();
}

QString reanalysisWords(const library::ReanalysisReport& report)
{
    if (report.done == 0 && report.failures.isEmpty() && !report.isCancelled)
        return ReanalysisDesk::tr("All articles are analysed by this version of Dateline.");
    QStringList sentences{ReanalysisDesk::tr("Analysed %1 again.").arg(articleCount(report.done))};
    if (!report.failures.isEmpty())
        sentences.append(ReanalysisDesk::tr("Failed for %1: %2")
                             .arg(articleCount(report.failures.size()), report.failures.first().error));
    if (report.isCancelled)
        sentences.append(ReanalysisDesk::tr("Stopped before %1.").arg(articleCount(report.left)));
    return sentences.join(u' ');
}

} // namespace dateline::viewmodels
