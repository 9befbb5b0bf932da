#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"
#include "model/library/job.h"

namespace dateline::library {

/// An order on words being carried out in all articles, as one act: stopped, it leaves everything as it was.
class WordListJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(const dateline::base::Result<dateline::library::WordListReport>& outcome);
};

} // namespace dateline::library
