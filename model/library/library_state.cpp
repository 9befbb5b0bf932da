#include "model/library/library_state.h"

namespace dateline::library {

namespace {

/// The given functions, and the real ones where none is given.
Workshop completed(Workshop given, const Workshop& real)
{
    if (!given.readFile)
        given.readFile = real.readFile;
    if (!given.readSource)
        given.readSource = real.readSource;
    if (!given.analyse) {
        given.awaitEngine = real.awaitEngine;
        given.analyse = real.analyse;
        given.engineName = real.engineName;
    }
    if (!given.engineName)
        given.engineName = [] { return QString(); };
    if (!given.redate)
        given.redate = real.redate;
    return given;
}

} // namespace

Library::State::State(Parts parts, std::unique_ptr<store::Database> opened)
    : path(parts.path)
    , workshop(completed(std::move(parts.workshop),
                         Workshop::of(std::move(parts.engine), std::move(parts.registry))))
    , clock(std::move(parts.clock))
    , database(std::move(opened))
    , queries(*database)
{}

} // namespace dateline::library
