#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"

#include <QFuture>

#include <functional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// One line of the list of articles: all articles, or the hits of a search.
struct ArticleRow
{
    library::ArticleSummary article;
    QString snippet;              ///< of a search: the words around the first hits
    QList<text::Span> highlights; ///< the hits in `snippet`

    friend bool operator==(const ArticleRow&, const ArticleRow&) = default;
};

struct ArticleRows
{
    QList<ArticleRow> rows;
    qint64 total = 0; ///< of the whole list, not of the page
};

/// Answers with one page of the list for the words typed; no words mean all articles, newest first. Called on
/// the window's thread, answers on any.
using ArticleRowSource =
    std::function<QFuture<base::Result<ArticleRows>>(const QString& words, library::PageRequest page)>;

/// The rows of a library, which must outlive the source.
ArticleRowSource rowsOf(library::Library& library);

} // namespace dateline::viewmodels
