#include "app/verbs/backup_verb.h"

#include "app/verbs/progress_line.h"
#include "model/library/library.h"

#include <QFileInfo>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

base::Result<ExitCode> BackupVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                          Surroundings& surroundings) const
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return base::Error::invalid(u"Name the file to write the copy to."_s);
    const QString target = arguments.first();
    if (QFileInfo::exists(target))
        return base::Error::io(u"%1 exists already; nothing was written. Choose another name."_s.arg(target));
    const base::Result<void> written =
        library.backup(target, surroundings.cancel, progressLine(surroundings, false));
    if (!written)
        return written.error();
    surroundings.out << u"Copied %1 to %2.\n"_s.arg(library.path(), target);
    return ExitCode::Done;
}

} // namespace dateline::verbs
