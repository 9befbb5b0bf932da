#include "app/verbs/library_verb.h"

#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

void LibraryVerb::addOptions(QCommandLineParser& parser) const
{
    addLibraryOption(parser);
}

base::Result<void> LibraryVerb::checkOptions(const QCommandLineParser&) const
{
    return {};
}

ExitCode LibraryVerb::run(const QCommandLineParser& parser, Surroundings& surroundings) const
{
    if (const base::Result<void> checked = checkOptions(parser); !checked) {
        surroundings.err << u"dateline %1: %2\n"_s.arg(name(), checked.error().message);
        return ExitCode::Usage;
    }
    const auto library = openLibrary(parser, surroundings, Needs::NoEngine);
    const base::Result<ExitCode> outcome =
        library ? answer(**library, parser, surroundings) : base::Result<ExitCode>(library.error());
    if (outcome)
        return *outcome;
    surroundings.err << u"dateline %1: %2\n"_s.arg(name(), outcome.error().message);
    return outcome.error().kind == base::Error::Kind::Invalid ? ExitCode::Usage
                                                              : exitCodeFor(outcome.error());
}

} // namespace dateline::verbs
