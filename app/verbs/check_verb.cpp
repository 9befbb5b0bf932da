#include "app/verbs/check_verb.h"

#include "app/verbs/progress_line.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

base::Result<ExitCode> CheckVerb::answer(library::Library& library, const QCommandLineParser&,
                                         Surroundings& surroundings) const
{
    const base::Result<void> checked = library.check(surroundings.cancel, progressLine(surroundings, false));
    if (!checked)
        return checked.error();
    const auto count = library.queries().articleCount();
    if (!count)
        return count.error();
    surroundings.out << u"The library at %1 is whole: %2 %3.\n"_s.arg(library.path())
                            .arg(*count)
                            .arg(*count == 1 ? u"article"_s : u"articles"_s);
    return ExitCode::Done;
}

} // namespace dateline::verbs
