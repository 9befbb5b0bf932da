#include "ui/viewmodels/article_fetcher.h"

#include "ui/viewmodels/article_row_cache.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

ArticleFetcher::ArticleFetcher(ArticleRowSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source))
{}

void ArticleFetcher::ask(const QString& words, qint64 page, const std::function<void(const Answer&)>& receive)
{
    const library::PageRequest request{page * ArticleRowCache::pageSize, ArticleRowCache::pageSize};
    whenAnswered(m_source(words, request), this, receive);
}

void ArticleFetcher::open(const QString& words)
{
    const quint64 number = ++m_opening;
    ask(words, 0, [this, number, words](const Answer& answer) {
        if (number == m_opening)
            takeOpened(words, answer);
    });
}

void ArticleFetcher::takeOpened(const QString& words, const Answer& answer)
{
    ++m_list;
    m_words = words;
    m_fetching.clear();
    m_round.reset();
    m_nextRound.reset();
    Q_EMIT opened(answer.value_or(ArticleRows()));
    if (!answer)
        Q_EMIT failed(answer.error());
}

void ArticleFetcher::fetch(qint64 page)
{
    if (m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    const quint64 list = m_list;
    ask(m_words, page, [this, list, page](const Answer& answer) {
        if (list == m_list)
            takeFetched(page, answer);
    });
}

void ArticleFetcher::takeFetched(qint64 page, const Answer& answer)
{
    m_fetching.remove(page);
    if (answer)
        Q_EMIT fetched(page, *answer);
    else
        Q_EMIT failed(answer.error());
}

void ArticleFetcher::refresh(const QList<qint64>& pages)
{
    if (m_round) {
        m_nextRound = pages;
        return;
    }
    m_round = Round{++m_rounds, {}, 0, std::max<qsizetype>(pages.size(), 1)};
    const quint64 number = m_round->number;
    const auto askAgain = [this, number](qint64 page) {
        ask(m_words, page, [this, number, page](const Answer& answer) {
            if (m_round && m_round->number == number)
                takeRefreshed(page, answer);
        });
    };
    if (pages.isEmpty())
        askAgain(0);
    for (const qint64 page : pages)
        askAgain(page);
}

void ArticleFetcher::takeRefreshed(qint64 page, const Answer& answer)
{
    if (answer) {
        m_round->pages.insert(page, answer->rows);
        m_round->total = answer->total;
    } else {
        Q_EMIT failed(answer.error());
    }
    if (--m_round->missing == 0)
        finishRound();
}

void ArticleFetcher::finishRound()
{
    const Round round = *std::exchange(m_round, std::nullopt);
    ++m_list;
    m_fetching.clear();
    if (!round.pages.isEmpty())
        Q_EMIT refreshed(round.pages, round.total);
    if (const auto next = std::exchange(m_nextRound, std::nullopt))
        refresh(*next);
}

} // namespace dateline::viewmodels
