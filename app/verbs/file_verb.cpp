#include "app/verbs/file_verb.h"

#include "app/verbs/source_reader.h"

#include <QJsonDocument>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

const QList<Format> knownFormats{Format::Text, Format::Json, Format::JsonLines};

void complain(const Verb& verb, const base::Error& error, Surroundings& surroundings)
{
    surroundings.err << u"dateline %1: %2\n"_s.arg(verb.name(), error.message);
}

} // namespace

void FileVerb::addOptions(QCommandLineParser& parser) const
{
    addFormatOption(parser, knownFormats);
    addQuietOption(parser);
}

ExitCode FileVerb::run(const QCommandLineParser& parser, Surroundings& surroundings) const
{
    const QStringList files = parser.positionalArguments();
    const base::Result<Format> format = formatOption(parser, knownFormats);
    if (!format || files.isEmpty()) {
        complain(*this,
                 format ? base::Error::invalid(u"Name at least one file; “-” is standard input."_s)
                        : format.error(),
                 surroundings);
        return ExitCode::Usage;
    }
    const auto printer = makePrinter(parser, surroundings);
    if (!printer) {
        complain(*this, printer.error(), surroundings);
        return printer.error().kind == base::Error::Kind::Invalid ? ExitCode::Usage
                                                                  : exitCodeFor(printer.error());
    }

    const bool asLines = *format == Format::JsonLines || files.size() > 1;
    bool someFailed = false;
    for (const QString& file : files) {
        const auto articles = readArticles(file, surroundings);
        if (surroundings.cancel.isCancelled())
            return ExitCode::Interrupted;
        if (!articles) {
            complain(*this, articles.error(), surroundings);
            someFailed = true;
            continue;
        }
        for (const importers::ImportedArticle& imported : *articles) {
            if (*format == Format::Text)
                surroundings.out << (*printer)->text(imported);
            else if (asLines || articles->size() > 1)
                surroundings.out << QJsonDocument((*printer)->json(imported)).toJson(QJsonDocument::Compact)
                                 << '\n';
            else
                surroundings.out << QJsonDocument((*printer)->json(imported)).toJson(QJsonDocument::Indented);
            if (*format == Format::Text && !isQuiet(parser)) {
                for (const base::Issue& issue : imported.issues)
                    surroundings.err << u"%1: %2\n"_s.arg(imported.article.origin.name, issue.text);
            }
        }
    }
    return someFailed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace dateline::verbs
