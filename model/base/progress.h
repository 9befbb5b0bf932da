#pragma once

#include <QString>

#include <functional>

namespace dateline::base {

/// How far a job has come. `total` is 0 while it is unknown.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    QString what; ///< what is being worked on now, for a status bar

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// Receives progress on the thread of the job that reports it.
using ProgressSink = std::function<void(const Progress&)>;

} // namespace dateline::base
