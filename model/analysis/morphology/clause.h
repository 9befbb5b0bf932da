#pragma once

#include "model/analysis/morphology/verb_group.h"
#include "model/analysis/parsing/dependency_tree.h"
#include "model/text/sentence_splitter.h"

#include <optional>
#include <vector>

namespace dateline::analysis::morphology {

enum class ClauseKind
{
    Main,
    Complement,  ///< "that …", or what somebody says without "that"
    Relative,    ///< "who …", "which …"
    Adverbial,   ///< "after …", "as …", "when …"
    Conditional, ///< "if …", "unless …", "whether …"
    Infinitive,
    Participial, ///< "killing two", "arrested on Monday"
};

/// A verb group with the words that belong to it. Clauses of a sentence are in order and do not overlap:
/// where one is nested in another, the outer one ends where the inner one begins, and what follows the inner
/// one belongs to it.
struct Clause
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1); ///< no clause

    qsizetype begin = 0; ///< tokens [begin, end)
    qsizetype end = 0;
    ClauseKind kind = ClauseKind::Main;
    VerbGroup group;
    bool hasSubject = false;             ///< of its own, by the tree
    QString opener;                      ///< the word that opens it: "after", "who", "that"; empty for none
    std::optional<std::size_t> governor; ///< the clause it depends on, an index into the sentence's clauses
    std::optional<std::size_t>
        subjectOf; ///< the clause whose subject it shares, where it has none of its own

    bool holds(qsizetype token) const { return begin <= token && token < end; }
    /// Whether it goes on behind a participle that tells of its subject: "The law limiting sales | was
    /// passed".
    bool goesOnBehind(const std::vector<Clause>& clauses) const
    {
        return subjectOf && group.isFinite() && clauses[*subjectOf].kind == ClauseKind::Participial &&
               clauses[*subjectOf].end == begin && clauses[*subjectOf].opener.isEmpty();
    }
};

using Clauses = std::vector<Clause>;

/// Divides a sentence into clauses by its verb groups and its tree. Gives for each word of the sentence the
/// clause that it belongs to in the tree, `Clause::none` for a word above all verbs.
std::vector<std::size_t> readClauses(const Words& words, const text::Sentence& sentence,
                                     const parsing::DependencyTree& tree, Clauses& clauses);

} // namespace dateline::analysis::morphology
