#pragma once

#include "model/library/correction_proposal.h"
#include "ui/viewmodels/proposal_review.h"

#include <QPointer>

namespace dateline::library {
class Library;
class SpreadJob;
} // namespace dateline::library

namespace dateline::viewmodels {

/// What the reader has said of single articles and others may need, too, for him to say what holds in all.
/// What is checked is said of all articles and those imported later, as one act; stopped, it leaves
/// everything as it was. The library does the work and must outlive this.
class CorrectionReview final : public ProposalReview
{
    Q_OBJECT

public:
    enum Column
    {
        Said,
        Elsewhere,
        Where
    };

    explicit CorrectionReview(library::Library& library, QObject* parent = nullptr);
    ~CorrectionReview() override;

    void stop() override;

    const library::CorrectionProposal& proposal(int row) const { return m_proposals.at(proposalAt(row)); }

    QString title() const override;
    QString listName() const override;
    QString reasonsName() const override;
    QString heading(int open) const override;
    QString progressWords(qint64 done, qint64 total) const override;
    QString applyWords(int checked) const override;
    QString rejectWords(bool isRejected) const override;

protected:
    void startLooking(const base::CancelToken& cancel) override;
    void apply(const QList<int>& proposals, const base::CancelToken& cancel) override;
    QFuture<base::Result<void>> remember(int proposal, bool isRejected) override;
    QString rejectedWords() const override;
    QStringList headings() const override;

private:
    void takeProposals(const base::Result<QList<library::CorrectionProposal>>& proposals);
    void end(const QList<int>& applied, const base::Result<qint64>& articles);

    library::Library& m_library;
    QList<library::CorrectionProposal> m_proposals; ///< as they were found
    QPointer<library::SpreadJob> m_job;             ///< what is being done
};

} // namespace dateline::viewmodels
