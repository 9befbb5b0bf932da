#include "ui/shell/recent_articles.h"

#include "ui/viewmodels/command.h"
#include "ui/viewmodels/reading_session.h"

namespace dateline::shell {

using viewmodels::ReadingSession;

namespace {

constexpr qsizetype most = 12;

} // namespace

RecentArticles::RecentArticles(ReadingSession& reading, QObject* parent)
    : QObject(parent), m_reading(reading), m_menu(tr("Open &recent"))
{
    m_menu.menuAction()->setStatusTip(tr("Open an article again that was read lately"));
    connect(&reading, &ReadingSession::articleChanged, this, &RecentArticles::noteArticle);
    connect(&reading, &ReadingSession::failed, this, &RecentArticles::noteFailure);
    fill();
}

void RecentArticles::setArticles(const QList<RecentArticle>& articles)
{
    m_articles = articles.first(std::min(most, articles.size()));
    fill();
}

void RecentArticles::setKept(bool kept)
{
    m_kept = kept;
    if (!kept && !m_articles.isEmpty())
        clear();
}

void RecentArticles::noteArticle()
{
    m_asked = {};
    const library::StoredArticle* current = m_reading.current();
    if (!current || !m_kept)
        return;
    const QList<RecentArticle> before = m_articles;
    const RecentArticle read{current->id, current->article.title()};
    m_articles.removeIf([&read](const RecentArticle& one) { return one.id == read.id; });
    m_articles.prepend(read);
    m_articles.resize(std::min(most, m_articles.size()));
    if (m_articles == before)
        return;
    fill();
    Q_EMIT changed(m_articles);
}

void RecentArticles::noteFailure()
{
    if (m_asked.isValid())
        drop(std::exchange(m_asked, {}));
}

void RecentArticles::open(article::ArticleId id)
{
    m_asked = id;
    m_reading.open(id);
}

void RecentArticles::drop(article::ArticleId id)
{
    m_articles.removeIf([id](const RecentArticle& one) { return one.id == id; });
    fill();
    Q_EMIT changed(m_articles);
}

void RecentArticles::clear()
{
    m_articles.clear();
    fill();
    Q_EMIT changed(m_articles);
}

void RecentArticles::fill()
{
    m_menu.clear();
    for (const RecentArticle& one : m_articles) {
        QAction* action = m_menu.addAction(viewmodels::menuText(one.title));
        action->setStatusTip(tr("Open this article"));
        connect(action, &QAction::triggered, this, [this, id = one.id] { open(id); });
    }
    if (!m_articles.isEmpty())
        m_menu.addSeparator();
    QAction* forget = m_menu.addAction(tr("&Clear this list"));
    forget->setStatusTip(tr("Forget which articles were read; the articles stay"));
    forget->setEnabled(!m_articles.isEmpty());
    connect(forget, &QAction::triggered, this, &RecentArticles::clear, Qt::QueuedConnection);
}

} // namespace dateline::shell
