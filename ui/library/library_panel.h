#pragma once

#include "model/article/ids.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace dateline::viewmodels {
class LibraryBrowser;
}

namespace dateline::librarypanel {

class ArticleDelegate;
class EmptyPage;
class SearchBox;

/// The left of the window: the search box above the list of articles. Says which article the reader wants to
/// read; shows which one is open. The browser is not owned and must outlive the panel.
class LibraryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(viewmodels::LibraryBrowser& browser, QWidget* parent = nullptr);

    /// Marks the open article in the list, now or as soon as its row is there.
    void setOpenArticle(article::ArticleId id);
    /// Opens the article below (1) or above (-1) the open one.
    void openNeighbour(int step);
    /// Puts the cursor into the search box.
    void focusSearch();
    /// Puts words into it, as the reader would type them.
    void setSearch(const QString& words);
    /// What an empty library offers as buttons; `paste` is named with its keys, too.
    void setWelcomeActions(const QList<QAction*>& actions, const QAction& paste);
    /// What brings removed articles back, to be named with its keys.
    void setUndo(const QAction& undo) { m_undo = &undo; }

    /// The actions made here, for the menus Edit and Go.
    QList<QAction*> editActions() const { return {m_searchAction, m_removeAction}; }
    QList<QAction*> goActions() const { return {m_nextAction, m_previousAction}; }

Q_SIGNALS:
    void openRequested(dateline::article::ArticleId id);
    /// The reader wants to search, perhaps while the panel is hidden: focusSearch() is the answer.
    void searchRequested();
    void statusMessage(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void makeLayout();
    void connectParts();
    void applyTheme();
    void showList();
    void sayKeys();
    QString waysInWords() const;
    void followOpenArticle();
    void tellSelection();
    void moveTo(int row);
    void openCurrent();
    void leaveSearch(bool open);
    void showMenu(QPoint place);
    void removeSelected();
    /// Selects and opens the row that took the place of removed ones.
    void goOnAt(int row);

    viewmodels::LibraryBrowser& m_browser;
    SearchBox* m_search;
    QLabel* m_summary;
    QListView* m_list;
    EmptyPage* m_empty;
    ArticleDelegate* m_delegate;
    QStackedLayout* m_pages = nullptr;
    QAction* m_searchAction = nullptr;
    QAction* m_removeAction = nullptr;
    QAction* m_nextAction = nullptr;
    QAction* m_previousAction = nullptr;
    const QAction* m_paste = nullptr;
    const QAction* m_undo = nullptr;
    article::ArticleId m_open;
    /// Held arrow keys open the row where they stop.
    QTimer m_openSoon;
    bool m_isFollowing = false;   ///< the list's current row is being set by the panel, not by the reader
    bool m_isFollowed = false;    ///< the open article's row has been made current
    bool m_opensWhenRead = false; ///< the current row is to be opened once it has been fetched
};

} // namespace dateline::librarypanel
