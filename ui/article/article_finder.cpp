#include "ui/article/article_finder.h"

#include "ui/article/article_text.h"
#include "ui/article/find_bar.h"
#include "ui/viewmodels/reading_session.h"

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::ArticleSearch;
using viewmodels::ReadingSession;
using viewmodels::SearchWish;

namespace {

/// What the reader has selected, if it stands within one paragraph.
QString selectedWords(const ArticleText& text)
{
    const QString words = text.textCursor().selectedText();
    return words.contains(QChar::ParagraphSeparator) ? QString() : words;
}

qsizetype placeToBegin(const ArticleText& text)
{
    return text.textCursor().hasSelection() ? text.textCursor().selectionStart() : text.topOffset();
}

} // namespace

ArticleFinder::ArticleFinder(ReadingSession& session, ArticleText& text, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_search(session)
    , m_text(text)
    , m_find(add(u"edit.find-in-article"_s, tr("&Find in article"), tr("Find words in the open article"),
                 {QKeySequence::Find}))
    , m_quickFind(add(u"edit.quick-find"_s, tr("&Quick find"),
                      tr("Find words in the article, while the keyboard is in its text"),
                      {QKeySequence(Qt::Key_Slash)}))
    , m_next(add(u"edit.find-next"_s, tr("Find &next"), tr("Go to the next place where the words stand"),
                 {QKeySequence(Qt::Key_F3)}))
    , m_previous(add(u"edit.find-previous"_s, tr("Find p&revious"),
                     tr("Go to the place before where the words stand"),
                     {QKeySequence(Qt::SHIFT | Qt::Key_F3)}))
    , m_elsewhere(add(u"edit.find-in-all-articles"_s, tr("Find in &all articles"),
                      tr("Look for the same words in the whole library"),
                      {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}))
    , m_bar(new FindBar(m_search, {*m_previous, *m_next, *m_elsewhere}))
{
    m_bar->hide();
    m_quickFind->setShortcutContext(Qt::WidgetShortcut); // the timeline has that key, too
    m_text.addAction(m_quickFind);
    connect(m_find, &QAction::triggered, this, &ArticleFinder::open);
    connect(m_quickFind, &QAction::triggered, this, &ArticleFinder::open);
    connect(m_elsewhere, &QAction::triggered, this, &ArticleFinder::findElsewhere);
    connect(m_next, &QAction::triggered, this, [this] { step(&ArticleSearch::next); });
    connect(m_previous, &QAction::triggered, this, [this] { step(&ArticleSearch::previous); });
    connect(m_bar, &FindBar::closeRequested, this, &ArticleFinder::close);
    connect(&m_search, &ArticleSearch::changed, this, &ArticleFinder::showHits);
    followArticle();
}

QAction* ArticleFinder::add(const QString& name, const QString& text, const QString& tip,
                            const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    return action;
}

void ArticleFinder::open()
{
    m_bar->show();
    m_bar->activateWindow();
    const QString words = selectedWords(m_text);
    if (!m_search.isActive()) {
        m_search.begin(placeToBegin(m_text));
        Q_EMIT openChanged();
    }
    m_bar->take(words);
}

void ArticleFinder::close()
{
    m_search.end();
    m_bar->hide();
    m_text.setFocus();
    Q_EMIT openChanged();
}

/// A closed bar opens with the words of the last time, at the hit that comes first from here.
void ArticleFinder::step(void (ArticleSearch::*way)())
{
    if (isOpen())
        (m_search.*way)();
    else
        open();
}

void ArticleFinder::showHits()
{
    m_text.setHits(m_search.hits(), m_search.current());
}

/// What stands in the bar while it is open, else what is selected.
void ArticleFinder::findElsewhere()
{
    const SearchWish wish = isOpen() ? m_search.wish() : SearchWish{.words = selectedWords(m_text)};
    Q_EMIT allArticlesWanted(viewmodels::asLibrarySearch(wish));
}

void ArticleFinder::followArticle()
{
    m_search.followArticle();
    for (QAction* action : actions())
        action->setEnabled(m_session.current() != nullptr);
}

} // namespace dateline::articleview
