// What the library proposes to the reader: nothing of it is done unasked.
#include "model/library/correction_proposer.h"
#include "model/library/identity_proposer.h"
#include "model/library/in_one_state.h"
#include "model/library/queries.h"

#include <QCoreApplication>

namespace dateline::library {

base::Result<QList<IdentityProposal>> Queries::identityProposals(const base::CancelToken& cancel) const
{
    return inOneState(
        m_database, [&](store::Connection& connection) -> base::Result<QList<IdentityProposal>> {
            const auto spread = store::readNameSpread(connection, cancel);
            if (!spread)
                return spread.error();
            const auto apart = store::NamesApartTable(connection).all();
            if (!apart)
                return apart.error();
            QList<IdentityProposal> proposals = IdentityProposer(*spread, *apart, cancel).proposals();
            if (cancel.isCancelled()) // some of them would pass for all
                return base::Error::cancelled(QCoreApplication::translate(
                    "dateline::library", "Stopped before the whole library was looked through."));
            return proposals;
        });
}

base::Result<QList<CorrectionProposal>> Queries::correctionProposals(const base::CancelToken& cancel) const
{
    return inOneState(m_database, [&](store::Connection& connection) {
        return CorrectionProposer(connection, cancel).proposals();
    });
}

} // namespace dateline::library
