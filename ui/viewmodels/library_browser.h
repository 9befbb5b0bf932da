#pragma once

#include "ui/viewmodels/article_list_model.h"

#include <QTimer>

namespace dateline::viewmodels {

/// The library as the reader looks through it: the list, the search typed above it, and what both say in
/// words. Searches a short pause after the last key. Lives on the window's thread.
class LibraryBrowser final : public QObject
{
    Q_OBJECT

public:
    using RemoveArticles = std::function<QFuture<base::Result<void>>(const QList<article::ArticleId>&)>;
    /// The pause between the last key and the search.
    static constexpr int typingPauseMs = 120;

    LibraryBrowser(const ArticleRowSource& rows, RemoveArticles remove, QObject* parent = nullptr);

    ArticleListModel& list() { return m_list; }

    /// What stands in the search box; searched for after the pause.
    void setSearch(const QString& typed);
    QString search() const { return m_search; }
    /// Searches now: Enter, or the box was cleared.
    void searchNow();

    /// What the reader has selected in the list.
    struct Selection
    {
        QList<int> rows;
        QList<article::ArticleId> articles; ///< as many as rows; invalid for those that are not at hand

        friend bool operator==(const Selection&, const Selection&) = default;
    };
    void setSelectedRows(const QList<int>& rows);
    const Selection& selection() const { return m_selection; }

    /// "3 articles", "Nothing found for “bridge”", or why a search failed; empty until the first list is
    /// there.
    QString summary() const { return m_summary; }
    /// Whether the library holds nothing at all, so that the list should explain itself.
    bool isLibraryEmpty() const;

    /// Takes articles out of the library; undoable there.
    void remove(const QList<article::ArticleId>& ids);

    /// Articles are gone: their rows go at once.
    void forget(const QList<article::ArticleId>& ids);
    /// Articles came or changed: the list is asked for again soon, once for many calls.
    void refreshSoon();

Q_SIGNALS:
    void summaryChanged();
    void selectionChanged();
    /// Something that the reader asked for could not be done.
    void failed(const dateline::base::Error& error);

private:
    void describe();
    void describeFailure(const base::Error& error);

    ArticleListModel m_list;
    RemoveArticles m_remove;
    Selection m_selection;
    QString m_search;
    QString m_summary;
    QTimer m_typing;
    QTimer m_refresh;
};

/// A browser of a library, which must outlive it: follows what is added, changed and removed there.
std::unique_ptr<LibraryBrowser> browse(library::Library& library);

} // namespace dateline::viewmodels
