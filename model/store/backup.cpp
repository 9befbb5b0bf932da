#include "model/store/backup.h"

#include "model/store/connection.h"
#include "model/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copyInto = "VACUUM INTO ?"_L1;

bool isSameFile(const QString& left, const QString& right)
{
    const QFileInfo leftInfo(left);
    return leftInfo.exists() && leftInfo == QFileInfo(right);
}

} // namespace

base::Result<void> copyLibrary(Connection& connection, const QString& path)
{
    if (isSameFile(path, connection.path()))
        return base::Error::io(u"A backup cannot replace the library itself."_s);
    if (!QFileInfo(path).absoluteDir().mkpath(u"."_s))
        return base::Error::io(u"The folder of “%1” cannot be made."_s.arg(path));
    const QString unfinished = path + u".unfinished"_s;
    QFile file(unfinished);
    // An empty file with the right permissions: SQLite fills it, and nobody else may read it meanwhile.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        return base::Error::io(u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    file.close();
    Statement statement(connection, copyInto);
    if (auto done = statement.bind(unfinished).run(); !done) {
        file.remove();
        return done;
    }
    std::error_code error;
    std::filesystem::rename(unfinished.toStdU16String(), path.toStdU16String(), error);
    if (!error)
        return {};
    file.remove();
    return base::Error::io(
        u"“%1” cannot be written: %2."_s.arg(path, QString::fromStdString(error.message())));
}

} // namespace dateline::store
