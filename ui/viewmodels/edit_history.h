#pragma once

#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "ui/viewmodels/long_work.h"

#include <QFuture>

namespace dateline::library {
class Library;
struct HistoryEntry;
} // namespace dateline::library

namespace dateline::viewmodels {

class HistoryModel;

/// Undo and redo of the reader's acts, in words, for menus and the status bar. What many articles hang on
/// takes time and can be stopped: then everything stays as it was. The acts themselves are kept by the
/// library, which must outlive this. Lives on the window's thread.
class EditHistory final : public LongWork
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

    bool isBusy() const override { return m_pending > 0; }
    base::Progress progress() const override { return m_progress; }
    QString name() const override;
    QString state() const override;
    QString stopWords() const override;
    QString stopTip() const override;
    void cancel() override { m_cancel.cancel(); }

Q_SIGNALS:
    void changed();
    /// An act was undone or redone: a sentence for the status bar.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    base::ProgressSink sink();
    void report(QFuture<base::Result<void>> act, const QString& sentence);

    library::Library& m_library;
    base::Progress m_progress;
    base::CancelToken m_cancel; ///< of all that is pending
    int m_pending = 0;          ///< acts that are being undone or done again
};

} // namespace dateline::viewmodels
