#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"

#include <QFuture>

#include <functional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// Where a concordance gets its rows: a function, so that one can be fed with values made by hand. Returns at
/// once; its future may finish on any thread.
struct ConcordanceSource
{
    std::function<QFuture<base::Result<library::MentionPage>>(const library::MentionRequest&)> ask;

    /// The library must outlive the source.
    static ConcordanceSource fromLibrary(library::Library& library);
};

} // namespace dateline::viewmodels
