#pragma once

#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/sentence_words.h"

#include <optional>

namespace dateline::analysis::quotes {

/// Finds what somebody says behind the verb that says it: "Lind said on Friday that …", "Lind said in a
/// report, …".
class StatementBehind
{
public:
    explicit StatementBehind(const SentenceWords& words) : m_words(words) {}

    /// Whether the verb of a clause asks what stands behind it: "asked whether …".
    bool asks(std::size_t clause) const;
    /// The statement behind the verb of a clause, given by its index in the sentence; nothing where none
    /// follows.
    std::optional<Range> find(std::size_t clause, Cue cue) const;

private:
    std::optional<Range> behindComma(std::size_t clause) const;
    std::size_t clauseThatTells(std::size_t clause) const;
    bool goesOnUnquoted(qsizetype begin) const;
    bool isParted(qsizetype begin, qsizetype end) const;
    Range told(qsizetype begin, qsizetype end) const;
    std::optional<Range> behindContraction(std::size_t clause) const;
    std::optional<Range> behindInterruptedSubject(std::size_t clause, qsizetype begin) const;
    bool joinsSubjects(qsizetype begin, const morphology::Clause& next) const;
    bool quotesAtOnce(const morphology::Clause& clause, const morphology::Clause& next) const;
    qsizetype skipCircumstances(const morphology::Clause& clause) const;
    bool leadsToTime(qsizetype token) const;
    bool endsStatement(const morphology::Clause& clause) const;
    bool isSubordinate(std::size_t statement) const;
    bool resumes(const morphology::Clause& clause) const;
    qsizetype endBehind(std::size_t first) const;

    const SentenceWords& m_words;
};

} // namespace dateline::analysis::quotes
