#pragma once

#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>
#include <QString>

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// What an act on a list has decided: on words, as a list of them or as corrections of single articles that
/// are said of all, and on names.
struct ListContent
{
    QList<store::ActId> namings; ///< parts that decide on names
    int words = 0;               ///< how many decide on words
    int withdrawn = 0;           ///< words that were taken back
    /// A list of words names things by its aliases only. What names others otherwise was no list of words.
    bool isOfCorrections = false;

    /// Call inside a transaction.
    static base::Result<ListContent> of(store::Connection& connection, store::ActId list);
};

/// What it did, in words: "Add 3 names to the word list", "Say 4 corrections of all articles".
QString listActWords(const ListContent& content);

/// How many mentions it is about. Call inside a transaction.
base::Result<qint64> listActMentions(store::Connection& connection, store::ActId list);

} // namespace dateline::library
