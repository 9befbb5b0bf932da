#include "app/terminal.h"

#include "app/resource_paths.h"
#include "model/analysis/engine.h"
#include "model/importers/registry.h"
#include "ui/language/translation.h"

#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace dateline::app {

namespace {

/// A signal handler can reach nothing but a global. Points to a token of runInTerminal() while the handler is
/// installed.
const base::CancelToken* interrupted = nullptr;

void onInterrupt(int signal)
{
    interrupted->cancel();
    std::signal(signal, SIG_DFL);
}

base::Result<std::shared_ptr<const analysis::Engine>> openEngine()
{
    auto engine = analysis::Engine::open(resourceFolder());
    if (!engine)
        return engine.error();
    return std::shared_ptr<const analysis::Engine>(std::move(engine).value());
}

} // namespace

verbs::ExitCode runInTerminal(const QStringList& arguments)
{
    // The window's language is the desktop's, the command line's English for scripts.
    const language::Translation english(QStringLiteral("en"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        err << QStringLiteral("dateline: standard input cannot be read.\n");

    verbs::Surroundings surroundings{.out = out,
                                     .err = err,
                                     .in = in,
                                     .errIsTerminal = isatty(STDERR_FILENO) == 1,
                                     .defaultLibrary = defaultLibraryPath(),
                                     .openEngine = openEngine,
                                     .registry = std::make_shared<importers::Registry>(),
                                     .clock = std::make_shared<base::SystemClock>(),
                                     .cancel = {}};
    const base::CancelToken cancel = surroundings.cancel;
    interrupted = &cancel;
    std::signal(SIGINT, onInterrupt);
    const verbs::ExitCode code = verbs::executeCommandLine(arguments, surroundings);
    std::signal(SIGINT, SIG_DFL);
    return code;
}

void complain(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
}

} // namespace dateline::app
