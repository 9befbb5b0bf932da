#include "ui/viewmodels/article_search.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

ArticleSearch::ArticleSearch(ReadingSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    followArticle();
}

void ArticleSearch::begin(qsizetype place)
{
    m_active = true;
    m_place = place;
    search();
}

void ArticleSearch::end()
{
    if (!m_active)
        return;
    m_active = false;
    search();
}

void ArticleSearch::setWish(const SearchWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    search();
}

void ArticleSearch::followArticle()
{
    const library::StoredArticle* stored = m_session.current();
    const QString before = std::exchange(m_article, stored ? stored->article.text : QString());
    if (stored && m_article == before)
        return;
    m_textMatch.reset();
    if (!m_active)
        return;
    m_place = 0;
    search();
}

void ArticleSearch::search()
{
    m_hits.clear();
    m_current.reset();
    m_wrap = Wrap::None;
    if (m_active && m_session.current() && !m_wish.words.isEmpty()) {
        const LetterMatch match{m_wish.matchCase, m_wish.matchDiacritics};
        if (m_textMatch != match)
            m_text = SearchableText(m_session.current()->article.text, match);
        m_textMatch = match;
        m_hits = m_wish.nearby ? m_text.findNearby(m_wish.words, m_wish.wholeWords)
                               : m_text.find(m_wish.words, m_wish.wholeWords);
    }
    if (!m_hits.empty()) {
        const auto behind = std::ranges::lower_bound(m_hits, m_place, {}, &text::Span::begin);
        const bool isAbove = behind == m_hits.end();
        m_current = isAbove ? 0 : static_cast<std::size_t>(behind - m_hits.begin());
        m_wrap = isAbove ? Wrap::ToTop : Wrap::None;
    }
    Q_EMIT changed();
}

QString ArticleSearch::progress() const
{
    if (!m_active || m_wish.words.trimmed().isEmpty())
        return {};
    if (!m_current)
        return tr("Not found");
    return tr("%1 of %2")
        .arg(interfaceLocale().toString(*m_current + 1), interfaceLocale().toString(m_hits.size()));
}

QString ArticleSearch::wrapWords() const
{
    if (!m_current || m_wrap == Wrap::None)
        return {};
    return m_wrap == Wrap::ToTop ? tr("From the top again") : tr("From the end again");
}

void ArticleSearch::next()
{
    const bool wraps = m_current && *m_current + 1 == m_hits.size();
    m_wrap = wraps ? Wrap::ToTop : Wrap::None;
    step(1);
}

void ArticleSearch::previous()
{
    m_wrap = m_current == std::size_t{0} ? Wrap::ToEnd : Wrap::None;
    step(m_hits.size() - 1);
}

void ArticleSearch::step(std::size_t by)
{
    if (!m_current)
        return;
    m_current = (*m_current + by) % m_hits.size();
    m_place = m_hits[*m_current].begin;
    Q_EMIT changed();
}

} // namespace dateline::viewmodels
