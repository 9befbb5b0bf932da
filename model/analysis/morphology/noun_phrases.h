#pragma once

#include "model/analysis/morphology/reading.h"

#include <optional>
#include <vector>

namespace dateline::analysis::morphology {

/// A noun phrase: tokens [begin, end).
struct Phrase
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isEmpty() const { return end <= begin; }
    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// Finds noun phrases beside a token. Time expressions are no part of them. Keeps references to what it is
/// made from.
class NounPhrases
{
public:
    NounPhrases(const Document& document, const Words& words);

    /// The phrase that ends before the token `end`, without an apposition between commas or brackets: for the
    /// verb of "Lind, a farmer, said" it is "Lind". Does not look before `first`.
    Phrase phraseBefore(qsizetype end, qsizetype first) const;
    /// The phrase that begins at a token and ends before `end` at the latest.
    Phrase phraseBehind(qsizetype begin, qsizetype end) const;

    bool insideTime(qsizetype token) const;

private:
    const Word& word(qsizetype token) const { return m_words[static_cast<std::size_t>(token)]; }
    bool isLoose(qsizetype begin, qsizetype end) const;
    qsizetype skipApposition(qsizetype end, qsizetype first) const;
    std::optional<qsizetype> beforeApposition(qsizetype end, qsizetype first) const;

    const Document& m_document;
    const Words& m_words;
    std::vector<bool> m_timeTokens;
};

/// Prepositions that go on with a noun phrase: "minister of health", "lawyer for the family".
bool joinsNouns(const Word& word);

} // namespace dateline::analysis::morphology
