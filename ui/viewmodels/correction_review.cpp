#include "ui/viewmodels/correction_review.h"

#include "model/library/library.h"
#include "model/library/spread_job.h"
#include "ui/viewmodels/correction_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using base::Result;
using library::CorrectionProposal;
using library::SpreadJob;

CorrectionReview::CorrectionReview(library::Library& library, QObject* parent)
    : ProposalReview(parent), m_library(library)
{}

CorrectionReview::~CorrectionReview()
{
    if (m_job)
        m_job->cancel();
}

void CorrectionReview::stop()
{
    ProposalReview::stop();
    if (m_job)
        m_job->cancel();
}

void CorrectionReview::startLooking(const base::CancelToken& cancel)
{
    const auto answer = m_library.ask(
        [cancel](const library::Queries& queries) { return queries.correctionProposals(cancel); });
    whenAnswered(answer, this,
                 [this](const Result<QList<CorrectionProposal>>& proposals) { takeProposals(proposals); });
}

void CorrectionReview::takeProposals(const Result<QList<CorrectionProposal>>& proposals)
{
    if (!proposals)
        return take(proposals.error());
    m_proposals = *proposals;
    QList<Row> rows;
    for (const CorrectionProposal& proposal : *proposals) {
        rows.append({static_cast<int>(rows.size()),
                     {correctionWords(proposal.correction), elsewhereWords(proposal)},
                     correctionReasons(proposal),
                     proposal.isKept});
    }
    take(rows);
}

void CorrectionReview::apply(const QList<int>& proposals, const base::CancelToken&)
{
    std::vector<article::Correction> corrections;
    for (const int number : proposals)
        corrections.push_back(m_proposals.at(number).correction);
    m_job = m_library.spread(corrections);
    connect(m_job, &SpreadJob::progressed, this,
            [this](const base::Progress& now) { Q_EMIT progressed(now.done, now.total); });
    connect(m_job, &SpreadJob::finished, this,
            [this, proposals](const Result<qint64>& articles) { end(proposals, articles); });
}

void CorrectionReview::end(const QList<int>& applied, const Result<qint64>& articles)
{
    m_job = nullptr;
    if (!articles)
        return endApplying({}, articles.error());
    for (const int number : applied)
        drop(number);
    endApplying(tr("Corrected %n articles.", nullptr, static_cast<int>(*articles)));
}

QFuture<Result<void>> CorrectionReview::remember(int proposal, bool isRejected)
{
    return m_library.keepCorrection(m_proposals.at(proposal).correction, isRejected);
}

QString CorrectionReview::title() const
{
    return tr("Corrections for other articles");
}

QString CorrectionReview::listName() const
{
    return tr("Corrections of single articles that others may need");
}

QString CorrectionReview::reasonsName() const
{
    return tr("Where it would change something");
}

QString CorrectionReview::heading(int open) const
{
    if (open == 0)
        return tr("Nothing that you have corrected in single articles is wrong in others.");
    return tr("%n of your corrections may be needed in other articles. What you check is said of all "
              "articles, also "
              "those imported later, and can be undone at once.",
              nullptr, open);
}

QString CorrectionReview::progressWords(qint64 done, qint64 total) const
{
    return tr("Correcting articles: %1 of %2").arg(done).arg(total);
}

QString CorrectionReview::applyWords(int checked) const
{
    return checked == 0 ? tr("Correct &everywhere") : tr("Correct %n &everywhere", nullptr, checked);
}

QString CorrectionReview::rejectWords(bool isRejected) const
{
    return isRejected ? tr("&Propose again") : tr("Only t&here");
}

QString CorrectionReview::rejectedWords() const
{
    return tr("You have said that it holds only there.");
}

QStringList CorrectionReview::headings() const
{
    return {tr("You have said"), tr("Would change"), tr("Where")};
}

} // namespace dateline::viewmodels
