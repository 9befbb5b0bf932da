#pragma once

#include "model/article/naming.h"
#include "model/article/words_judgement.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <utility>
#include <vector>

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// What an act on a list has decided: on words, as a list of them or as corrections of single articles that
/// are said of all, and on names.
struct ListContent
{
    std::vector<std::pair<store::ActId, article::Naming>> namings;
    std::vector<article::WordsJudgement> words;
    int withdrawn = 0; ///< words that were taken back

    /// Call inside a transaction.
    static base::Result<ListContent> of(store::Connection& connection, store::ActId list);

    /// A list of words names things by its aliases only. What names others otherwise was no list of words.
    bool isOfCorrections() const;
};

/// What it did, in words: "Add 3 names to the word list", "Say 4 corrections of all articles".
QString listActWords(const ListContent& content);

/// How many mentions it is about. Call inside a transaction.
base::Result<qint64> listActMentions(store::Connection& connection, store::ActId list);

} // namespace dateline::library
