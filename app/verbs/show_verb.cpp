#include "app/verbs/show_verb.h"

#include "app/verbs/article_text.h"
#include "app/verbs/summary_rows.h"
#include "model/article/analysis_json.h"
#include "model/library/library.h"

#include <QJsonDocument>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

const QList<Format> knownFormats{Format::Text, Format::Json};

} // namespace

void ShowVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addFormatOption(parser, knownFormats);
}

base::Result<ExitCode> ShowVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                        Surroundings& surroundings) const
{
    const auto format = formatOption(parser, knownFormats);
    if (!format)
        return format.error();
    const auto ids = articleIds(parser.positionalArguments());
    if (!ids)
        return ids.error();
    if (ids->size() != 1)
        return base::Error::invalid(u"Name one article by its number, as “dateline list” prints it."_s);
    const auto stored = library.queries().article(ids->first());
    if (!stored) {
        if (stored.error().kind != base::Error::Kind::NotFound)
            return stored.error();
        surroundings.err << u"dateline show: %1\n"_s.arg(stored.error().message);
        return ExitCode::NothingFound;
    }
    if (*format == Format::Json)
        surroundings.out << QJsonDocument(article::toJson(stored->article, stored->analysis))
                                .toJson(QJsonDocument::Indented);
    else
        surroundings.out << articleText(stored->article) << analysisText(stored->article, stored->analysis);
    return ExitCode::Done;
}

} // namespace dateline::verbs
