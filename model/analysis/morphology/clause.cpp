#include "model/analysis/morphology/clause.h"

#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::morphology {

namespace {

/// Verbs that take a statement behind them without "that": "officials said two people died".
bool takesStatement(QStringView lemma)
{
    static const text::WordSet verbs(u"say tell report announce claim believe think know add state warn note "
                                     u"allege acknowledge admit argue confirm "
                                     u"declare deny estimate expect explain fear feel hope indicate insist "
                                     u"learn mean predict promise reveal show "
                                     u"suggest suspect tweet understand write reiterate maintain stress "
                                     u"concede respond testify see find hear ensure "
                                     u"call make let help watch");
    return verbs.contains(lemma);
}

/// Words that open a clause or a mere phrase: "after the fire", "after fire broke out".
bool mayBePreposition(QStringView lower)
{
    static const text::WordSet words(u"after before since until till as than once so");
    return words.contains(lower);
}

bool isConditional(QStringView lower)
{
    return lower == u"if" || lower == u"unless" || lower == u"whether" || lower == u"lest";
}

bool isBreak(const Word& word)
{
    return word.is(Tag::Mark) && word.lower != u"." && word.lower != u"%" && word.lower != u"$" &&
           word.lower != u"\"" && word.lower != u"'" && word.lower != u"\u201C" && word.lower != u"\u201D";
}

/// Puts the clauses of one sentence together, group by group.
class ClauseReader
{
public:
    ClauseReader(const Words& words, const text::Sentence& sentence) : m_words(words), m_sentence(sentence) {}

    Clauses read()
    {
        qsizetype index = m_sentence.firstToken;
        while (index < m_sentence.endToken) {
            const auto group =
                mayStart(index) ? readVerbGroup(m_words, index, m_sentence.endToken) : std::nullopt;
            if (group)
                add(*group);
            index = group ? group->head + 1 : index + 1;
        }
        for (std::size_t i = 0; i < m_clauses.size(); ++i)
            m_clauses[i].end = i + 1 < m_clauses.size() ? m_clauses[i + 1].begin : m_sentence.endToken;
        return std::move(m_clauses);
    }

private:
    const Word& word(qsizetype index) const { return m_words[static_cast<std::size_t>(index)]; }
    bool mayStart(qsizetype index) const { return word(index).isVerbal() || word(index).is(Tag::To); }

    /// Where the words between the last group and this one begin.
    qsizetype stretchBegin() const
    {
        return m_clauses.empty() ? m_sentence.firstToken : m_clauses.back().group.head + 1;
    }

    void add(const VerbGroup& group)
    {
        Clause clause;
        clause.group = group;
        clause.begin = stretchBegin();
        if (const auto opener = openerBefore(group.first))
            open(clause, *opener);
        else if (const auto coordinator = coordinatorBefore(group.first))
            coordinate(clause, *coordinator);
        else if (const auto mark = breakBefore(group.first))
            resume(clause, *mark);
        else if (!m_clauses.empty())
            nest(clause);
        if (!group.isFinite())
            makeNonFinite(clause);
        m_clauses.push_back(clause);
    }

    /// The last word in the stretch that must open the clause of this group.
    std::optional<qsizetype> openerBefore(qsizetype first) const
    {
        bool mark = false;
        for (qsizetype index = first - 1; index >= stretchBegin(); --index) {
            mark = mark || isBreak(word(index));
            const bool opens = word(index).is(Tag::Relative) || word(index).is(Tag::Subordinator);
            if (opens && !(mark && mayBePreposition(word(index).lower)))
                return index;
        }
        return std::nullopt;
    }

    /// "and", "but" right before the group, or with a new subject between where a verb has gone before.
    std::optional<qsizetype> coordinatorBefore(qsizetype first) const
    {
        for (qsizetype index = first - 1; index >= stretchBegin(); --index) {
            const bool directly =
                index == first - 1 || (index == first - 2 && word(first - 1).is(Tag::Adverb));
            if (word(index).is(Tag::Conjunction) && (directly || !m_clauses.empty()))
                return index;
        }
        return std::nullopt;
    }

    std::optional<qsizetype> breakBefore(qsizetype first) const
    {
        for (qsizetype index = stretchBegin(); index < first; ++index) {
            if (isBreak(word(index)))
                return index;
        }
        return std::nullopt;
    }

    void open(Clause& clause, qsizetype opener)
    {
        clause.opener = word(opener).lower;
        clause.begin = m_clauses.empty() && opener > m_sentence.firstToken ? clause.begin : opener;
        if (!m_clauses.empty())
            clause.governor = m_clauses.size() - 1;
        const bool behindNoun = opener > m_sentence.firstToken && word(opener - 1).isNominal();
        if (isConditional(clause.opener))
            clause.kind = ClauseKind::Conditional;
        else if (word(opener).is(Tag::Relative) ||
                 (clause.opener == u"that" && behindNoun && opener + 1 == clause.group.first))
            clause.kind = ClauseKind::Relative;
        else if (clause.opener == u"that")
            clause.kind = ClauseKind::Complement;
        else
            clause.kind = ClauseKind::Adverbial;
    }

    void coordinate(Clause& clause, qsizetype coordinator)
    {
        clause.begin = coordinator;
        if (m_clauses.empty())
            return;
        const bool comma = coordinator > m_sentence.firstToken && word(coordinator - 1).lower == u",";
        // "wept on hearing he was convicted and said": who says something is who did something before.
        const bool says =
            clause.group.bare && clause.group.tense == Tense::Past && takesStatement(clause.group.lemma);
        const std::size_t partner = comma || says ? lastFinite() : m_clauses.size() - 1;
        const Clause& like = m_clauses[partner];
        clause.kind = like.kind;
        clause.opener = like.opener;
        clause.governor = like.governor;
        const bool sharesSubject =
            clause.group.first - coordinator <= 2 && !word(clause.group.first - 1).isNominal();
        if (sharesSubject) {
            clause.subjectOf = partner;
            takeOver(clause.group, like.group);
        }
    }

    /// "to stop the fights and free the captives", "could fall and break": the second verb is as the first.
    void takeOver(VerbGroup& group, const VerbGroup& model) const
    {
        const bool baseForm =
            group.bare && group.tense == Tense::Present && word(group.head).verb.can(VerbReading::Base);
        if (baseForm &&
            (model.tense == Tense::Infinitive || model.tense == Tense::Future || model.possible)) {
            group.tense = model.tense;
            group.possible = model.possible;
        }
        if (group.bare && group.tense == Tense::Past && model.passive && !takesStatement(group.lemma) &&
            word(group.head).verb.can(VerbReading::Participle))
            group.passive = true;
    }

    /// Behind a comma the main clause goes on or a new one begins.
    void resume(Clause& clause, qsizetype mark)
    {
        if (m_clauses.empty())
            return;
        clause.begin = mark + 1;
        if (!clause.group.isFinite()) {
            clause.governor = m_clauses.size() - 1;
            return;
        }
        if (clause.group.first == mark + 1 || word(clause.group.first - 1).is(Tag::Mark))
            clause.subjectOf = outermost();
    }

    /// Nothing stands between this group and the last one but perhaps a subject.
    void nest(Clause& clause)
    {
        Clause& last = m_clauses.back();
        const std::size_t index = m_clauses.size() - 1;
        const bool subjectBetween = clause.group.first > last.group.head + 1;
        const std::size_t governor = statementGovernor(index);
        if (!clause.group.isFinite() || (takesStatement(m_clauses[governor].group.lemma) && subjectBetween)) {
            clause.governor = clause.group.isFinite() ? governor : index;
            clause.kind = ClauseKind::Complement;
            return;
        }
        clause.subjectOf = index;
        // "The man who fled | was caught": the relative clause ends, the one around it goes on.
        const bool endsRelative =
            last.kind == ClauseKind::Relative && !word(last.group.first - 1).isNominal();
        if (endsRelative)
            return;
        // Two finite verbs in one clause: the first was a participle ("the man arrested on Monday told
        // police").
        const bool wasParticiple = last.group.bare && last.group.tense == Tense::Past &&
                                   word(last.group.head).verb.can(VerbReading::Participle);
        // "The law limiting sales | was passed": the clause goes on behind what was told of its subject.
        const bool goesOn = !last.group.isFinite();
        clause.kind =
            goesOn ? (last.governor ? m_clauses[*last.governor].kind : ClauseKind::Main) : last.kind;
        clause.opener = goesOn ? QString() : last.opener;
        if (wasParticiple) {
            last.group.tense = Tense::Participle;
            last.group.passive = true;
            last.kind = ClauseKind::Participial;
        }
    }

    /// Participles may stand between a verb and the statement it takes: "said a search involving boats | was
    /// over".
    std::size_t statementGovernor(std::size_t index) const
    {
        const Clause& clause = m_clauses[index];
        const bool nested =
            clause.kind == ClauseKind::Participial && clause.governor && clause.opener.isEmpty();
        return nested && takesStatement(m_clauses[*clause.governor].group.lemma) ? *clause.governor : index;
    }

    void makeNonFinite(Clause& clause)
    {
        const bool infinitive = clause.group.tense == Tense::Infinitive;
        clause.kind = infinitive ? ClauseKind::Infinitive : ClauseKind::Participial;
        clause.begin = m_clauses.empty() ? clause.begin : clause.group.first;
        if (!m_clauses.empty() && !clause.governor)
            clause.governor = m_clauses.size() - 1;
    }

    /// The last finite main clause; does not look back further than any sentence that was written to be read.
    std::size_t lastFinite() const
    {
        const std::size_t oldest = m_clauses.size() - std::min<std::size_t>(m_clauses.size(), 64);
        for (std::size_t i = m_clauses.size(); i-- > oldest;) {
            if (m_clauses[i].group.isFinite() && m_clauses[i].kind == ClauseKind::Main)
                return i;
        }
        return m_clauses.size() - 1;
    }

    std::size_t outermost() const
    {
        for (std::size_t i = 0; i < std::min<std::size_t>(m_clauses.size(), 64); ++i) {
            if (m_clauses[i].kind == ClauseKind::Main)
                return i;
        }
        return 0;
    }

    const Words& m_words;
    const text::Sentence& m_sentence;
    Clauses m_clauses;
};

} // namespace

Clauses readClauses(const Words& words, const text::Sentence& sentence)
{
    return ClauseReader(words, sentence).read();
}

} // namespace dateline::analysis::morphology
