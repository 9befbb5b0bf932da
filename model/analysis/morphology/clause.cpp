#include "model/analysis/morphology/clause.h"

#include "model/analysis/morphology/clause_words.h"

#include <algorithm>

namespace dateline::analysis::morphology {

using parsing::DependencyTree;
using parsing::Relation;

namespace {

constexpr std::size_t none = Clause::none;

bool isSubject(Relation relation)
{
    return relation == Relation::Subject || relation == Relation::PassiveSubject ||
           relation == Relation::Expletive || relation == Relation::ClausalSubject ||
           relation == Relation::PassiveClausalSubject;
}

/// Puts the clauses of one sentence together: its verb groups from left to right, then from the tree what
/// each depends on. Words are counted from the sentence's first here.
class ClauseReader
{
public:
    ClauseReader(const Words& words, const text::Sentence& sentence, const DependencyTree& tree)
        : m_words(words), m_sentence(sentence), m_tree(tree)
    {}

    std::vector<std::size_t> read(Clauses& clauses)
    {
        findGroups();
        findFinite();
        std::vector<std::size_t> enclosing = enclose();
        for (std::size_t i = 0; i < m_clauses.size(); ++i)
            m_clauses[i].governor = governorOf(i, enclosing);
        for (const std::size_t index : outermostFirst())
            describe(index);
        for (std::size_t i = 0; i + 1 < m_clauses.size(); ++i)
            mendReduced(i);
        divide();
        clauses = std::move(m_clauses);
        return enclosing;
    }

private:
    const Word& word(qsizetype index) const
    {
        return m_words[static_cast<std::size_t>(m_sentence.firstToken + index)];
    }
    qsizetype verbOf(std::size_t clause) const
    {
        return m_clauses[clause].group.head - m_sentence.firstToken;
    }
    qsizetype nodeOf(std::size_t clause) const { return m_nodes[clause]; }

    void findGroups()
    {
        qsizetype index = m_sentence.firstToken;
        while (index < m_sentence.endToken) {
            const Word& first = m_words[static_cast<std::size_t>(index)];
            const auto group = first.isVerbal() || first.is(Tag::To)
                                   ? readVerbGroup(m_words, index, m_sentence.endToken)
                                   : std::nullopt;
            if (group && tells(group->head - m_sentence.firstToken)) {
                m_clauses.push_back({});
                m_clauses.back().group = *group;
                m_nodes.push_back(predicate(group->head - m_sentence.firstToken));
            }
            index = group ? group->head + 1 : index + 1;
        }
    }

    /// "A bomb *exploded* in Osby.": in a whole sentence without a finite verb, a past form right behind the
    /// noun on which all hangs is one.
    void findFinite()
    {
        const auto isFinite = [](const Clause& clause) { return clause.group.isFinite(); };
        const qsizetype root = m_tree.root();
        const bool isWhole =
            m_sentence.endToken > m_sentence.firstToken && word(m_tree.size() - 1).lower == u".";
        if (!isWhole || !word(root).isNominal() || std::any_of(m_clauses.begin(), m_clauses.end(), isFinite))
            return;
        for (std::size_t i = 0; i < m_clauses.size(); ++i) {
            VerbGroup& group = m_clauses[i].group;
            const bool past = group.bare && word(verbOf(i)).verb.can(VerbReading::Participle);
            if (past && verbBefore(i) == root && m_tree.head(nodeOf(i)) == root) {
                group.tense = Tense::Past;
                return;
            }
        }
    }

    /// "according to", "including" and "following" are verbs in form only.
    bool tells(qsizetype verb) const
    {
        const Relation relation = m_tree.relation(verb);
        return relation != Relation::Case && relation != Relation::Marker && relation != Relation::Fixed;
    }

    /// The word that stands for a verb in the tree: "is" hangs on what it says of the subject.
    qsizetype predicate(qsizetype verb) const
    {
        const Relation relation = m_tree.relation(verb);
        const bool helps = relation == Relation::Copula || relation == Relation::Auxiliary ||
                           relation == Relation::PassiveAuxiliary;
        return helps ? m_tree.head(verb) : verb;
    }

    /// The clause of each word: that of the nearest verb on the way to the root.
    std::vector<std::size_t> enclose() const
    {
        std::vector<std::size_t> clauses(static_cast<std::size_t>(m_tree.size()), none);
        for (std::size_t i = m_clauses.size(); i-- > 0;)
            clauses[static_cast<std::size_t>(nodeOf(i))] = i;
        for (std::size_t i = 0; i < m_clauses.size(); ++i)
            clauses[static_cast<std::size_t>(verbOf(i))] = i;
        for (const qsizetype each : m_tree.topDown()) {
            std::size_t& clause = clauses[static_cast<std::size_t>(each)];
            if (clause == none && m_tree.head(each) != DependencyTree::none)
                clause = clauses[static_cast<std::size_t>(m_tree.head(each))];
        }
        return clauses;
    }

    std::optional<std::size_t> governorOf(std::size_t clause, const std::vector<std::size_t>& enclosing) const
    {
        const qsizetype head = m_tree.head(nodeOf(clause));
        if (head == DependencyTree::none)
            return std::nullopt;
        const std::size_t governor = enclosing[static_cast<std::size_t>(head)];
        return governor == none || governor == clause ? std::nullopt : std::optional(governor);
    }

    /// Governors before what they govern.
    std::vector<std::size_t> outermostFirst() const
    {
        std::vector<std::size_t> at(static_cast<std::size_t>(m_tree.size()), none);
        std::vector<std::size_t> rank(at.size());
        for (std::size_t i = 0; i < m_tree.topDown().size(); ++i)
            rank[static_cast<std::size_t>(m_tree.topDown()[i])] = i;
        std::vector<std::size_t> order(m_clauses.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return rank[static_cast<std::size_t>(nodeOf(a))] < rank[static_cast<std::size_t>(nodeOf(b))];
        });
        return order;
    }

    bool hasSubject(std::size_t clause) const
    {
        const auto children = m_tree.children(nodeOf(clause));
        return std::any_of(children.begin(), children.end(),
                           [this](qsizetype child) { return isSubject(m_tree.relation(child)); });
    }

    void describe(std::size_t index)
    {
        Clause& clause = m_clauses[index];
        const Relation relation = m_tree.relation(nodeOf(index));
        clause.hasSubject = hasSubject(index);
        mendForm(index, relation);
        clause.opener = openerOf(index);
        clause.kind = kindOf(clause, relation);
        if (clause.group.isFinite() && clause.opener.isEmpty() && !isSide(relation))
            clause.kind = withoutOpener(index);
        if (relation == Relation::Conjunct && clause.governor)
            joinTo(clause, *clause.governor);
        if (!clause.group.isFinite())
            clause.kind =
                clause.group.tense == Tense::Infinitive ? ClauseKind::Infinitive : ClauseKind::Participial;
    }

    /// "The man *arrested* on Monday told …": of two finite verbs without a subject between, the first is a
    /// participle.
    void mendReduced(std::size_t index)
    {
        Clause& clause = m_clauses[index];
        Clause& next = m_clauses[index + 1];
        const bool stated = next.kind == ClauseKind::Complement && next.governor == index &&
                            next.opener.isEmpty() && next.group.isFinite() && !next.hasSubject;
        const bool maybeParticiple = clause.group.bare && clause.group.tense == Tense::Past &&
                                     word(verbOf(index)).lower.endsWith(u"ed") &&
                                     !takesStatement(clause.group.lemma);
        if (!stated || !maybeParticiple)
            return;
        next.kind = clause.kind;
        next.governor = clause.governor;
        next.subjectOf = index;
        clause.kind = ClauseKind::Participial;
        clause.governor = index + 1;
        clause.group.tense = Tense::Participle;
        clause.group.passive = true;
    }

    static bool isSide(Relation relation)
    {
        return relation == Relation::Root || relation == Relation::Conjunct ||
               relation == Relation::Parataxis || relation == Relation::RelativeClause;
    }

    /// "officials said two people died": what nothing opens is what a verb before it states, or stands by
    /// itself.
    ClauseKind withoutOpener(std::size_t index) const
    {
        const auto governor = m_clauses[index].governor;
        const bool stated = governor && *governor < index && takesStatement(m_clauses[*governor].group.lemma);
        return stated || m_clauses[index].kind == ClauseKind::Complement ? ClauseKind::Complement
                                                                         : ClauseKind::Main;
    }

    /// Past forms and participles are often spelt alike: the tree knows which has a subject.
    void mendForm(std::size_t index, Relation relation)
    {
        VerbGroup& group = m_clauses[index].group;
        const bool participle = group.bare && group.tense == Tense::Participle &&
                                word(verbOf(index)).verb.can(VerbReading::Participle);
        const bool active = m_tree.child(nodeOf(index), Relation::Object) != DependencyTree::none &&
                            !takesTwoObjects(group.lemma);
        if (participle && (relation == Relation::Root || m_clauses[index].hasSubject || active))
            group.tense = Tense::Past;
        if (group.bare && group.tense == Tense::Participle && relation == Relation::AdnominalClause &&
            !word(verbOf(index)).verb.can(VerbReading::Gerund))
            group.passive = true;
    }

    static ClauseKind kindOf(const Clause& clause, Relation relation)
    {
        if (isConditional(clause.opener))
            return ClauseKind::Conditional;
        if (clause.group.isFinite() && !clause.governor)
            return ClauseKind::Main;
        switch (relation) {
        case Relation::RelativeClause:
            return ClauseKind::Relative;
        case Relation::AdverbialClause:
            return isRelative(clause.opener) ? ClauseKind::Relative : ClauseKind::Adverbial;
        case Relation::ClausalComplement:
        case Relation::OpenComplement:
        case Relation::ClausalSubject:
        case Relation::PassiveClausalSubject:
            return ClauseKind::Complement;
        case Relation::AdnominalClause:
            return opensClauses(clause.opener) ? ClauseKind::Adverbial
                   : clause.opener.isEmpty()   ? ClauseKind::Relative
                                               : ClauseKind::Complement;
        default:
            return ClauseKind::Main;
        }
    }

    /// The word that opens a clause: what marks it, "after", else a relative word in front, "in *which*".
    QString openerOf(std::size_t index) const
    {
        for (const qsizetype child : m_tree.children(nodeOf(index))) {
            if (child >= verbOf(index))
                break;
            const qsizetype first = m_tree.subtree(child).first;
            const bool marks = m_tree.relation(child) == Relation::Marker && !word(child).is(Tag::To);
            const bool alone =
                m_tree.relation(child) == Relation::AdverbialModifier && opensClauses(word(child).lower);
            if (marks || alone || word(child).is(Tag::Subordinator))
                return word(child).lower;
            for (const qsizetype at : {first, first + 1}) {
                if (at <= child && word(at).is(Tag::Relative))
                    return word(at).lower;
            }
        }
        return prepositionBefore(index);
    }

    /// "left after the vote *failed*": what looks like a preposition of the subject.
    QString prepositionBefore(std::size_t index) const
    {
        if (!isTakenForParticiple(index))
            return {};
        const qsizetype preposition = m_tree.child(m_tree.head(nodeOf(index)), Relation::Case);
        const bool opens = preposition != DependencyTree::none && opensClauses(word(preposition).lower);
        return opens ? word(preposition).lower : QString();
    }

    /// A finite verb that the tree hangs on its subject, as if it were a participle that tells of it.
    bool isTakenForParticiple(std::size_t index) const
    {
        return m_tree.relation(nodeOf(index)) == Relation::AdnominalClause &&
               m_clauses[index].group.isFinite() && m_tree.head(nodeOf(index)) == verbBefore(index);
    }

    /// The word before a clause's verb.
    qsizetype verbBefore(std::size_t index) const
    {
        return m_clauses[index].group.first - m_sentence.firstToken - 1;
    }

    /// What is joined by "and" is as what it is joined to.
    void joinTo(Clause& clause, std::size_t partner)
    {
        const Clause& like = m_clauses[partner];
        if (clause.opener.isEmpty()) {
            clause.kind = like.kind;
            clause.opener = like.opener;
        }
        clause.governor = like.governor;
        if (clause.hasSubject)
            return;
        clause.subjectOf = partner;
        takeOver(clause.group, like.group);
    }

    /// "to stop the fights and free the captives", "could fall and break", "was caught and tried".
    void takeOver(VerbGroup& group, const VerbGroup& model) const
    {
        if (!group.bare)
            return;
        const VerbReading& form = word(group.head - m_sentence.firstToken).verb;
        const bool baseForm = group.tense == Tense::Present && form.can(VerbReading::Base);
        if (baseForm &&
            (model.tense == Tense::Infinitive || model.tense == Tense::Future || model.possible)) {
            group.tense = model.tense;
            group.possible = model.possible;
        }
        const bool participle = group.tense == Tense::Participle && form.can(VerbReading::Participle);
        if (participle && (model.passive || model.perfect)) {
            group.tense = model.tense;
            group.passive = model.passive;
            group.perfect = model.perfect;
        }
    }

    void divide()
    {
        for (std::size_t i = 0; i < m_clauses.size(); ++i) {
            m_clauses[i].begin = i == 0 ? m_sentence.firstToken : beginOf(i);
            if (i > 0)
                m_clauses[i - 1].end = m_clauses[i].begin;
        }
        if (!m_clauses.empty())
            m_clauses.back().end = m_sentence.endToken;
    }

    /// Behind the clause before, where its own words begin.
    qsizetype beginOf(std::size_t index)
    {
        const qsizetype behindVerb = verbOf(index - 1) + 1;
        const qsizetype groupFirst = m_clauses[index].group.first - m_sentence.firstToken;
        const DependencyTree::Range own =
            m_tree.subtree(isTakenForParticiple(index) ? m_tree.head(nodeOf(index)) : nodeOf(index));
        const DependencyTree::Range last = m_tree.subtree(nodeOf(index - 1));
        const bool around =
            nodeOf(index) != nodeOf(index - 1) && own.first <= last.first && last.end <= own.end;
        qsizetype begin = std::max(behindVerb, around ? last.end : own.first);
        // "They have bases there and many analysts say": a verb keeps something of what stands behind it.
        if (begin == behindVerb && m_clauses[index].kind == ClauseKind::Main)
            begin = conjunctionIn(behindVerb, groupFirst).value_or(begin);
        while (begin < groupFirst && word(begin).is(Tag::Mark))
            ++begin;
        if (around && isInSubject(index, nodeOf(index - 1)))
            m_clauses[index].subjectOf = index - 1;
        return m_sentence.firstToken + std::min(begin, groupFirst);
    }

    std::optional<qsizetype> conjunctionIn(qsizetype begin, qsizetype end) const
    {
        for (qsizetype at = end; at-- > begin;) {
            if (word(at).is(Tag::Conjunction))
                return at;
        }
        return std::nullopt;
    }

    /// "The law *limiting* sales was passed": a word among those of the subject.
    bool isInSubject(std::size_t clause, qsizetype place) const
    {
        const auto children = m_tree.children(nodeOf(clause));
        return std::any_of(children.begin(), children.end(), [&](qsizetype child) {
            const DependencyTree::Range range = m_tree.subtree(child);
            return isSubject(m_tree.relation(child)) && range.first <= place && place < range.end;
        });
    }

    const Words& m_words;
    const text::Sentence& m_sentence;
    const DependencyTree& m_tree;
    Clauses m_clauses;
    std::vector<qsizetype> m_nodes; ///< the word of the tree that stands for each clause
};

} // namespace

std::vector<std::size_t> readClauses(const Words& words, const text::Sentence& sentence,
                                     const DependencyTree& tree, Clauses& clauses)
{
    return ClauseReader(words, sentence, tree).read(clauses);
}

} // namespace dateline::analysis::morphology
