#pragma once

#include "model/base/cancel_token.h"
#include "model/base/progress.h"

#include <QObject>

namespace dateline::library {

/// Long work of the library that goes on beside the window. Lives on the thread of its Library, which owns it
/// and deletes it some time after its signal finished(), which each kind of job has with an outcome of its
/// own.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject* parent = nullptr) : QObject(parent) {}

    /// Stops soon; what is written stays. finished() follows.
    void cancel() { m_cancel.cancel(); }
    base::CancelToken token() const { return m_cancel; }

Q_SIGNALS:
    void progressed(const dateline::base::Progress& progress);

private:
    base::CancelToken m_cancel;
};

} // namespace dateline::library
