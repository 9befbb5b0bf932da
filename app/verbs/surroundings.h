#pragma once

#include "model/base/cancel_token.h"
#include "model/base/clock.h"
#include "model/base/result.h"

#include <QString>
#include <QTextStream>

#include <functional>
#include <memory>

class QIODevice;

namespace dateline::analysis {
class Engine;
}
namespace dateline::importers {
class Registry;
}

namespace dateline::verbs {

/// Everything that a verb touches outside itself, so that tests can run it in process. Lives as long as the
/// verb runs.
struct Surroundings
{
    QTextStream& out;       ///< results
    QTextStream& err;       ///< messages
    QIODevice& in;          ///< what the file name "-" means
    bool errIsTerminal;     ///< progress is shown only then
    QString defaultLibrary; ///< path used without --library
    std::function<base::Result<std::shared_ptr<const analysis::Engine>>()>
        openEngine; ///< called at most once a verb
    std::shared_ptr<const importers::Registry> registry;
    std::shared_ptr<const base::Clock> clock;
    base::CancelToken cancel; ///< set by an interrupt
};

} // namespace dateline::verbs
