#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline backup FILE`: a consistent copy of the library, also while a window uses it.
class BackupVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString summary() const override { return QStringLiteral("Writes a copy of the library to a file"); }
    QString arguments() const override { return QStringLiteral("FILE"); }

protected:
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
