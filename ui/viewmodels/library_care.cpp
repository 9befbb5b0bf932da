#include "ui/viewmodels/library_care.h"

#include "model/library/care_job.h"
#include "model/library/library.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

#include <QDir>

namespace dateline::viewmodels {

using library::CareJob;

LibraryCare::LibraryCare(library::Library& library, QObject* parent) : LongWork(parent), m_library(library) {}

void LibraryCare::check()
{
    if (isBusy())
        return;
    m_isCopying = false;
    follow(m_library.startCheck(), [this] { sayWhole(); });
}

void LibraryCare::backUp(const QString& path)
{
    if (isBusy())
        return;
    m_isCopying = true;
    follow(m_library.startBackup(path),
           [this, path] { end(tr("Copied the library to %1.").arg(QDir::toNativeSeparators(path))); });
}

void LibraryCare::follow(CareJob* job, std::function<void()> conclude)
{
    m_job = job;
    m_isBusy = true;
    m_progress = {};
    connect(job, &CareJob::progressed, this, [this](const base::Progress& progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(job, &CareJob::finished, this,
            [this, conclude = std::move(conclude)](const base::Result<void>& outcome) {
                m_job = nullptr;
                if (outcome)
                    conclude();
                else
                    end(outcome.error());
            });
    Q_EMIT started();
}

void LibraryCare::sayWhole()
{
    whenAnswered(m_library.ask([](const library::Queries& queries) { return queries.articleCount(); }), this,
                 [this](const base::Result<qint64>& count) {
                     if (count)
                         end(tr("The library is whole: %1.").arg(articleCount(*count)));
                     else
                         end(count.error());
                 });
}

void LibraryCare::end(const base::Result<QString>& outcome)
{
    m_isBusy = false;
    Q_EMIT ended();
    if (outcome)
        Q_EMIT finished(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

void LibraryCare::countRemoved()
{
    whenAnswered(m_library.ask([](const library::Queries& queries) { return queries.removedCount(); }), this,
                 [this](const base::Result<qint64>& count) {
                     if (count)
                         Q_EMIT removedCounted(*count);
                     else
                         Q_EMIT failed(count.error());
                 });
}

void LibraryCare::deleteRemoved()
{
    whenAnswered(m_library.purgeRemoved(), this, [this](const base::Result<qint64>& count) {
        if (count)
            Q_EMIT finished(tr("Deleted %1 for good.").arg(articleCount(*count)));
        else
            Q_EMIT failed(count.error());
    });
}

QString LibraryCare::name() const
{
    return tr("Library");
}

QString LibraryCare::state() const
{
    constexpr qint64 whole = 100;
    const QString what = m_isCopying ? tr("Copying the library") : tr("Checking the library");
    if (m_progress.total == 0)
        return what;
    const QString part = interfaceLocale().toString(m_progress.done * whole / m_progress.total);
    return tr("%1: %2 %", "Checking the library: 35 %").arg(what, part);
}

QString LibraryCare::stopWords() const
{
    return m_isCopying ? tr("&Stop copying") : tr("&Stop checking");
}

QString LibraryCare::stopTip() const
{
    return tr("Stop; the library stays as it is");
}

void LibraryCare::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace dateline::viewmodels
