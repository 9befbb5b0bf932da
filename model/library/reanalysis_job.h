#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"
#include "model/library/job.h"

namespace dateline::library {

/// A new analysis of stored articles, one after the other.
class ReanalysisJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    /// An error where it could not go on; what was written until then stays.
    void finished(const dateline::base::Result<dateline::library::ReanalysisReport>& outcome);
};

} // namespace dateline::library
