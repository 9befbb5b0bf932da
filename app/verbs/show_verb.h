#pragma once

#include "app/verbs/library_verb.h"

namespace dateline::verbs {

/// `dateline show ARTICLE`: one article of the library with its findings.
class ShowVerb final : public LibraryVerb
{
public:
    QString name() const override { return QStringLiteral("show"); }
    QString summary() const override
    {
        return QStringLiteral("Prints an article of the library with what was found in it");
    }
    QString arguments() const override { return QStringLiteral("ARTICLE"); }
    void addOptions(QCommandLineParser& parser) const override;

protected:
    base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                  Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
