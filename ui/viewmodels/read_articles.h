#pragma once

#include "model/article/ids.h"

#include <vector>

namespace dateline::viewmodels {

/// How much smaller and larger than usual the letters of an article can be.
constexpr double leastZoom = 0.5;
constexpr double largestZoom = 3.0;

/// What is kept of an article that was read: where in it the reader was, and how large its letters were.
struct ReadArticle
{
    article::ArticleId id;
    qsizetype offset = 0; ///< in its text, of the line at the top: the same at any zoom and width
    double zoom = 1.0;    ///< on top of the size that all articles have

    friend bool operator==(const ReadArticle&, const ReadArticle&) = default;
};

/// The articles that were read, each with its place, newest last. A value; the oldest are forgotten when
/// there are too many.
class ReadArticles
{
public:
    static constexpr std::size_t most = 500;

    /// Takes the place of what was kept of that article. One that is as if it were never opened is not kept.
    void note(const ReadArticle& article);
    /// Its top in the usual size for one that was never read.
    ReadArticle of(article::ArticleId id) const;
    const std::vector<ReadArticle>& all() const { return m_articles; }

    friend bool operator==(const ReadArticles&, const ReadArticles&) = default;

private:
    std::vector<ReadArticle> m_articles;
};

} // namespace dateline::viewmodels
