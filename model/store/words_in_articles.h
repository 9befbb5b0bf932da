#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"

#include <QList>
#include <QString>

namespace dateline::store {

class Connection;
class Statement;

/// The articles in which words stand just as they are written, not as a part of other words. The full-text
/// index says where to look, so that a large library costs the articles that have the words; words without
/// any letter or digit are not in it and cost a look into every article. Call inside a transaction.
class WordsInArticles
{
public:
    WordsInArticles(Connection& connection, QString words)
        : m_connection(connection), m_words(std::move(words))
    {}

    /// In the order of their numbers.
    base::Result<QList<article::ArticleId>> listed() const;
    /// With those that were removed, which are in no index.
    base::Result<QList<article::ArticleId>> all() const;

private:
    base::Result<QList<article::ArticleId>> withWords(Statement& candidates) const;

    Connection& m_connection;
    QString m_words;
};

} // namespace dateline::store
