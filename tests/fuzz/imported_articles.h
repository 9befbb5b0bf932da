#pragma once

#include "model/importers/importer.h"
#include "model/importers/registry.h"

#include <cstdlib>

namespace dateline::fuzz {

inline void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What holds for every import, whatever the bytes: at least one article or a sentence, a headline at the
/// beginning of its text, paragraphs divided by exactly one blank line.
inline void checkImport(const base::Result<std::vector<importers::ImportedArticle>>& articles)
{
    if (!articles) {
        require(articles.error().message.endsWith(u'.'));
        return;
    }
    require(!articles->empty());
    for (const importers::ImportedArticle& imported : *articles) {
        const article::Article& article = imported.article;
        require(!article.text.isEmpty());
        require(article.titleSpan.begin == 0 && article.titleSpan.end <= article.text.size());
        require(!article.title().contains(u'\n'));
        require(!article.text.contains(QStringLiteral("\n\n\n")));
        require(!article.text.front().isSpace() && !article.text.back().isSpace());
        require(article.published.date.isValid() == (article.published.basis != article::DateBasis::Unknown));
        for (const article::PublicationDate& other : article.otherDates)
            require(other.date.isValid() && other.date != article.published.date);
    }
}

} // namespace dateline::fuzz
