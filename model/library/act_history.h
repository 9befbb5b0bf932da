#pragma once

#include "model/article/mention_judgement.h"
#include "model/library/answers.h"
#include "model/store/act_table.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// The reader's acts in words, and which of them hang on which. Call inside a transaction.
class ActHistory
{
public:
    explicit ActHistory(store::Connection& connection) : m_connection(connection) {}

    base::Result<HistoryPage> page(PageRequest request) const;
    /// Of the acts whose words hold some, case and diacritics aside. Costs the words of all.
    base::Result<HistoryPage> pageWith(const QString& words, PageRequest request) const;
    /// The act as it was done: "Call “Ana” “Ana Bek” in all articles".
    base::Result<QString> words(const store::Act& act) const;
    /// Why an act in force cannot be undone by itself; empty where it can. Namings and
    /// decisions on words never hang on each other: what they make is made anew without the one that is
    /// undone.
    base::Result<QString> hindrance(const store::Act& act) const;
    /// Why an undone act cannot be done again by itself; empty where it can. What was undone last can, since
    /// all is as it was then, and so can namings and decisions on words, on which nothing hangs.
    base::Result<QString> redoHindrance(const store::Act& act) const;

private:
    base::Result<std::optional<store::ActId>> laterOn(const store::Act& act) const;
    base::Result<QString> wordsWithCount(const store::Act& act) const;
    base::Result<HistoryEntry> entry(const store::Act& act) const;
    base::Result<QString> wordsOfNaming(store::ActId act) const;
    base::Result<QString> wordsOfMentions(store::ActId act) const;
    base::Result<QString> wordsOfEvents(store::ActId act) const;
    base::Result<QString> wordsOfMarking(store::ActId act) const;
    base::Result<QString> wordsOfList(store::ActId act) const;
    base::Result<QString> hindranceByList(store::ActId list) const;
    base::Result<QString> wordsOfConfirming(store::ActId act) const;
    base::Result<qint64> mentionsUnder(const store::Act& act) const;
    base::Result<QString> wordsOfArticles(const store::Act& act) const;
    base::Result<QString> titleOf(article::ArticleId id) const;

    store::Connection& m_connection;
};

} // namespace dateline::library
