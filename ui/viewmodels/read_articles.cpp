#include "ui/viewmodels/read_articles.h"

#include <algorithm>

namespace dateline::viewmodels {

void ReadArticles::note(const ReadArticle& article)
{
    std::erase_if(m_articles, [&article](const ReadArticle& one) { return one.id == article.id; });
    if (!article.id.isValid() || article == ReadArticle{article.id})
        return;
    m_articles.push_back(article);
    if (m_articles.size() > most)
        m_articles.erase(m_articles.begin());
}

ReadArticle ReadArticles::of(article::ArticleId id) const
{
    const auto found = std::ranges::find(m_articles, id, &ReadArticle::id);
    return found == m_articles.end() ? ReadArticle{id} : *found;
}

} // namespace dateline::viewmodels
