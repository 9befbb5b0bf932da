#pragma once

#include "app/verbs/surroundings.h"
#include "model/base/result.h"

#include <QCommandLineParser>
#include <QDate>

#include <memory>
#include <optional>

namespace dateline::library {
class Library;
}

namespace dateline::verbs {

/// In what form a verb prints its results.
enum class Format
{
    Text,
    Json,
    JsonLines,
    Csv
};

/// Adds --format with the forms that a verb knows; the first is the default.
void addFormatOption(QCommandLineParser& parser, const QList<Format>& known);
/// The form asked for; Invalid when it is none of `known`.
base::Result<Format> formatOption(const QCommandLineParser& parser, const QList<Format>& known);

/// Adds --library PATH.
void addLibraryOption(QCommandLineParser& parser);
/// Whether a library's engine is wanted, too: importing needs it, listing does not.
enum class Needs
{
    NoEngine,
    Engine,
    EngineAndArticles ///< the engine, and a library that is there already
};
/// The library that --library names, or the reader's own. A library that does not exist
/// is made with Needs::Engine, else NotFound.
base::Result<std::unique_ptr<library::Library>> openLibrary(const QCommandLineParser& parser,
                                                            const Surroundings& surroundings, Needs needs);

/// Adds --quiet: no progress and no notes on standard error.
void addQuietOption(QCommandLineParser& parser);
bool isQuiet(const QCommandLineParser& parser);

/// Adds --limit and --offset.
void addPageOptions(QCommandLineParser& parser);
struct Page
{
    qint64 offset = 0;
    qint64 limit = 0;
};
base::Result<Page> pageOptions(const QCommandLineParser& parser);

/// A date option in the form YYYY-MM-DD; nothing when it is not set, Invalid when it is no date.
base::Result<std::optional<QDate>> dateOption(const QCommandLineParser& parser, const QString& name);

} // namespace dateline::verbs
