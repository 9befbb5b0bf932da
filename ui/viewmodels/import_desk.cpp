#include "ui/viewmodels/import_desk.h"

#include "model/library/import_job.h"
#include "model/library/library.h"
#include "ui/viewmodels/number_words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

ImportDesk::ImportDesk(library::Library& library, QObject* parent) : LongWork(parent), m_library(library) {}

ImportDesk::~ImportDesk() = default;

void ImportDesk::importFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const bool isSingleFile = paths.size() == 1 && !QFileInfo(paths.first()).isDir();
    follow(m_library.importFiles(paths), isSingleFile);
}

void ImportDesk::importText(const QString& text)
{
    if (!text.trimmed().isEmpty())
        importBytes(text.toUtf8(), tr("Pasted text") + u".txt"_s);
}

void ImportDesk::importHtml(const QString& html)
{
    if (!html.trimmed().isEmpty())
        importBytes(html.toUtf8(), tr("Pasted page") + u".html"_s);
}

void ImportDesk::importBytes(const QByteArray& bytes, const QString& name)
{
    follow(m_library.importSource({bytes, name, {}, {}}), true);
}

void ImportDesk::follow(library::ImportJob* job, bool opensFirst)
{
    using library::ImportJob;
    m_running.push_back({job, {}, opensFirst});
    connect(job, &ImportJob::progressed, this,
            [this, job](const base::Progress& progress) { takeProgress(job, progress); });
    connect(job, &ImportJob::articleStored, this,
            [this, job](article::ArticleId id) { takeArticle(job, id); });
    connect(job, &ImportJob::finished, this,
            [this, job](const library::ImportReport& report) { takeReport(job, report); });
    Q_EMIT started();
}

ImportDesk::Running* ImportDesk::find(const library::ImportJob* job)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
                                    [job](const Running& running) { return running.job == job; });
    return found == m_running.end() ? nullptr : &*found;
}

void ImportDesk::takeProgress(const library::ImportJob* job, const base::Progress& progress)
{
    if (Running* running = find(job)) {
        running->progress = progress;
        Q_EMIT progressed(this->progress());
    }
}

void ImportDesk::takeArticle(const library::ImportJob* job, article::ArticleId id)
{
    Running* running = find(job);
    if (running && std::exchange(running->opensFirst, false))
        Q_EMIT openRequested(id);
}

void ImportDesk::takeReport(const library::ImportJob* job, const library::ImportReport& report)
{
    std::erase_if(m_running, [job](const Running& running) { return running.job == job; });
    Q_EMIT ended();
    Q_EMIT finished(summarize(report));
}

base::Progress ImportDesk::progress() const
{
    base::Progress all;
    for (const Running& running : m_running) {
        all.done += running.progress.done;
        all.total += running.progress.total;
        all.what = running.progress.what;
    }
    return all;
}

QString ImportDesk::name() const
{
    return tr("Import");
}

QString ImportDesk::state() const
{
    const QLocale locale = interfaceLocale();
    const base::Progress now = progress();
    return now.total > 0 ? tr("Importing %1 of %2").arg(locale.toString(now.done), locale.toString(now.total))
                         : tr("Importing");
}

QString ImportDesk::stopWords() const
{
    return tr("&Stop importing");
}

QString ImportDesk::stopTip() const
{
    return tr("Stop importing; what is imported stays");
}

void ImportDesk::cancel()
{
    for (const Running& running : m_running)
        running.job->cancel();
}

} // namespace dateline::viewmodels
