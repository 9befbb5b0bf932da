#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline check`: whether the library's file is whole.
class CheckVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("check"); }
    QString summary() const override { return QStringLiteral("Checks that the library is whole"); }
    QString arguments() const override { return {}; }

protected:
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
