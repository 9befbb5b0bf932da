#include "model/store/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>

namespace dateline::store {

namespace {

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html.
enum Code
{
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace

base::Error toError(const QSqlError& error, const QString& path)
{
    // The extended codes hold the primary one in their low byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return base::Error::locked(
            QCoreApplication::translate(
                "dateline::store",
                "The library “%1” is in use by another program. Close that program and try again.")
                .arg(path));
    case ReadOnly:
        return base::Error::io(QCoreApplication::translate(
                                   "dateline::store", "The library “%1” cannot be written: it is read-only.")
                                   .arg(path));
    case InputOutput:
        return base::Error::io(QCoreApplication::translate(
                                   "dateline::store", "The disk refused to read or write the library “%1”.")
                                   .arg(path));
    case Full:
        return base::Error::io(
            QCoreApplication::translate("dateline::store",
                                        "There is no space left on the disk for the library “%1”.")
                .arg(path));
    case CannotOpen:
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "The library “%1” cannot be opened.").arg(path));
    case Corrupt:
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store",
                                        "The library “%1” is damaged. Open a backup of it instead.")
                .arg(path));
    case NotADatabase:
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store",
                                        "“%1” is not a library of this program, or it is damaged.")
                .arg(path));
    case TooBig:
        return base::Error::tooLarge(
            QCoreApplication::translate("dateline::store", "This is too large for the library."));
    case Constraint:
        return base::Error::invalid(
            QCoreApplication::translate("dateline::store", "The library refuses this: %1.")
                .arg(error.databaseText()));
    default:
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store", "The library “%1” reports: %2.")
                .arg(path, error.text()));
    }
}

} // namespace dateline::store
