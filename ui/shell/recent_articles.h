#pragma once

#include "ui/shell/window_settings.h"

#include <QMenu>

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::shell {

/// The articles that were read last, newest first, as a menu from which they can be opened again. Follows the
/// session, which must outlive it; an article that cannot be opened any more is dropped when it is tried.
class RecentArticles final : public QObject
{
    Q_OBJECT

public:
    explicit RecentArticles(viewmodels::ReadingSession& reading, QObject* parent = nullptr);

    /// The menu's own action, for the menu that it is part of.
    QAction* menu() const { return m_menu.menuAction(); }
    const QList<RecentArticle>& articles() const { return m_articles; }
    void setArticles(const QList<RecentArticle>& articles);
    /// Whether they are remembered; what there is is forgotten where they are not.
    void setKept(bool kept);

Q_SIGNALS:
    void changed(const QList<dateline::shell::RecentArticle>& articles);

private:
    void noteArticle();
    void noteFailure();
    void open(article::ArticleId id);
    void drop(article::ArticleId id);
    void clear();
    void fill();

    viewmodels::ReadingSession& m_reading;
    QMenu m_menu;
    QList<RecentArticle> m_articles;
    bool m_kept = true;
    article::ArticleId m_asked; ///< for which the menu waits; invalid for none
};

} // namespace dateline::shell
