#pragma once

#include "model/article/ids.h"
#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace dateline::store {

class Connection;

/// The articles in which words stand just as they are written, not as a part of other words. The full-text
/// index says where to look, so that a large library costs the articles that have some of the words, each of
/// them once for all words; words without any letter or digit are not in it and cost a look into every
/// article. Call inside a transaction.
class WordsInArticles
{
public:
    /// An article that has some of the words.
    struct Place
    {
        article::ArticleId article;
        QString text;
        std::vector<std::size_t> words; ///< which of them, by their places among all, in order
    };
    using Visit = std::function<base::Result<void>(const Place&)>;

    WordsInArticles(Connection& connection, QStringList words)
        : m_connection(connection), m_words(std::move(words))
    {}

    /// In the order of their numbers. An error of the visit ends the walk, and so does cancelling, with an
    /// error that says so.
    base::Result<void> visitListed(const Visit& visit, const base::ProgressSink& progress = {},
                                   const base::CancelToken& cancel = {}) const;
    /// With those that were removed, which are in no index and come last.
    base::Result<void> visitAll(const Visit& visit, const base::ProgressSink& progress = {},
                                const base::CancelToken& cancel = {}) const;

private:
    /// Which words may stand in an article.
    using Candidates = std::map<article::ArticleId, std::vector<std::size_t>>;

    base::Result<Candidates> listed(const base::CancelToken& cancel) const;
    base::Result<void> addRemoved(Candidates& candidates) const;
    base::Result<void> addIndexed(const QString& phrase, std::size_t word, Candidates& candidates) const;
    base::Result<void> visitThose(const Candidates& candidates, const Visit& visit,
                                  const base::ProgressSink& progress, const base::CancelToken& cancel) const;

    Connection& m_connection;
    QStringList m_words;
};

} // namespace dateline::store
