#include "model/analysis/coreference/pronouns.h"

#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using entities::Gender;

namespace {

constexpr double ofUnknownGender = 0.55; ///< the share that stays of a person whose gender nothing tells
constexpr double ofTheSameClause = 0.03; ///< "Bek met him": hardly Bek
constexpr double someoneElse = 15;       ///< the salience of all whom the article has not brought in

/// True if nothing between two tokens of a sentence begins another clause.
bool inOneClause(const Document& document, qsizetype first, qsizetype last)
{
    static const text::WordSet openers(
        u", ; : and but that who which when while because after before if as \" “ ”");
    for (qsizetype token = first; token < last; ++token) {
        if (openers.contains(document.word(token)))
            return false;
    }
    return true;
}

double shareOf(const Document& document, const Referent& referent, Pronoun pronoun, qsizetype token,
               std::size_t sentence)
{
    if (referent.gender != Gender::Unknown && referent.gender != pronoun.gender)
        return 0;
    double share = Salience::at(referent, sentence);
    if (referent.gender == Gender::Unknown)
        share *= ofUnknownGender;
    if (pronoun.object && referent.sentence == sentence && inOneClause(document, referent.token, token))
        share *= ofTheSameClause;
    return share;
}

} // namespace

std::optional<Pronoun> Pronoun::of(QStringView word)
{
    constexpr qsizetype longest = 7; // "himself", "herself"
    const QChar first = word.isEmpty() ? QChar() : word.front();
    if (word.size() > longest || (first != u'h' && first != u's' && first != u'H' && first != u'S'))
        return std::nullopt;
    const QString small = text::folded(word);
    if (small == u"he" || small == u"she")
        return Pronoun{small == u"he" ? Gender::Male : Gender::Female, true, false};
    if (small == u"him")
        return Pronoun{Gender::Male, false, true};
    if (small == u"his" || small == u"himself")
        return Pronoun{Gender::Male};
    if (small == u"her" || small == u"hers" || small == u"herself")
        return Pronoun{Gender::Female};
    return std::nullopt;
}

std::optional<Antecedent> antecedentOf(const Document& document, const Salience& salience, Pronoun pronoun,
                                       qsizetype token, std::size_t sentence)
{
    const Referent* best = nullptr;
    double bestShare = 0;
    double all = someoneElse;
    for (const Referent& referent : salience.referents()) {
        const double share = shareOf(document, referent, pronoun, token, sentence);
        all += share;
        if (share > bestShare) {
            best = &referent;
            bestShare = share;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    return Antecedent{*best, bestShare / all};
}

} // namespace dateline::analysis::coreference
