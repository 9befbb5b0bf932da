#pragma once

#include "model/base/result.h"
#include "model/library/job.h"

namespace dateline::library {

/// Corrections of single articles being said of all, as one act: stopped, it leaves everything as it was.
class SpreadJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    /// In how many articles something has changed.
    void finished(const dateline::base::Result<qint64>& outcome);
};

} // namespace dateline::library
