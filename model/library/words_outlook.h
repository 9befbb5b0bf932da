#pragma once

#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/library/answers.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// What an order on words would bring, without deciding anything. Looks once at each article that has some of
/// the words. Call inside a transaction. Cancelled where it was stopped.
base::Result<WordListOutlook> wordsOutlook(store::Connection& connection, const WordListOrder& order,
                                           const base::ProgressSink& progress,
                                           const base::CancelToken& cancel);

/// Where words would be marked in listed articles.
struct WordsPlaces
{
    WordsSpread spread;
    QList<article::ArticleId> articles; ///< in the order of their numbers
};

/// Where each of several words would be marked if all were decided on, one after the other. Cancelled where
/// it was stopped.
base::Result<std::vector<WordsPlaces>>
freePlacesInLibrary(store::Connection& connection, const std::vector<article::WordsJudgement>& judgements,
                    const base::CancelToken& cancel);

/// What words would mark in listed articles, whoever they are taken for.
base::Result<WordsSpread> wordsSpread(store::Connection& connection, const QString& words,
                                      const base::CancelToken& cancel);

} // namespace dateline::library
