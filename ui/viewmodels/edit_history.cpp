#include "ui/viewmodels/edit_history.h"

#include "model/library/library.h"
#include "ui/viewmodels/history_model.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

EditHistory::EditHistory(library::Library& library, QObject* parent) : QObject(parent), m_library(library)
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
    report(m_library.undo(), sentence);
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const QString sentence = tr("Done again: %1").arg(m_library.redoText());
    report(m_library.redo(), sentence);
}

void EditHistory::toggle(const library::HistoryEntry& act)
{
    if (act.isUndone)
        report(m_library.redo(act.id), tr("Done again: %1").arg(act.words));
    else
        report(m_library.undo(act.id), tr("Undone: %1").arg(act.words));
}

HistoryModel* EditHistory::makeList(QObject* parent) const
{
    return new HistoryModel(m_library, parent);
}

void EditHistory::report(QFuture<base::Result<void>> act, const QString& sentence)
{
    whenAnswered(act, this, [this, sentence](const base::Result<void>& result) {
        if (result)
            Q_EMIT done(sentence);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace dateline::viewmodels
