// What of the open article is sure enough to be shown.
#include "ui/viewmodels/reading_session.h"

namespace dateline::viewmodels {

/// Takes an article as the library has it.
void ReadingSession::replace(std::optional<library::StoredArticle> article, const Arrival& arrival)
{
    Sifted sifted{std::move(article), {}, {}};
    if (sifted.article && !m_sureness.showsAll()) {
        sifted.found = sifted.article->analysis;
        sifted.sifting = article::sift(sifted.article->analysis, m_sureness);
    }
    showSifted(std::move(sifted), arrival);
}

void ReadingSession::setSureness(const article::SurenessLimit& limit)
{
    if (limit == m_sureness)
        return;
    m_sureness = limit;
    Q_EMIT surenessChanged();
    if (!m_current)
        return;
    library::StoredArticle article = *m_current;
    article.analysis = found();
    m_isSifting = true;
    replace(std::move(article));
    m_isSifting = false;
}

const article::Analysis& ReadingSession::found() const
{
    return m_found ? *m_found : m_current->analysis;
}

} // namespace dateline::viewmodels
