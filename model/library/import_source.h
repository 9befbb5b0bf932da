#pragma once

#include "model/importers/source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dateline::library {

/// One thing to import: a file, or bytes that are no file.
struct ImportSource
{
    QString name; ///< path of a file, name of a paste
    std::optional<importers::Source> bytes;
    bool wasFound = false; ///< by searching a folder: then a format that nobody reads is no failure

    static ImportSource ofFile(QString path) { return {std::move(path), std::nullopt, false}; }
    static ImportSource ofBytes(importers::Source source)
    {
        QString name = source.name;
        return {std::move(name), std::move(source), false};
    }
};

/// The files that the paths stand for: files as they are, folders with all files in them to any depth, in the
/// order of their names. Hidden files and the "…_files" folders that browsers save beside a page are left
/// out. A folder without files stands for itself, so that a report can name it.
QList<ImportSource> expandPaths(const QStringList& paths);

} // namespace dateline::library
