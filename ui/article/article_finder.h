#pragma once

#include "ui/viewmodels/article_search.h"

#include <QAction>

namespace dateline::articleview {

class ArticleText;
class FindBar;

/// Finding in the article: opens and closes the bar, and shows the hits in the text. Session and text must
/// outlive it.
class ArticleFinder final : public QObject
{
    Q_OBJECT

public:
    ArticleFinder(viewmodels::ReadingSession& session, ArticleText& text, QObject* parent = nullptr);

    /// The bar, hidden until it is asked for; whoever places it becomes its owner.
    FindBar& bar() { return *m_bar; }
    /// Find in the article, the same by a key of the text alone, next hit, previous hit, find in all
    /// articles.
    QList<QAction*> actions() const { return {m_find, m_quickFind, m_next, m_previous, m_elsewhere}; }
    bool isOpen() const { return m_search.isActive(); }
    /// The text shows another article now, or the same one with other findings.
    void followArticle();
    /// Takes the hits away; the text stays where it is and gets the keyboard.
    void close();

Q_SIGNALS:
    /// The bar was opened or closed.
    void openChanged();
    /// The reader wants what he looks for here, as the search of the library takes it, in all articles; empty
    /// where he has said nothing yet.
    void allArticlesWanted(const QString& words);

private:
    QAction* add(const QString& name, const QString& text, const QString& tip,
                 const QList<QKeySequence>& keys);
    void open();
    void step(void (viewmodels::ArticleSearch::*way)());
    void showHits();
    void findElsewhere();

    viewmodels::ReadingSession& m_session;
    viewmodels::ArticleSearch m_search;
    ArticleText& m_text;
    QAction* m_find;
    QAction* m_quickFind;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_elsewhere;
    FindBar* m_bar;
};

} // namespace dateline::articleview
