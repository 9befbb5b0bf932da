#include "app/verbs/rows_verb.h"

namespace dateline::verbs {

void RowsVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addFormatOption(parser, rowFormats);
    addPageOptions(parser);
}

base::Result<void> RowsVerb::checkOptions(const QCommandLineParser& parser) const
{
    if (const auto format = formatOption(parser, rowFormats); !format)
        return format.error();
    if (const auto page = pageOptions(parser); !page)
        return page.error();
    return {};
}

base::Result<ExitCode> RowsVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                        Surroundings& surroundings) const
{
    const auto found = rows(library, parser, *pageOptions(parser));
    if (!found)
        return found.error();
    printRows(*found, columns(), *formatOption(parser, rowFormats), surroundings.out);
    return found->isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace dateline::verbs
