#include "app/verbs/progress_line.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

base::ProgressSink progressLine(Surroundings& surroundings, bool quiet)
{
    if (quiet || !surroundings.errIsTerminal)
        return [](const base::Progress&) {};
    return [&err = surroundings.err](const base::Progress& progress) {
        err << u"\r\033[K%1/%2 %3"_s.arg(progress.done).arg(progress.total).arg(progress.what);
        if (progress.done == progress.total)
            err << u"\r\033[K"_s;
        err.flush();
    };
}

} // namespace dateline::verbs
