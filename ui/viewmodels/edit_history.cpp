#include "ui/viewmodels/edit_history.h"

#include "model/base/hand_over.h"
#include "model/library/library.h"
#include "ui/viewmodels/history_model.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/when_answered.h"

#include <QPointer>

namespace dateline::viewmodels {

EditHistory::EditHistory(library::Library& library, QObject* parent) : LongWork(parent), m_library(library)
{
    connect(&m_library, &library::Library::undoChanged, this, &EditHistory::changed);
}

bool EditHistory::canUndo() const
{
    return m_library.canUndo();
}

bool EditHistory::canRedo() const
{
    return m_library.canRedo();
}

QString EditHistory::undoLabel() const
{
    return canUndo() ? tr("Undo: %1").arg(m_library.undoText()) : tr("Undo");
}

QString EditHistory::redoLabel() const
{
    return canRedo() ? tr("Redo: %1").arg(m_library.redoText()) : tr("Redo");
}

void EditHistory::undo()
{
    if (!canUndo())
        return;
    const QString sentence = tr("Undone: %1").arg(m_library.undoText());
    report(m_library.undo(sink(), m_cancel), sentence);
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const QString sentence = tr("Done again: %1").arg(m_library.redoText());
    report(m_library.redo(sink(), m_cancel), sentence);
}

void EditHistory::toggle(const library::HistoryEntry& act)
{
    if (act.isUndone)
        report(m_library.redo(act.id, sink(), m_cancel), tr("Done again: %1").arg(act.words));
    else
        report(m_library.undo(act.id, sink(), m_cancel), tr("Undone: %1").arg(act.words));
}

HistoryModel* EditHistory::makeList(QObject* parent) const
{
    return new HistoryModel(m_library, parent);
}

base::ProgressSink EditHistory::sink()
{
    // The library, on whose thread this is, outlives the work; this may not.
    return [guarded = QPointer(this), library = &m_library](const base::Progress& now) {
        base::runOnThreadOf(library, [guarded, now] {
            if (!guarded)
                return;
            guarded->m_progress = now;
            Q_EMIT guarded->progressed(now);
        });
    };
}

void EditHistory::report(QFuture<base::Result<void>> act, const QString& sentence)
{
    ++m_pending;
    m_progress = {};
    Q_EMIT started();
    whenAnswered(act, this, [this, sentence](const base::Result<void>& result) {
        if (--m_pending == 0)
            m_cancel = {};
        Q_EMIT ended();
        if (result)
            Q_EMIT done(sentence);
        else
            Q_EMIT failed(result.error());
    });
}

QString EditHistory::name() const
{
    return tr("Undo and redo");
}

QString EditHistory::state() const
{
    if (m_progress.total == 0)
        return tr("Changing articles");
    return tr("Changing articles: %1 of %2")
        .arg(interfaceLocale().toString(m_progress.done), interfaceLocale().toString(m_progress.total));
}

QString EditHistory::stopWords() const
{
    return tr("&Stop changing articles");
}

QString EditHistory::stopTip() const
{
    return tr("Stop; everything stays as it was");
}

} // namespace dateline::viewmodels
