#include "ui/library/library_panel.h"

#include "ui/library/article_delegate.h"
#include "ui/library/article_view_anchor.h"
#include "ui/library/empty_page.h"
#include "ui/library/search_box.h"
#include "ui/theme/quiet_view.h"
#include "ui/viewmodels/article_roles.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_words.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::librarypanel {

using namespace Qt::StringLiterals;
using article::ArticleId;

namespace {

constexpr int keyPauseMs = 60;

QListView* makeList(QAbstractItemModel& model, ArticleDelegate* delegate, QWidget* parent)
{
    auto* list = new theme::QuietView<QListView>(parent);
    list->setModel(&model);
    list->setItemDelegate(delegate);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setAccessibleName(LibraryPanel::tr("Articles"));
    return list;
}

QAction* makeAction(const QString& name, const QString& text, const QKeySequence& key, const QString& tip,
                    QWidget* owner)
{
    auto* action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setStatusTip(tip);
    return action;
}

} // namespace

LibraryPanel::LibraryPanel(viewmodels::LibraryBrowser& browser, QWidget* parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_search(new SearchBox(this))
    , m_summary(new QLabel(this))
    , m_empty(new EmptyPage(this))
    , m_delegate(new ArticleDelegate(this))
{
    m_list = makeList(browser.list(), m_delegate, this);
    m_openSoon.setSingleShot(true);
    m_openSoon.setInterval(keyPauseMs);
    makeActions();
    makeLayout();
    connectParts();
    applyTheme();
    showList();
}

void LibraryPanel::makeActions()
{
    m_searchAction = makeAction(u"search"_s, tr("&Search all articles"), Qt::CTRL | Qt::Key_K,
                                tr("Put the cursor into the search box"), this);
    m_removeAction =
        makeAction(u"edit.remove-articles"_s, tr("&Remove articles"), QKeySequence::Delete,
                   tr("Take the selected articles out of the library; undo brings them back"), this);
    m_nextAction = makeAction(u"go.next-article"_s, tr("&Next article"), Qt::Key_J,
                              tr("Open the article below in the list"), this);
    m_previousAction = makeAction(u"go.previous-article"_s, tr("&Previous article"), Qt::Key_K,
                                  tr("Open the article above in the list"), this);
    // Elsewhere the key belongs to whatever is selected there.
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_removeAction);
    connect(m_searchAction, &QAction::changed, this, &LibraryPanel::sayKeys);
    sayKeys();
    addActions({m_searchAction, m_nextAction, m_previousAction});
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
}

/// The reader can give them other ones.
void LibraryPanel::sayKeys()
{
    m_search->setToolTip(viewmodels::withKeys(m_search->help(), *m_searchAction));
}

void LibraryPanel::makeLayout()
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_search->setFocusPolicy(Qt::StrongFocus);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->setSpacing(4);
    top->addWidget(m_search);
    top->addWidget(m_summary);
    m_pages = new QStackedLayout;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_list);
}

void LibraryPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, &m_browser, &viewmodels::LibraryBrowser::setSearch);
    connect(m_search, &SearchBox::leaveRequested, this, &LibraryPanel::leaveSearch);
    connect(&m_browser, &viewmodels::LibraryBrowser::summaryChanged, this, &LibraryPanel::showList);
    connect(m_list, &QAbstractItemView::clicked, this, &LibraryPanel::openCurrent);
    connect(m_list, &QAbstractItemView::activated, this, &LibraryPanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFollowing && m_list->hasFocus())
            m_openSoon.start();
        tellSelection();
    });
    connect(&m_browser.list(), &QAbstractItemModel::dataChanged, this, [this] {
        if (m_opensWhenRead)
            openCurrent();
    });
    connect(&m_openSoon, &QTimer::timeout, this, &LibraryPanel::openCurrent);
    connect(m_searchAction, &QAction::triggered, this, &LibraryPanel::searchRequested);
    connect(this, &LibraryPanel::searchRequested, this, &LibraryPanel::focusSearch);
    connect(m_removeAction, &QAction::triggered, this, &LibraryPanel::removeSelected);
    connect(m_nextAction, &QAction::triggered, this, [this] { openNeighbour(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { openNeighbour(-1); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
    new ArticleViewAnchor(m_list);
}

void LibraryPanel::applyTheme()
{
    m_delegate->setTheme(theme::Theme::fromPalette(palette()));
    m_list->viewport()->update();
}

void LibraryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void LibraryPanel::showList()
{
    const viewmodels::ArticleListModel& list = m_browser.list();
    m_summary->setText(m_browser.isLibraryEmpty() ? QString() : m_browser.summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    if (m_delegate->setShowsSnippets(!list.words().isEmpty()))
        m_list->doItemsLayout();
    if (m_browser.isLibraryEmpty())
        m_empty->explain(tr("Your articles will be listed here"), waysInWords(), true);
    else
        m_empty->explain(tr("Nothing here"),
                         tr("All words must occur. Try fewer words, or begin* for beginnings."), false);
    m_pages->setCurrentWidget(list.isLoaded() && list.total() == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    followOpenArticle();
}

QString LibraryPanel::waysInWords() const
{
    const QString keys = m_paste ? viewmodels::keyWords(m_paste->shortcuts()) : QString();
    if (keys.isEmpty())
        return tr("Open files or a folder, paste a text, or drop files, folders or text on this window.");
    return tr("Open files or a folder, paste a text with %1, or drop files, folders or text on this window.",
              "%1: a key")
        .arg(keys);
}

void LibraryPanel::setOpenArticle(ArticleId id)
{
    m_opensWhenRead = false;
    if (m_open == id)
        return;
    m_open = id;
    m_isFollowed = false;
    followOpenArticle();
}

void LibraryPanel::followOpenArticle()
{
    // Once is enough: afterwards the reader may move in the list without being pulled back.
    const std::optional<int> row = m_browser.list().rowOf(m_open);
    if (!row || (m_isFollowed && m_list->selectionModel()->hasSelection()))
        return;
    m_isFollowed = true;
    // Of several selected ones one is read: the others stay selected.
    QItemSelectionModel& selection = *m_list->selectionModel();
    const QModelIndex index = m_browser.list().index(*row);
    if (selection.isSelected(index))
        selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        moveTo(*row);
}

void LibraryPanel::tellSelection()
{
    QList<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    m_browser.setSelectedRows(rows);
}

void LibraryPanel::moveTo(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    // Said in full: the view would ask which keys are held down by now.
    m_list->selectionModel()->setCurrentIndex(m_browser.list().index(row),
                                              QItemSelectionModel::ClearAndSelect);
}

void LibraryPanel::openNeighbour(int step)
{
    const int from = m_browser.list().rowOf(m_open).value_or(m_list->currentIndex().row());
    const int row = from + step;
    if (row < 0 || row >= m_browser.list().rowCount())
        return;
    moveTo(row);
    openCurrent();
}

void LibraryPanel::openCurrent()
{
    m_openSoon.stop();
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.size() != 1)
        return;
    const ArticleId id = selected.first().data(viewmodels::ArticleIdRole).value<ArticleId>();
    m_opensWhenRead = !id.isValid();
    if (id.isValid() && id != m_open)
        Q_EMIT openRequested(id);
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::setSearch(const QString& words)
{
    m_search->setText(words);
}

void LibraryPanel::leaveSearch(bool open)
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (open && m_browser.list().rowCount() > 0) {
        moveTo(0);
        openCurrent();
    }
}

void LibraryPanel::setWelcomeActions(const QList<QAction*>& actions, const QAction& paste)
{
    m_empty->setActions(actions);
    m_paste = &paste;
    connect(m_paste, &QAction::changed, this, &LibraryPanel::showList);
    showList();
}

void LibraryPanel::showMenu(QPoint place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_list->actions());
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void LibraryPanel::removeSelected()
{
    QList<ArticleId> ids;
    int row = m_browser.list().rowCount();
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        const ArticleId id = m_browser.list().idAt(index.row());
        row = std::min(row, index.row());
        if (id.isValid())
            ids.append(id);
    }
    if (ids.isEmpty())
        return;
    m_browser.remove(ids);
    const QString removed = viewmodels::articleCount(ids.size());
    const QString keys = m_undo ? viewmodels::keyWords(m_undo->shortcuts()) : QString();
    Q_EMIT statusMessage(keys.isEmpty() ? tr("Removed %1.", "a count of articles").arg(removed)
                                        : tr("Removed %1. %2 brings back what was removed.",
                                             "%1: a count of articles, %2: a key")
                                              .arg(removed, keys));
    goOnAt(row);
}

void LibraryPanel::goOnAt(int row)
{
    const int rows = m_browser.list().rowCount();
    if (rows == 0)
        return;
    moveTo(std::min(row, rows - 1));
    openCurrent();
}

} // namespace dateline::librarypanel
