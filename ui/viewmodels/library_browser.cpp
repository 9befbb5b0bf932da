#include "ui/viewmodels/library_browser.h"

#include "model/library/library.h"
#include "ui/viewmodels/article_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

namespace {

/// An import of many files refreshes the list this often.
constexpr int refreshPauseMs = 200;

} // namespace

LibraryBrowser::LibraryBrowser(const ArticleRowSource& rows, RemoveArticles remove, QObject* parent)
    : QObject(parent), m_list(rows), m_remove(std::move(remove))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &LibraryBrowser::searchNow);
    connect(&m_refresh, &QTimer::timeout, &m_list, &ArticleListModel::refresh);
    connect(&m_list, &ArticleListModel::loaded, this, &LibraryBrowser::describe);
    connect(&m_list, &ArticleListModel::failed, this, &LibraryBrowser::describeFailure);
    m_list.load({});
}

void LibraryBrowser::setSearch(const QString& typed)
{
    const QString words = typed.simplified();
    if (words == m_search)
        return;
    m_search = words;
    if (words.isEmpty())
        searchNow();
    else
        m_typing.start();
}

void LibraryBrowser::searchNow()
{
    m_typing.stop();
    m_list.load(m_search);
}

void LibraryBrowser::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LibraryBrowser::setSelectedRows(const QList<int>& rows)
{
    Selection selection{rows, {}};
    for (const int row : rows)
        selection.articles.append(m_list.idAt(row));
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

bool LibraryBrowser::isLibraryEmpty() const
{
    return m_list.isLoaded() && m_list.total() == 0 && m_list.words().isEmpty();
}

void LibraryBrowser::remove(const QList<article::ArticleId>& ids)
{
    forget(ids);
    whenAnswered(m_remove(ids), this, [this](const base::Result<void>& removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
    });
}

void LibraryBrowser::forget(const QList<article::ArticleId>& ids)
{
    m_list.forget(ids);
    describe();
    refreshSoon();
}

void LibraryBrowser::describe()
{
    m_summary = listSummary(m_list.words(), m_list.total());
    Q_EMIT summaryChanged();
}

void LibraryBrowser::describeFailure(const base::Error& error)
{
    m_summary = error.message;
    Q_EMIT summaryChanged();
}

std::unique_ptr<LibraryBrowser> browse(library::Library& library)
{
    using library::Library;
    auto browser =
        std::make_unique<LibraryBrowser>(rowsOf(library), [&library](const QList<article::ArticleId>& ids) {
            return library.removeArticles(ids);
        });
    LibraryBrowser* list = browser.get();
    QObject::connect(&library, &Library::articlesAdded, list, &LibraryBrowser::refreshSoon);
    QObject::connect(&library, &Library::articleChanged, list, &LibraryBrowser::refreshSoon);
    QObject::connect(&library, &Library::articlesRemoved, list, &LibraryBrowser::forget);
    return browser;
}

} // namespace dateline::viewmodels
