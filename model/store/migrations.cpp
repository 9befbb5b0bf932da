#include "model/store/migrations.h"

#include "model/store/backup.h"
#include "model/store/connection.h"
#include "model/store/sql_script.h"
#include "model/store/statement.h"
#include "model/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectApplication = "PRAGMA application_id"_L1;
constexpr auto selectVersion = "PRAGMA user_version"_L1;
constexpr auto countTables = "SELECT count(*) FROM sqlite_schema"_L1;

/// How long to wait for another program that migrates; in milliseconds.
constexpr int patience = 60000;

base::Result<qint64> number(Connection& connection, QLatin1StringView sql)
{
    Statement statement(connection, sql);
    if (statement.next())
        return statement.integer(0);
    return statement.failed() ? statement.error()
                              : base::Error::damaged(QCoreApplication::translate(
                                    "dateline::store", "A library without a version."));
}

/// Where the file stands.
struct Standing
{
    qint64 application = 0;
    qint64 version = 0;
    qint64 tables = 0;
};

base::Result<Standing> standingOf(Connection& connection)
{
    Standing standing;
    for (const auto& [value, sql] :
         {std::pair{&standing.application, selectApplication}, std::pair{&standing.version, selectVersion},
          std::pair{&standing.tables, countTables}}) {
        const auto read = number(connection, sql);
        if (!read)
            return read.error();
        *value = *read;
    }
    return standing;
}

base::Result<void> accept(const Standing& standing, int currentVersion, const QString& path)
{
    const bool isFresh = standing.application == 0 && standing.version == 0 && standing.tables == 0;
    if (standing.application != Migrations::applicationId && !isFresh)
        return base::Error::invalid(
            QCoreApplication::translate("dateline::store",
                                        "“%1” is a file of another program, not a library.")
                .arg(path));
    if (standing.version > currentVersion)
        return base::Error::tooNew(
            QCoreApplication::translate(
                "dateline::store",
                "The library “%1” was written by a newer version of this program (its format is %2, this "
                "program "
                "knows up to %3). Please update; the library has not been touched.")
                .arg(path)
                .arg(standing.version)
                .arg(currentVersion));
    return {};
}

} // namespace

Migrations Migrations::shipped()
{
    const QDir folder(u":/dateline/store/schema"_s);
    std::vector<Step> steps;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps.push_back({QStringView(name).left(4).toInt(), QString::fromUtf8(file.readAll())});
        Q_ASSERT(steps.back().version == static_cast<int>(steps.size()));
    }
    Q_ASSERT(!steps.empty());
    return Migrations(std::move(steps));
}

QString Migrations::backupPath(const QString& libraryPath, int version)
{
    return u"%1.version-%2.backup"_s.arg(libraryPath).arg(version);
}

base::Result<void> Migrations::run(Connection& connection) const
{
    auto standing = standingOf(connection);
    if (!standing)
        return standing.error();
    if (auto accepted = accept(*standing, currentVersion(), connection.path()); !accepted)
        return accepted;
    // Not only once: a copy that was made as a backup is not in this mode.
    if (auto journal = connection.execute(u"PRAGMA journal_mode = WAL"_s); !journal)
        return journal;
    if (standing->version == currentVersion())
        return {};
    if (standing->version > 0)
        return migrate(connection);
    return runSteps(connection);
}

/// One program at a time, so that no copy is made of what another one has changed meanwhile.
base::Result<void> Migrations::migrate(Connection& connection) const
{
    QLockFile lock(connection.path() + u".migrating"_s);
    if (!lock.tryLock(patience))
        return base::Error::locked(
            QCoreApplication::translate(
                "dateline::store",
                "The library “%1” is being brought up to date by another program. Try again in a moment.")
                .arg(connection.path()));
    const auto version = number(connection, selectVersion);
    if (!version)
        return version.error();
    if (*version == currentVersion())
        return {};
    const QString copy = backupPath(connection.path(), static_cast<int>(*version));
    if (auto saved = copyLibrary(connection, copy); !saved)
        return saved;
    return runSteps(connection);
}

base::Result<void> Migrations::runSteps(Connection& connection) const
{
    for (const Step& step : m_steps) {
        if (auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

base::Result<void> Migrations::runStep(Connection& connection, const Step& step) const
{
    auto transaction = Transaction::begin(connection, Transaction::Writing);
    if (!transaction)
        return transaction.error();
    // Another process may have done the step since; only inside the transaction is the number certain.
    const auto version = number(connection, selectVersion);
    if (!version)
        return version.error();
    if (*version >= step.version)
        return {};
    for (const QString& sql : statementsOf(step.sql)) {
        if (auto done = connection.execute(sql); !done)
            return done;
    }
    for (const QString& pragma : {u"PRAGMA application_id = %1"_s.arg(applicationId),
                                  u"PRAGMA user_version = %1"_s.arg(step.version)}) {
        if (auto done = connection.execute(pragma); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace dateline::store
