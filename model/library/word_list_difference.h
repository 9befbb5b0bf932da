#pragma once

#include "model/article/naming.h"
#include "model/library/answers.h"
#include "model/store/act_table.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// What an order on words asks for that the library does not have yet: what of it is to be decided, and what
/// is in its way.
struct WordListDifference
{
    std::vector<article::WordsJudgement> added; ///< in the order in which they are to be decided
    std::vector<article::Naming> joins;         ///< entities called by an alias become those of the name
    QList<store::ActId> withdrawnWords;
    QList<store::ActId> withdrawnJoins;
    QStringList problems; ///< one for each row of the order, empty for a good one

    /// Call inside a transaction.
    static base::Result<WordListDifference> of(store::Connection& connection, const WordListOrder& order);

    bool isEmpty() const { return added.empty() && withdrawnWords.isEmpty(); }
    /// The first problem; empty where there is none.
    QString problem() const;
};

} // namespace dateline::library
