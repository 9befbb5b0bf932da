#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

void RowsVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addFormatOption(parser, rowFormats);
    addPageOptions(parser);
}

base::Result<ExitCode> RowsVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                        Surroundings& surroundings) const
{
    const auto format = formatOption(parser, rowFormats);
    if (!format)
        return format.error();
    const auto page = pageOptions(parser);
    if (!page)
        return page.error();
    const auto found = rows(library, parser, *page);
    if (!found)
        return found.error();
    printRows(*found, columns(), *format, surroundings.out);
    return found->isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace dateline::verbs
