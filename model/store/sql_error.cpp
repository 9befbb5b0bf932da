#include "model/store/sql_error.h"

#include <QSqlError>

namespace dateline::store {

using namespace Qt::StringLiterals;

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
            u"The library “%1” is in use by another program. Close that program and try again."_s.arg(path));
    case ReadOnly:
        return base::Error::io(u"The library “%1” cannot be written: it is read-only."_s.arg(path));
    case InputOutput:
        return base::Error::io(u"The disk refused to read or write the library “%1”."_s.arg(path));
    case Full:
        return base::Error::io(u"There is no space left on the disk for the library “%1”."_s.arg(path));
    case CannotOpen:
        return base::Error::io(u"The library “%1” cannot be opened."_s.arg(path));
    case Corrupt:
        return base::Error::damaged(u"The library “%1” is damaged. Open a backup of it instead."_s.arg(path));
    case NotADatabase:
        return base::Error::damaged(u"“%1” is not a library of this program, or it is damaged."_s.arg(path));
    case TooBig:
        return base::Error::tooLarge(u"This is too large for the library."_s);
    case Constraint:
        return base::Error::invalid(u"The library refuses this: %1."_s.arg(error.databaseText()));
    default:
        return base::Error::damaged(u"The library “%1” reports: %2."_s.arg(path, error.text()));
    }
}

} // namespace dateline::store
