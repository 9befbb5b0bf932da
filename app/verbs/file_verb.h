#pragma once

#include "app/verbs/options.h"
#include "app/verbs/verb.h"
#include "model/importers/importer.h"

#include <QJsonObject>

namespace dateline::verbs {

/// What `read` and `analyze` have in common: they take files, and print one result for each article, with no
/// library. One JSON object stands alone and indented; the objects of several files are lines. A file that
/// fails is named on standard error and the others go on.
class FileVerb : public Verb
{
public:
    QString arguments() const final { return QStringLiteral("FILE…"); }
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, Surroundings& surroundings) const final;

    /// Prints one article in one of the forms; made once a run.
    class Printer
    {
    public:
        Printer() = default;
        Printer(const Printer&) = delete;
        Printer& operator=(const Printer&) = delete;
        virtual ~Printer() = default;

        virtual QJsonObject json(const importers::ImportedArticle& imported) const = 0;
        virtual QString text(const importers::ImportedArticle& imported) const = 0;
    };

protected:
    /// What this run needs, from the options; fails on a wrong option or a missing part.
    virtual base::Result<std::unique_ptr<Printer>> makePrinter(const QCommandLineParser& parser,
                                                               Surroundings& surroundings) const = 0;
};

} // namespace dateline::verbs
