#pragma once

#include "model/base/cancel_token.h"
#include "model/library/identity_proposal.h"
#include "model/library/name_likeness.h"
#include "model/store/name_spread.h"
#include "model/store/names_apart_table.h"

#include <QHash>

#include <vector>

namespace dateline::library {

/// Finds names of a library that may mean one though no article says so: names that are alike, in articles
/// that speak of the same others. Each name is proposed to be one other at most; where more than one person
/// has a surname, only where clearly more speaks for one of them. Method: candidates by shared words
/// ("blocking"), evidence by the names that stand beside both, each weighted by its rarity (Adamic and Adar,
/// Friends and neighbors on the Web, 2003).
///
/// Time grows with the entities of the articles that have a candidate. Keeps references to what it is made
/// from.
class IdentityProposer
{
public:
    using Apart = QSet<store::NamesApartTable::Pair>;

    IdentityProposer(const store::NameSpread& spread, const Apart& apart, base::CancelToken cancel);

    /// What most speaks for first; those that the reader has rejected behind all others. Some of them where
    /// it is cancelled.
    QList<IdentityProposal> proposals();

private:
    using Index = quint32;
    /// How many articles a name shares with another.
    struct Neighbour
    {
        Index name = 0;
        quint32 articles = 0;
    };
    struct Candidate
    {
        Index target = 0;
        Likeness likeness = Likeness::Spelling;
        double weight = 0;
        std::vector<Index> shared{}; ///< the most telling first
        QString role{};
    };

    void findPlaces();
    void meet(const std::vector<Index>& names);
    void consider(Index one, Index other);
    bool isTarget(Index subject, Index target, Likeness likeness) const;
    const std::vector<Neighbour>& neighboursOf(Index name);
    void weigh(Index subject, Candidate& candidate);
    bool standTogether(Index one, Index other) const;
    bool isApart(Index one, Index other) const;
    void propose(Index subject, std::vector<Candidate>& candidates);
    void add(Index subject, const Candidate& best, const QStringList& rivals, bool isRejected);

    const store::NameSpread& m_spread;
    const Apart& m_apart;
    base::CancelToken m_cancel;
    std::vector<ComparableName> m_names;
    std::vector<std::vector<quint32>> m_places;               ///< of each name the articles, in order
    QHash<Index, std::vector<Candidate>> m_candidates;        ///< by subject
    std::vector<std::pair<double, IdentityProposal>> m_found; ///< with their weights
    QHash<Index, std::vector<Neighbour>>
        m_neighbours; ///< in the order of names; of those that were asked for
};

} // namespace dateline::library
