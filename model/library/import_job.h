#pragma once

#include "model/article/ids.h"
#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/library/answers.h"

#include <QObject>

namespace dateline::library {

/// A running import. Lives on the thread of its Library, which owns it and deletes it some time after
/// finished(). Sources are read and analysed on worker threads, written in their order by the one writer.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent = nullptr) : QObject(parent) {}

    /// Stops soon; what is stored stays stored. finished() follows.
    void cancel() { m_cancel.cancel(); }
    base::CancelToken token() const { return m_cancel; }

Q_SIGNALS:
    void progressed(const dateline::base::Progress& progress);
    /// An article is safely on disk (or was already there).
    void articleStored(dateline::article::ArticleId id);
    void finished(const dateline::library::ImportReport& report);

private:
    base::CancelToken m_cancel;
};

} // namespace dateline::library
