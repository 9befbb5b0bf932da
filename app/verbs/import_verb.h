#pragma once

#include "app/verbs/verb.h"

namespace dateline::verbs {

/// `dateline import FILE…`: reads files and folders into the library.
class ImportVerb final : public Verb
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return QStringLiteral("Reads files, folders or standard input (“-”) into the library");
    }
    QString arguments() const override { return QStringLiteral("FILE…"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, Surroundings& surroundings) const override;
};

} // namespace dateline::verbs
