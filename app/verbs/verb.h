#pragma once

#include "app/verbs/exit_code.h"
#include "app/verbs/surroundings.h"

#include <QCommandLineParser>

namespace dateline::verbs {

/// One thing that the program does without a window: `dateline NAME [options] ARGUMENTS`. One class and file
/// for each verb. Verbs hold no state.
class Verb
{
public:
    Verb() = default;
    Verb(const Verb&) = delete;
    Verb& operator=(const Verb&) = delete;
    virtual ~Verb() = default;

    virtual QString name() const = 0;
    /// One line for the list of verbs.
    virtual QString summary() const = 0;
    /// How its arguments are written in the help: "FILE…".
    virtual QString arguments() const = 0;

    /// Adds the options it understands; called before parsing.
    virtual void addOptions(QCommandLineParser& parser) const = 0;
    /// Called after parsing succeeded. Results go to `out`, messages to `err`.
    virtual ExitCode run(const QCommandLineParser& parser, Surroundings& surroundings) const = 0;
};

/// Parses the words behind the verb's name, answers --help, reports usage errors, and runs the verb.
ExitCode execute(const Verb& verb, const QStringList& words, Surroundings& surroundings);

} // namespace dateline::verbs
