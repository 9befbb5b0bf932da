#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QTextStream>

#include <memory>

namespace dateline::exporting {

/// A text file, in UTF-8, that comes into being as a whole or not at all: until commit() says yes, what stood
/// at its path is untouched. Every error names the path.
class OutputFile
{
public:
    static base::Result<std::unique_ptr<OutputFile>> open(const QString& path);
    /// A file of bytes that are at hand, written in the same way.
    static base::Result<void> writeBytes(const QString& path, const QByteArray& bytes);

    QTextStream& stream() { return m_stream; }
    /// The last thing to be done with it.
    base::Result<void> commit();

private:
    explicit OutputFile(const QString& path) : m_file(path) {}

    QSaveFile m_file;
    QTextStream m_stream{&m_file};
};

} // namespace dateline::exporting
