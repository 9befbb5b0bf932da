#pragma once

#include <QtGlobal>

namespace dateline::analysis::entities {

/// Words of a text that say what a name beside them is: the document's tokens [first, end) with the noun that
/// says it.
struct FoundRole
{
    // How surely the words are meant of the name, from the clearest construction to the least clear.
    static constexpr double byTitle = 3;
    static constexpr double byApposition = 3;
    static constexpr double byClause = 2;
    static constexpr double byPastClause = 1;

    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype head = 0;
    double sureness = 0;
};

} // namespace dateline::analysis::entities
