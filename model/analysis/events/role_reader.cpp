#include "model/analysis/events/role_reader.h"

#include "model/analysis/events/place_words.h"

#include <algorithm>

namespace dateline::analysis::events {

using article::EventPart;
using article::EventRole;
using morphology::Clause;
using morphology::Tag;
using parsing::DependencyTree;
using parsing::Relation;

namespace {

constexpr int longestChain = 4; ///< of clauses that share a subject

/// Reads the roles of one event. Words are counted from the sentence's first here.
class RoleReader
{
public:
    RoleReader(const Document& document, const morphology::Reading& reading,
               const quotes::SpeakerFinder& names, const Candidate& candidate)
        : m_document(document)
        , m_reading(reading)
        , m_names(names)
        , m_tree(document.trees[candidate.sentence])
        , m_clauses(reading.clauses[candidate.sentence])
        , m_first(document.sentences[candidate.sentence].firstToken)
        , m_clause(candidate.clause)
    {}

    std::vector<EventRole> read()
    {
        const Clause& clause = m_clauses[m_clause];
        const qsizetype verb = clause.group.head - m_first;
        const qsizetype subject = subjectOf(m_clause);
        if (clause.group.passive) {
            add(EventPart::Who, m_tree.child(verb, Relation::Agent));
            add(EventPart::Whom, subject);
        } else {
            add(EventPart::Who, subject);
            const qsizetype object = m_tree.child(verb, Relation::Object);
            add(EventPart::Whom, object != none ? object : m_tree.child(verb, Relation::IndirectObject));
        }
        add(EventPart::Where, placeOf(verb));
        return std::move(m_roles);
    }

private:
    static constexpr qsizetype none = DependencyTree::none;

    const morphology::Word& word(qsizetype index) const { return m_reading.word(m_first + index); }

    /// The word that heads the subject of a clause.
    qsizetype subjectOf(std::size_t index) const
    {
        for (int step = 0; step < longestChain; ++step) {
            const Clause& clause = m_clauses[index];
            const qsizetype verb = clause.group.head - m_first;
            for (const Relation relation : {Relation::Subject, Relation::PassiveSubject}) {
                if (const qsizetype subject = m_tree.child(verb, relation); subject != none)
                    return antecedent(verb, subject);
            }
            const Relation relation = m_tree.relation(verb);
            const qsizetype head = m_tree.head(verb);
            const bool tellsOfNoun = relation == Relation::AdnominalClause ||
                                     (relation == Relation::AdverbialClause && word(head).isNominal());
            if (tellsOfNoun)
                return head;
            const bool shares = clause.subjectOf || relation == Relation::AdverbialClause ||
                                relation == Relation::OpenComplement;
            const auto next = clause.subjectOf ? clause.subjectOf : clause.governor;
            if (!shares || !next)
                return none;
            index = *next;
        }
        return none;
    }

    /// "the man who fled": the noun that the relative word means.
    qsizetype antecedent(qsizetype verb, qsizetype subject) const
    {
        return word(subject).is(Tag::Relative) && m_tree.relation(verb) == Relation::RelativeClause
                   ? m_tree.head(verb)
                   : subject;
    }

    /// A name or a kind of place behind a preposition of place: "in Osby", "in the city of Osby". But Osby is
    /// not where something happens "in the dispute over the water of Osby".
    qsizetype placeOf(qsizetype verb) const
    {
        for (const qsizetype child : m_tree.children(verb)) {
            if (m_tree.relation(child) != Relation::Oblique)
                continue;
            const DependencyTree::Range range = m_tree.subtree(child);
            for (qsizetype at = range.first; at < range.end; ++at) {
                const auto entity = m_names.entityAt(m_first + at);
                if (!entity || typeOf(*entity) != article::EntityType::Place)
                    continue;
                const qsizetype name = headOfName(at, *entity);
                if (isBehind(name, name == child ? leadsToPlace : liesAtPlace))
                    return name;
                if (isKindOfPlace(word(child).lower) && isBehind(child, leadsToPlace))
                    return child;
            }
        }
        return none;
    }

    /// The word of a name on which its others hang.
    qsizetype headOfName(qsizetype at, qsizetype entity) const
    {
        while (m_tree.head(at) != none && m_names.entityAt(m_first + m_tree.head(at)) == entity)
            at = m_tree.head(at);
        return at;
    }

    bool isBehind(qsizetype noun, bool (*isWanted)(QStringView)) const
    {
        const qsizetype preposition = m_tree.child(noun, Relation::Case);
        return preposition != none && isWanted(word(preposition).lower);
    }

    article::EntityType typeOf(qsizetype entity) const
    {
        return m_document.found.entities[static_cast<std::size_t>(entity)].type;
    }

    void add(EventPart part, qsizetype head)
    {
        if (head == none || m_names.phrases().insideTime(m_first + head))
            return;
        const DependencyTree::Range words = phrase(head);
        if (words.first >= words.end || word(head).is(Tag::Relative) || word(head).is(Tag::Adjective))
            return;
        m_roles.push_back({part, morphology::spanOf(m_document, m_first + words.first, m_first + words.end),
                           entityOf(head)});
    }

    /// The words of a noun without its preposition and without what is told of it in clauses and between
    /// commas.
    DependencyTree::Range phrase(qsizetype head) const
    {
        DependencyTree::Range words = m_tree.subtree(head);
        for (const qsizetype child : m_tree.children(head)) {
            const Relation relation = m_tree.relation(child);
            const bool told = relation == Relation::RelativeClause || relation == Relation::AdnominalClause ||
                              relation == Relation::AdverbialClause || relation == Relation::Apposition ||
                              relation == Relation::Parataxis ||
                              (relation == Relation::Punctuation && word(child).lower == u",");
            if (child > head && told)
                words.end = std::min(words.end, m_tree.subtree(child).first);
            if (child < head && relation == Relation::Case)
                words.first = std::max(words.first, m_tree.subtree(child).end);
        }
        while (words.first < head && word(words.first).is(Tag::Mark))
            ++words.first;
        while (words.end > head + 1 &&
               (word(words.end - 1).is(Tag::Mark) || word(words.end - 1).is(Tag::Possessive)))
            --words.end;
        return words;
    }

    /// Whom the head of a phrase means, or the name beside it: "mayor *Lind*".
    std::optional<qsizetype> entityOf(qsizetype head) const
    {
        if (const auto entity = m_names.entityAt(m_first + head))
            return entity;
        for (const qsizetype child : m_tree.children(head)) {
            const Relation relation = m_tree.relation(child);
            if (relation != Relation::Flat && relation != Relation::Apposition &&
                relation != Relation::Descriptor)
                continue;
            if (const auto entity = m_names.entityAt(m_first + child))
                return entity;
        }
        return std::nullopt;
    }

    const Document& m_document;
    const morphology::Reading& m_reading;
    const quotes::SpeakerFinder& m_names;
    const DependencyTree& m_tree;
    const morphology::Clauses& m_clauses;
    qsizetype m_first;
    std::size_t m_clause;
    std::vector<EventRole> m_roles;
};

} // namespace

std::vector<EventRole> readRoles(const Document& document, const morphology::Reading& reading,
                                 const quotes::SpeakerFinder& names, const Candidate& candidate)
{
    return candidate.noun ? std::vector<EventRole>() : RoleReader(document, reading, names, candidate).read();
}

} // namespace dateline::analysis::events
