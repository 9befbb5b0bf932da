#include "model/export/output_file.h"

#include <QCoreApplication>
#include <QDir>

namespace dateline::exporting {

using base::Error;

namespace {

class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::FileWords)
};

Error cannotWrite(const QSaveFile& file)
{
    const QString sentence = FileWords::tr("%1 could not be written: %2. Choose another place.");
    return Error::io(sentence.arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

base::Result<std::unique_ptr<OutputFile>> OutputFile::open(const QString& path)
{
    std::unique_ptr<OutputFile> output(new OutputFile(path));
    if (!output->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(output->m_file);
    return output;
}

base::Result<void> OutputFile::writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(file);
    return {};
}

base::Result<void> OutputFile::commit()
{
    m_stream.flush();
    if (m_stream.status() != QTextStream::Ok || !m_file.commit())
        return cannotWrite(m_file);
    return {};
}

} // namespace dateline::exporting
