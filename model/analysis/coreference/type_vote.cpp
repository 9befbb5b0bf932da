#include "model/analysis/coreference/type_vote.h"

#include "model/analysis/coreference/spelling.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::FoundName;
using entities::Gender;

namespace {

constexpr double confidenceOfShortName = 0.75;

/// What the names of one spelling were found to be.
struct Ballot
{
    std::array<double, article::entityTypeCount> votes{};
    std::array<std::uint32_t, article::entityTypeCount> identities{}; ///< of the phrase table, 0: none

    void add(const FoundName& name)
    {
        const auto type = static_cast<std::size_t>(name.type);
        votes[type] += name.provenance.confidence;
        identities[type] = std::max(identities[type], name.identity);
    }
    void add(const Ballot& other)
    {
        for (std::size_t type = 0; type < votes.size(); ++type)
            votes[type] += other.votes[type];
    }
    double share(std::size_t type) const
    {
        return votes[type] / std::accumulate(votes.begin(), votes.end(), 0.0);
    }
    std::size_t winner() const
    {
        return static_cast<std::size_t>(std::max_element(votes.begin(), votes.end()) - votes.begin());
    }
};

/// The votes on the names of one article.
class Election
{
public:
    explicit Election(const Document& document, const std::vector<FoundName>& names) : m_document(document)
    {
        for (const FoundName& name : names) {
            QString& key = m_keys[surface(name)];
            if (key.isNull())
                key = keyOf(surface(name));
            m_ballots[key].add(name);
        }
    }

    /// Counts the votes for two names together.
    void unite(const FoundName& one, const FoundName& other)
    {
        Ballot& first = ballot(one);
        Ballot& second = ballot(other);
        if (&first == &second)
            return;
        first.add(second);
        second = first;
    }

    Ballot& ballot(const FoundName& name) { return m_ballots[m_keys.value(surface(name))]; }

private:
    QStringView surface(const FoundName& name) const { return name.span.of(m_document.text()); }

    /// Names of several words are one in all spellings, words alone only as they stand: "Kenyan" is not
    /// "Kenya".
    static QString keyOf(QStringView surface)
    {
        return surface.contains(u' ') ? skeleton(comparable(surface)) : surface.toString();
    }

    const Document& m_document;
    QHash<QStringView, QString> m_keys;
    QHash<QString, Ballot> m_ballots;
};

void retype(FoundName& name, EntityType type, std::uint32_t identity, double confidence)
{
    name.type = type;
    name.identity = identity;
    name.provenance = {article::Source::Rule, confidence, QStringLiteral("mostly named so in the article")};
}

/// A word alone that seemed a person is the organization whose longer name begins with it, unless something
/// speaks for a person: a title, or a full name with it.
void settleShortNames(const Document& document, std::vector<FoundName>& names)
{
    QSet<QStringView> organizations;
    QSet<QStringView> people;
    for (const FoundName& name : names) {
        if (name.titleToken >= 0 || name.gender != Gender::Unknown)
            people.insert(name.span.of(document.text()));
        if (name.endToken - name.firstToken < 2)
            continue;
        if (name.type == EntityType::Organization)
            organizations.insert(document.word(name.firstToken));
        for (qsizetype token = name.firstToken; token < name.endToken && name.type == EntityType::Person;
             ++token)
            people.insert(document.word(token));
    }
    for (FoundName& name : names) {
        const QStringView surface = name.span.of(document.text());
        if (name.type == EntityType::Person && name.endToken - name.firstToken == 1 &&
            organizations.contains(surface) && !people.contains(surface))
            retype(name, EntityType::Organization, 0, confidenceOfShortName);
    }
}

} // namespace

void settleTypes(const Document& document, const std::vector<StatedPair>& pairs,
                 std::vector<FoundName>& names)
{
    Election election(document, names);
    for (const StatedPair& pair : pairs)
        election.unite(names[static_cast<std::size_t>(pair.first)],
                       names[static_cast<std::size_t>(pair.second)]);
    for (FoundName& name : names) {
        const Ballot& ballot = election.ballot(name);
        const std::size_t winner = ballot.winner();
        if (static_cast<EntityType>(winner) != name.type)
            retype(name, static_cast<EntityType>(winner), ballot.identities[winner], ballot.share(winner));
    }
    settleShortNames(document, names);
}

} // namespace dateline::analysis::coreference
