#include "ui/viewmodels/library_choice.h"

#include "model/library/library_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dateline::viewmodels {

namespace {

class LibraryChoice
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::LibraryChoice)
};

} // namespace

QString libraryMistake(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.size() == 0 || library::isLibraryFile(path))
        return {};
    return LibraryChoice::tr(
               "“%1” is no library. Choose a library or write the name of a new one; articles are "
               "opened with Open files.")
        .arg(file.fileName());
}

} // namespace dateline::viewmodels
