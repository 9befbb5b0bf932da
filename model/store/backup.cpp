#include "model/store/backup.h"

#include "model/store/connection.h"
#include "model/store/statement.h"
#include "model/store/statement_watch.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kibibyte = 1024;

constexpr auto vacuumInto = "VACUUM INTO ?"_L1;

bool isSameFile(const QString& left, const QString& right)
{
    const QFileInfo leftInfo(left);
    return leftInfo.exists() && leftInfo == QFileInfo(right);
}

/// Tells a few times a second how much of a file is written.
std::function<void()> growthOf(const QString& path, qint64 expected, const base::ProgressSink& progress)
{
    constexpr qint64 intervalMs = 100;
    if (!progress)
        return {};
    QElapsedTimer since;
    since.start();
    return [path, expected, progress, since]() mutable {
        if (since.elapsed() < intervalMs)
            return;
        since.restart();
        progress({std::min(QFileInfo(path).size(), expected) / kibibyte, expected / kibibyte, {}});
    };
}

base::Result<void> copyInto(Connection& connection, const QString& path, const base::ProgressSink& progress,
                            const base::CancelToken& cancel)
{
    const qint64 expected = QFileInfo(connection.path()).size();
    const StatementWatch watch(connection, cancel, growthOf(path, expected, progress));
    auto done = Statement(connection, vacuumInto).bind(path).run();
    if (cancel.isCancelled())
        return base::Error::cancelled(
            QCoreApplication::translate("dateline::store", "The backup was stopped; nothing was written."));
    if (done && progress)
        progress({expected / kibibyte, expected / kibibyte, {}});
    return done;
}

/// Renaming replaces what is there in one step, which QFile::rename() refuses to do.
base::Result<void> replace(const QString& path, QTemporaryFile& unfinished)
{
    std::error_code error;
    std::filesystem::rename(unfinished.fileName().toStdU16String(), path.toStdU16String(), error);
    if (error)
        return base::Error::io(QCoreApplication::translate("dateline::store", "“%1” cannot be written: %2.")
                                   .arg(path, QString::fromStdString(error.message())));
    unfinished.setAutoRemove(false);
    return {};
}

} // namespace

base::Result<void> copyLibrary(Connection& connection, const QString& path,
                               const base::ProgressSink& progress, const base::CancelToken& cancel)
{
    if (isSameFile(path, connection.path()))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "A backup cannot replace the library itself."));
    if (!QFileInfo(path).absoluteDir().mkpath(u"."_s))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "The folder of “%1” cannot be made.").arg(path));
    // An empty file that nobody else may read: SQLite fills it.
    QTemporaryFile unfinished(path + u".XXXXXX"_s);
    if (!unfinished.open())
        return base::Error::io(QCoreApplication::translate("dateline::store", "“%1” cannot be written: %2.")
                                   .arg(path, unfinished.errorString()));
    unfinished.close();
    if (auto done = copyInto(connection, unfinished.fileName(), progress, cancel); !done)
        return done;
    return replace(path, unfinished);
}

} // namespace dateline::store
