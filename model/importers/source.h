#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace dateline::importers {

/// Bytes to be read as an article, with what is known about them.
struct Source
{
    QByteArray bytes;
    QString name; ///< file name without its folder; decides nothing alone, but helps to tell formats apart
    QString location;    ///< absolute path; empty for a paste or standard input
    QDateTime modified;  ///< when the file was last changed; invalid when there is no file
    QDateTime arrived{}; ///< when it is read, set by Registry::read(): nothing was published later than that
};

} // namespace dateline::importers
