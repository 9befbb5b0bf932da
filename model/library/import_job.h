#pragma once

#include "model/article/ids.h"
#include "model/library/answers.h"
#include "model/library/job.h"

namespace dateline::library {

/// A running import. Sources are read and analysed on worker threads, written in their order by the one
/// writer.
class ImportJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    /// An article is safely on disk (or was already there).
    void articleStored(dateline::article::ArticleId id);
    void finished(const dateline::library::ImportReport& report);
};

} // namespace dateline::library
