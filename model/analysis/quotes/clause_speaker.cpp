#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/speaker_finder.h"

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Tag;

namespace {

/// How many clauses back a shared subject is looked for.
constexpr int longestChain = 4;

} // namespace

/// "…, said Lind": the verb stands first in its clause and a phrase follows at once.
bool SpeakerFinder::isInverted(std::size_t sentence, const Clause& clause) const
{
    const text::Sentence& where = m_document.sentences[sentence];
    const qsizetype first = clause.group.first;
    const qsizetype behind = clause.group.head + 1;
    if (behind >= where.endToken || cueOf(clause.group.lemma) == Cue::None || !clause.group.isFinite())
        return false;
    const bool bareBefore = first == where.firstToken || !word(first - 1).isNominal();
    const bool nominalBehind = word(behind).isNominal() || word(behind).opensNoun();
    return bareBefore && nominalBehind;
}

Speaker SpeakerFinder::of(std::size_t sentence, std::size_t index) const
{
    const morphology::Clauses& clauses = m_reading.clauses[sentence];
    for (int step = 0; step < longestChain; ++step) {
        const Clause& clause = clauses[index];
        const qsizetype first = clause.group.first;
        const bool own = clause.group.isFinite() && first > m_document.sentences[sentence].firstToken &&
                         !word(first - 1).is(Tag::Conjunction);
        Speaker found;
        if (own && clause.kind == ClauseKind::Relative && word(first - 1).is(Tag::Relative))
            found = before(sentence, first - 1);
        else if (own)
            found = before(sentence, first);
        if (!found.isKnown() && isInverted(sentence, clause))
            found = behind(sentence, clause.group.head + 1);
        if (found.isKnown())
            return found;
        if (index == 0)
            return {};
        index = clause.subjectOf.value_or(clause.governor.value_or(index - 1));
    }
    return {};
}

} // namespace dateline::analysis::quotes
