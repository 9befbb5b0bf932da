#pragma once

#include "model/article/naming.h"
#include "model/library/identity_proposal.h"

#include <optional>

namespace dateline::library {

/// A name in the parts by which names of a whole library are compared.
struct ComparableName
{
    explicit ComparableName(article::EntityKey key);

    article::EntityKey key;
    QStringList words; ///< as coreference::comparable() writes them, without "the" in front and "jr" behind
    QString suffix;    ///< "jr", "ii"; empty for none
    QStringList initials;   ///< what an acronym of an organization or place of several words may be: "who"
    bool isAcronym = false; ///< of such
};

/// Why two names of a library may mean one; nothing where they cannot. In whatever order. Two people with
/// different given names are never alike. Pure; time linear in the words.
std::optional<Likeness> likeness(const ComparableName& one, const ComparableName& other);

/// Words by which names that may be alike are found: two alike names share one at least.
QStringList meetingWords(const ComparableName& name);

} // namespace dateline::library
