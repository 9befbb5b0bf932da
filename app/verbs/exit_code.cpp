#include "app/verbs/exit_code.h"

namespace dateline::verbs {

ExitCode exitCodeFor(const base::Error& error)
{
    using Kind = base::Error::Kind;
    switch (error.kind) {
    case Kind::Damaged:
        return ExitCode::LibraryDamaged;
    case Kind::Locked:
        return ExitCode::LibraryLocked;
    case Kind::Cancelled:
        return ExitCode::Interrupted;
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::Unsupported:
    case Kind::TooLarge:
    case Kind::Io:
    case Kind::TooNew:
        return ExitCode::InputOutput;
    }
    Q_UNREACHABLE();
}

} // namespace dateline::verbs
