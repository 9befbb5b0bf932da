#pragma once

#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "model/library/correction_proposal.h"

#include <QHash>
#include <QList>

#include <vector>

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// Finds what the reader has said of single articles, so of names as of missed words, and what of it others
/// lack. What was said otherwise of another article is not proposed, nor what one decision has made and a
/// later one has unmade. Costs the articles with decisions, and those that have words which were missed. Call
/// inside a transaction.
class CorrectionProposer
{
public:
    CorrectionProposer(store::Connection& connection, base::CancelToken cancel)
        : m_connection(connection), m_cancel(std::move(cancel))
    {}

    /// What would change most articles first; behind all others what the reader wants kept where he said it.
    /// Cancelled where it was stopped.
    base::Result<QList<CorrectionProposal>> proposals();

private:
    /// What was said, and of how many articles.
    struct Saying
    {
        article::Correction correction;
        qint64 articles = 0;
        bool isContradicted = false;
    };
    template<typename Key>
    using Sayings = QHash<Key, Saying>;

    base::Result<void> listen();
    base::Result<void> listenToNamings(article::ArticleId id);
    base::Result<void> listenToMentions(article::ArticleId id);
    void dropTurns();
    template<typename Key>
    static void hear(Sayings<Key>& sayings, const Key& key, const article::Correction& correction);
    base::Result<void> proposeNamings();
    base::Result<void> proposeWords();
    base::Result<QStringList> titlesOf(const QList<article::ArticleId>& ids) const;

    store::Connection& m_connection;
    base::CancelToken m_cancel;
    Sayings<article::EntityKey> m_namings; ///< by what is called otherwise
    Sayings<QString> m_words;              ///< by the words
    QList<CorrectionProposal> m_found;
};

} // namespace dateline::library
