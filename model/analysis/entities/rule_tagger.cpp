#include "model/analysis/entities/rule_tagger.h"

#include "model/analysis/entities/name_cutter.h"
#include "model/analysis/entities/surface_votes.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

/// "speaks Thai", "a word in Tamil,": a language, not a people.
bool isLanguage(const TokenFacts& facts, const NameCandidate& candidate)
{
    if (!candidate.phrase || (candidate.phrase->flags & knowledge::PhraseRecord::Demonym) == 0 ||
        candidate.first == 0)
        return false;
    const QStringView before = facts.word(candidate.first - 1);
    if (speaksLanguage(before))
        return true;
    const bool ends =
        candidate.end >= facts.count() || facts.token(candidate.end).kind == text::Token::Kind::Punctuation;
    return before == u"in" && ends && facts.sameSentence(candidate.first - 1, candidate.first);
}

/// A capitalized word of everyday language that nothing speaks for is no name: "the Parliament", "the State".
constexpr double leastForCommonWord = 2.0;
constexpr double leastForAnyWord = 0.4;

bool isWorthKeeping(const TokenFacts& facts, const NameCandidate& candidate, const TypeScores& scores)
{
    bool allCommon = true;
    for (qsizetype i = candidate.first; i < candidate.end; ++i)
        allCommon = allCommon && (facts[i].common || !facts[i].capital);
    if (isLanguage(facts, candidate))
        return false;
    if (candidate.end - candidate.first == 1 && candidate.titleToken < 0 &&
        isNeverNameAlone(facts.word(candidate.first)))
        return false;
    const double least = allCommon ? leastForCommonWord : leastForAnyWord;
    return scores.bestScore() >= least;
}

/// The share of such findings that are right, as measured on hand-labelled news.
double confidenceOf(const TypeScores& scores)
{
    const double margin = scores.margin();
    return margin >= 5 ? 0.93 : margin >= 3 ? 0.85 : margin >= 1.5 ? 0.75 : margin >= 0.7 ? 0.6 : 0.45;
}

} // namespace

std::vector<FoundName> RuleTagger::tag(const Document& document) const
{
    const TokenFacts facts(document, m_gazetteers, Compounds::Split);
    const std::vector<NameCandidate> candidates = NameCutter(facts).cut();
    const SurfaceVotes votes(facts, candidates);
    std::vector<FoundName> names;
    for (const NameCandidate& candidate : candidates) {
        if (document.cancel.isCancelled())
            break;
        const TypeScores scores = votes.scores(candidate);
        if (!isWorthKeeping(facts, candidate, scores))
            continue;
        FoundName name;
        name.span = facts.token(candidate.first).span.united(facts.token(candidate.end - 1).span);
        name.firstToken = facts.documentToken(candidate.first);
        name.endToken = facts.documentToken(candidate.end - 1) + 1;
        name.type = scores.best();
        name.provenance = {article::Source::Rule, confidenceOf(scores), scores.reason(name.type)};
        if (name.type == EntityType::Person) {
            name.titleToken = candidate.titleToken < 0 ? -1 : facts.documentToken(candidate.titleToken);
            name.gender = candidate.gender;
        }
        if (candidate.phrase && static_cast<EntityType>(candidate.phrase->type) == name.type)
            name.identity = candidate.phrase->identity;
        names.push_back(name);
    }
    return names;
}

} // namespace dateline::analysis::entities
