#pragma once

#include "model/analysis/coreference/salience.h"
#include "model/analysis/document.h"

#include <optional>

namespace dateline::analysis::coreference {

/// A pronoun that means one person.
struct Pronoun
{
    entities::Gender gender = entities::Gender::Unknown;
    bool subject = false; ///< "he", "she"
    bool object = false;  ///< "him"; "her" may be either that or "his"

    /// Nothing for every other word.
    static std::optional<Pronoun> of(QStringView word);
};

/// Whom a pronoun means, and how sure that is.
struct Antecedent
{
    Referent referent;
    double share = 0; ///< of the salience of all who may be meant, 0 to 1
};

/// The most salient person before a pronoun who may be meant by its gender and place; nothing when none may.
/// Takes constant time.
std::optional<Antecedent> antecedentOf(const Document& document, const Salience& salience, Pronoun pronoun,
                                       qsizetype token, std::size_t sentence);

} // namespace dateline::analysis::coreference
