#pragma once

#include "model/base/result.h"

#include <QFuture>
#include <QObject>

namespace dateline::library {
class Library;
struct HistoryEntry;
} // namespace dateline::library

namespace dateline::viewmodels {

class HistoryModel;

/// Undo and redo of the reader's acts, in words, for menus and the status bar. The acts themselves are kept
/// by the library, which must outlive this. Lives on the window's thread.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(library::Library& library, QObject* parent = nullptr);

    bool canUndo() const;
    bool canRedo() const;
    /// "Undo: set the date of “…”", or "Undo" where there is nothing.
    QString undoLabel() const;
    QString redoLabel() const;

    void undo();
    void redo();
    /// One act by itself: undone, or done again where it is undone.
    void toggle(const library::HistoryEntry& act);
    /// The list of all acts, which belongs to `parent`.
    HistoryModel* makeList(QObject* parent) const;

Q_SIGNALS:
    void changed();
    /// An act was undone or redone: a sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    void report(QFuture<base::Result<void>> act, const QString& sentence);

    library::Library& m_library;
};

} // namespace dateline::viewmodels
