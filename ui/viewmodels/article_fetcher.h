#pragma once

#include "ui/viewmodels/article_rows.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <optional>

namespace dateline::viewmodels {

/// Asks a row source for what a list needs and drops answers that nobody waits for any more. Lives on the
/// window's thread; signals follow from the event loop, never from within a call.
class ArticleFetcher final : public QObject
{
    Q_OBJECT

public:
    explicit ArticleFetcher(ArticleRowSource source, QObject* parent = nullptr);

    /// Asks for the first page of another list; opened() follows unless something newer is asked for
    /// meanwhile. Where that fails, the list is empty and failed() says why.
    void open(const QString& words);
    /// Asks for a page of the list that was opened last; fetched() follows. Twice is once.
    void fetch(qint64 page);
    /// Asks for these pages of the list again; refreshed() follows once all are there. While that is under
    /// way another call is remembered and answered by one more round.
    void refresh(const QList<qint64>& pages);

    QString words() const { return m_words; }

Q_SIGNALS:
    void opened(const dateline::viewmodels::ArticleRows& firstPage);
    void fetched(qint64 page, const dateline::viewmodels::ArticleRows& rows);
    void refreshed(const QMap<qint64, QList<dateline::viewmodels::ArticleRow>>& pages, qint64 total);
    void failed(const dateline::base::Error& error);

private:
    using Answer = base::Result<ArticleRows>;
    struct Round
    {
        quint64 number = 0;
        QMap<qint64, QList<ArticleRow>> pages;
        qint64 total = 0;
        qsizetype missing = 0;
    };

    void ask(const QString& words, qint64 page, const std::function<void(const Answer&)>& receive);
    void takeOpened(const QString& words, const Answer& answer);
    void takeFetched(qint64 page, const Answer& answer);
    void takeRefreshed(qint64 page, const Answer& answer);
    void finishRound();

    ArticleRowSource m_source;
    QString m_words;
    quint64 m_opening = 0; ///< counts open()
    quint64 m_list = 0;    ///< counts the lists and refreshed lists that were handed out
    QSet<qint64> m_fetching;
    std::optional<Round> m_round;
    quint64 m_rounds = 0;
    std::optional<QList<qint64>> m_nextRound;
};

} // namespace dateline::viewmodels
