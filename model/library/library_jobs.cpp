#include "model/library/care_job.h"
#include "model/library/import_job.h"
#include "model/library/import_run.h"
#include "model/library/library.h"
#include "model/library/library_state.h"
#include "model/library/reanalysis_job.h"
#include "model/library/reanalysis_run.h"
#include "model/library/spread_job.h"
#include "model/library/word_list_job.h"
#include "model/store/backup.h"
#include "model/store/connection.h"
#include "model/store/integrity.h"

#include <QPointer>

/// Long work of a Library: each kind blocking, for verbs, and as a job beside the window.

namespace dateline::library {

base::ProgressSink Library::progressOf(Job* job)
{
    return [this, guarded = QPointer<Job>(job)](const base::Progress& now) {
        base::runOnThreadOf(this, [guarded, now] {
            if (guarded)
                Q_EMIT guarded->progressed(now);
        });
    };
}

template<typename SomeJob, typename Outcome>
void Library::finish(const QPointer<SomeJob>& job, const Outcome& outcome)
{
    if (!job)
        return;
    m_state->running.removeOne(job.data());
    Q_EMIT job->finished(outcome);
    if (job)
        job->deleteLater();
}

/// `work` does it on a worker, with the job, which may be gone by then, and what it tells and asks while it
/// runs.
template<typename SomeJob, typename Work>
SomeJob* Library::start(Work work)
{
    auto* job = new SomeJob(this);
    m_state->running.append(job);
    const QPointer<SomeJob> guarded(job);
    m_state->jobs.start(
        [this, guarded, work = std::move(work), progress = progressOf(job), cancel = job->token()] {
            const auto outcome = work(guarded, progress, cancel);
            base::runOnThreadOf(this, [this, guarded, outcome] { finish(guarded, outcome); });
        });
    return job;
}

ImportReport Library::runImport(const QList<ImportSource>& sources, const base::ProgressSink& progress,
                                const base::CancelToken& cancel, const QPointer<ImportJob>& job)
{
    ImportRun::Listener listener;
    listener.progressed = progress;
    listener.listed = [this](const QList<article::ArticleId>& ids) {
        base::runOnThreadOf(this, [this, ids] { Q_EMIT articlesAdded(ids); });
    };
    listener.stored = [this, job](const QList<article::ArticleId>& ids) {
        base::runOnThreadOf(this, [job, ids] {
            for (const article::ArticleId id : ids) {
                if (job)
                    Q_EMIT job->articleStored(id);
            }
        });
    };
    const ImportRun::Surroundings surroundings{*m_state->database, m_state->workshop, *m_state->clock,
                                               m_state->writer, m_state->workers};
    return ImportRun(surroundings, std::move(listener), cancel).run(sources);
}

ImportJob* Library::startImport(std::function<QList<ImportSource>()> sources)
{
    return start<ImportJob>([this, sources = std::move(sources)](const QPointer<ImportJob>& job,
                                                                 const base::ProgressSink& progress,
                                                                 const base::CancelToken& cancel) {
        return runImport(sources(), progress, cancel, job);
    });
}

ImportJob* Library::importFiles(const QStringList& paths)
{
    return startImport([paths] { return expandPaths(paths); });
}

ImportJob* Library::importSource(importers::Source source)
{
    return startImport([source = std::move(source)] { return QList{ImportSource::ofBytes(source)}; });
}

ImportReport Library::importFilesNow(const QStringList& paths, const base::ProgressSink& progress,
                                     const base::CancelToken& cancel)
{
    return runImport(expandPaths(paths), progress, cancel, nullptr);
}

ImportReport Library::importSourceNow(importers::Source source)
{
    return runImport({ImportSource::ofBytes(std::move(source))}, {}, {}, nullptr);
}

ReanalysisJob* Library::reanalyze(const ReanalysisRequest& request)
{
    return start<ReanalysisJob>(
        [this, request](const auto&, const base::ProgressSink& progress, const base::CancelToken& cancel) {
            return reanalyzeNow(request, progress, cancel);
        });
}

base::Result<ReanalysisReport> Library::reanalyzeNow(const ReanalysisRequest& request,
                                                     const base::ProgressSink& progress,
                                                     const base::CancelToken& cancel)
{
    const auto changed = [this](article::ArticleId id) {
        base::runOnThreadOf(this, [this, id] { Q_EMIT articleChanged(id); });
    };
    return ReanalysisRun({*m_state->database, m_state->workshop, m_state->writer, m_state->workers},
                         {progress, changed}, cancel)
        .run(request);
}

WordListJob* Library::applyWordList(const WordListOrder& order)
{
    return start<WordListJob>(
        [this, order](const auto&, const base::ProgressSink& progress, const base::CancelToken& cancel) {
            return applyWordListNow(order, progress, cancel);
        });
}

base::Result<WordListReport> Library::applyWordListNow(const WordListOrder& order,
                                                       const base::ProgressSink& progress,
                                                       const base::CancelToken& cancel)
{
    return m_state->writer
        .answer([&]() -> base::Result<WordListReport> {
            const auto effect =
                judge([&](Judgements& acts) { return acts.applyWordList(order, progress, cancel); });
            if (!effect)
                return effect.error();
            return effect->list;
        })
        .result();
}

SpreadJob* Library::spread(const std::vector<article::Correction>& corrections)
{
    return start<SpreadJob>([this, corrections](const auto&, const base::ProgressSink& progress,
                                                const base::CancelToken& cancel) {
        return spreadNow(corrections, progress, cancel);
    });
}

base::Result<qint64> Library::spreadNow(const std::vector<article::Correction>& corrections,
                                        const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    return m_state->writer
        .answer([&]() -> base::Result<qint64> {
            const auto effect =
                judge([&](Judgements& acts) { return acts.spread(corrections, progress, cancel); });
            if (!effect)
                return effect.error();
            return effect->changed.size();
        })
        .result();
}

base::Result<void> Library::check(const base::CancelToken& cancel, const base::ProgressSink& progress) const
{
    const auto connection = m_state->database->connection();
    if (!connection)
        return connection.error();
    return store::checkIntegrity(**connection, cancel, progress);
}

base::Result<void> Library::backup(const QString& path, const base::CancelToken& cancel,
                                   const base::ProgressSink& progress) const
{
    const auto connection = m_state->database->connection();
    if (!connection)
        return connection.error();
    return store::copyLibrary(**connection, path, progress, cancel);
}

CareJob* Library::startCheck()
{
    return start<CareJob>([this](const auto&, const base::ProgressSink& progress,
                                 const base::CancelToken& cancel) { return check(cancel, progress); });
}

CareJob* Library::startBackup(const QString& path)
{
    return start<CareJob>(
        [this, path](const auto&, const base::ProgressSink& progress, const base::CancelToken& cancel) {
            return backup(path, cancel, progress);
        });
}

} // namespace dateline::library
