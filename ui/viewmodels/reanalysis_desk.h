#pragma once

#include "model/base/error.h"
#include "model/base/result.h"
#include "model/library/answers.h"
#include "ui/viewmodels/long_work.h"

#include <QPointer>

namespace dateline::library {
class Library;
class ReanalysisJob;
} // namespace dateline::library

namespace dateline::viewmodels {

/// Has stored articles analysed again and tells how it goes, one order at a time. The library does the work
/// and must outlive this.
class ReanalysisDesk final : public LongWork
{
    Q_OBJECT

public:
    explicit ReanalysisDesk(library::Library& library, QObject* parent = nullptr);

    /// Analyses one article again. Nothing happens while another order is being done.
    void analyse(article::ArticleId id);
    /// The same for all articles that another version of the engine analysed.
    void analyseOutdated();

    bool isBusy() const override { return !m_job.isNull(); }
    base::Progress progress() const override { return m_progress; }
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    void cancel() override;

Q_SIGNALS:
    /// In a sentence: how many were analysed, how many could not be, and whether it was stopped.
    void finished(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    void start(const library::ReanalysisRequest& request);
    void takeOutcome(const base::Result<library::ReanalysisReport>& outcome);

    library::Library& m_library;
    QPointer<library::ReanalysisJob> m_job;
    base::Progress m_progress;
};

/// "Analysed 12 articles again. Failed for 1 article: …".
QString reanalysisWords(const library::ReanalysisReport& report);

} // namespace dateline::viewmodels
