#pragma once

#include "model/analysis/entities/role_context.h"

#include <optional>

namespace dateline::analysis::entities {

/// Words that say what somebody or something is: tokens [first, end), "ousted governor of Osh", without
/// article and age. The head is the noun that says it.
struct RolePhrase
{
    qsizetype first = 0;
    qsizetype head = 0;
    qsizetype end = 0;
    bool hasDeterminer = false; ///< "the", "his", "Iran's" stood before it

    qsizetype length() const { return end - first; }
};

/// Reads noun phrases whose head is a role: of a person an office or an occupation, of an organization what
/// kind of one it is. Refers to the context.
class RolePhraseReader
{
public:
    RolePhraseReader(const RoleContext& context, article::EntityType type) : m_context(context), m_type(type)
    {}

    /// The phrase that begins at a token, behind its article, and ends before `limit` at the latest; nothing
    /// where the noun before the first preposition, mark or verb is no role.
    std::optional<RolePhrase> read(qsizetype token, qsizetype limit) const;
    /// The token behind the noun phrase that begins at a token; the token itself where none does. Its
    /// attributes ("of the party") are part of it.
    qsizetype behindNouns(qsizetype token, qsizetype limit) const;

private:
    bool isHead(qsizetype token) const;
    bool stops(qsizetype token) const;
    bool isBareModifier(qsizetype token) const;
    qsizetype skipDeterminer(qsizetype token, RolePhrase& phrase) const;
    qsizetype skipAge(qsizetype token, qsizetype limit) const;
    qsizetype coreEnd(qsizetype first, qsizetype limit) const;
    bool isSoundCore(qsizetype first, qsizetype end, bool hasDeterminer) const;
    qsizetype attributesEnd(qsizetype token, qsizetype limit) const;
    qsizetype attributeEnd(qsizetype preposition, qsizetype limit) const;
    qsizetype coordinateEnd(qsizetype conjunction, qsizetype limit) const;

    const RoleContext& m_context;
    article::EntityType m_type;
};

} // namespace dateline::analysis::entities
