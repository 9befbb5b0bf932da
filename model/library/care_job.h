#pragma once

#include "model/base/result.h"
#include "model/library/job.h"

namespace dateline::library {

/// A check or a backup of the library file.
class CareJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    /// What is wrong with the library, why there is no copy, or Cancelled.
    void finished(const dateline::base::Result<void>& outcome);
};

} // namespace dateline::library
