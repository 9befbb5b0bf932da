#include "ui/viewmodels/identity_review.h"

#include "model/library/library.h"
#include "ui/viewmodels/identity_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using article::EntityKey;
using base::Result;
using library::IdentityProposal;

IdentityReview::IdentityReview(library::Library& library, QObject* parent)
    : ProposalReview(parent), m_library(library)
{}

void IdentityReview::startLooking(const base::CancelToken& cancel)
{
    m_becameOne.clear();
    const auto answer = m_library.ask(
        [cancel](const library::Queries& queries) { return queries.identityProposals(cancel); });
    whenAnswered(answer, this,
                 [this](const Result<QList<IdentityProposal>>& proposals) { takePairs(proposals); });
}

void IdentityReview::takePairs(const Result<QList<IdentityProposal>>& pairs)
{
    if (!pairs)
        return take(pairs.error());
    m_pairs = *pairs;
    QList<Row> rows;
    for (const IdentityProposal& pair : *pairs) {
        rows.append({static_cast<int>(rows.size()),
                     {namedIn(pair.subject, pair.subjectArticles), namedIn(pair.target, pair.targetArticles)},
                     identityReasons(pair),
                     pair.isRejected});
    }
    take(rows);
}

void IdentityReview::apply(const QList<int>& proposals, const base::CancelToken& cancel)
{
    m_toJoin = proposals;
    m_joined = 0;
    m_cancel = cancel;
    joinNext();
}

/// A name that has become another one before is joined as that.
EntityKey IdentityReview::nowCalled(EntityKey name) const
{
    while (m_becameOne.contains(name))
        name = m_becameOne.value(name);
    return name;
}

void IdentityReview::joinNext()
{
    if (m_joined == m_toJoin.size() || m_cancel.isCancelled())
        return endJoining();
    const int number = m_toJoin.at(m_joined);
    const EntityKey subject = m_pairs.at(number).subject;
    const EntityKey target = nowCalled(m_pairs.at(number).target);
    whenAnswered(m_library.nameEntity({subject, target, {}}), this,
                 [this, number, subject, target](const Result<qint64>& articles) {
                     if (!articles)
                         return endJoining(articles.error());
                     m_becameOne.insert(subject, target);
                     drop(number);
                     Q_EMIT progressed(++m_joined, m_toJoin.size());
                     joinNext();
                 });
}

void IdentityReview::endJoining(const std::optional<base::Error>& error)
{
    endApplying(m_joined == 0
                    ? QString()
                    : tr("Made %n pairs of names one, in all articles.", nullptr, static_cast<int>(m_joined)),
                error);
}

QFuture<Result<void>> IdentityReview::remember(int proposal, bool isRejected)
{
    const IdentityProposal& pair = m_pairs.at(proposal);
    return m_library.keepApart(pair.subject, pair.target, isRejected);
}

QString IdentityReview::title() const
{
    return tr("Names that may be one");
}

QString IdentityReview::listName() const
{
    return tr("Pairs of names that may be one");
}

QString IdentityReview::reasonsName() const
{
    return tr("Why they may be one");
}

QString IdentityReview::heading(int open) const
{
    if (open == 0)
        return tr("No two names of the library look as if they were one.");
    return tr(
        "%n pairs of names may be one. What you check becomes one in all articles; each pair can be undone "
        "by itself.",
        nullptr, open);
}

QString IdentityReview::progressWords(qint64 done, qint64 total) const
{
    return tr("Making names one: %1 of %2").arg(done).arg(total);
}

QString IdentityReview::applyWords(int checked) const
{
    return checked == 0 ? tr("&Make one") : tr("&Make %n pairs one", nullptr, checked);
}

QString IdentityReview::rejectWords(bool isRejected) const
{
    return isRejected ? tr("&Propose again") : tr("&Not one");
}

QString IdentityReview::rejectedWords() const
{
    return tr("You have said that they are not one.");
}

QStringList IdentityReview::headings() const
{
    return {tr("Name"), tr("Is the same as"), tr("Why")};
}

} // namespace dateline::viewmodels
