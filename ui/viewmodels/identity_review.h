#pragma once

#include "model/library/identity_proposal.h"
#include "ui/viewmodels/proposal_review.h"

#include <QHash>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// Names of the library that may mean one, for the reader to say which do. What is checked becomes one in all
/// articles and those imported later, an act for each pair, one after the other; stopped, it ends behind the
/// pair that is being joined. The library does the work and must outlive this.
class IdentityReview final : public ProposalReview
{
    Q_OBJECT

public:
    enum Column
    {
        Subject,
        Target,
        Why
    };

    explicit IdentityReview(library::Library& library, QObject* parent = nullptr);

    const library::IdentityProposal& proposal(int row) const { return m_pairs.at(proposalAt(row)); }

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
    void takePairs(const base::Result<QList<library::IdentityProposal>>& pairs);
    void joinNext();
    void endJoining(const std::optional<base::Error>& error = {});
    article::EntityKey nowCalled(article::EntityKey name) const;

    library::Library& m_library;
    QList<library::IdentityProposal> m_pairs;                  ///< as they were found
    QHash<article::EntityKey, article::EntityKey> m_becameOne; ///< what was joined with what since look()
    QList<int> m_toJoin;                                       ///< pairs
    qsizetype m_joined = 0;                                    ///< of those
    base::CancelToken m_cancel;
};

} // namespace dateline::viewmodels
