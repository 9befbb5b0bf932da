#pragma once

#include "app/verbs/options.h"
#include "app/verbs/verb.h"

namespace dateline::library {
class Library;
}

namespace dateline::verbs {

/// What all verbs that read an existing library have in common: they open it and say why they could not.
class LibraryVerb : public Verb
{
public:
    void addOptions(QCommandLineParser& parser) const override;
    ExitCode run(const QCommandLineParser& parser, Surroundings& surroundings) const final;

protected:
    /// What is wrong with the options, so that it is said before a library is opened. Nothing by default.
    virtual base::Result<void> checkOptions(const QCommandLineParser& parser) const;
    /// Answers with the open library.
    virtual base::Result<ExitCode> answer(library::Library& library, const QCommandLineParser& parser,
                                          Surroundings& surroundings) const = 0;
};

} // namespace dateline::verbs
