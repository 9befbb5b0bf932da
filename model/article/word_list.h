#pragma once

#include "model/article/words_judgement.h"

#include <QStringList>

#include <vector>

namespace dateline::article {

/// A line of a word list: an entity, which is mentioned by its name and by its aliases wherever they stand.
struct WordListRow
{
    EntityKey entity;
    QStringList aliases;

    /// The name first, each word once.
    QStringList words() const;

    friend bool operator==(const WordListRow&, const WordListRow&) = default;
};

using WordList = std::vector<WordListRow>;

/// So many characters may a name or an alias have.
inline constexpr qsizetype longestListWords = 200;

/// Rows with their words as texts have them: runs of space as one space, none at the ends; aliases that say
/// nothing new are gone.
WordListRow tidied(const WordListRow& row);

/// Rows of one entity put together as one, in the place of the first.
WordList merged(const WordList& list);

/// What is wrong with each row, a sentence for the reader; empty for a good one. Of two rows that contradict
/// each other, the later one is wrong. Linear in the words.
QStringList problemsOf(const WordList& list);

/// What the rows say of words, longer words first, so that words that are a part of others take nothing from
/// them. Each once.
std::vector<WordsJudgement> judgementsOf(const WordList& list);

/// The list that judgements make: one row for each entity, in the order in which they are first judged on,
/// with a name even where only aliases were judged on.
WordList wordListOf(const std::vector<WordsJudgement>& judgements);

} // namespace dateline::article
