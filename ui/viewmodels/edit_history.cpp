#include "ui/viewmodels/edit_history.h"

#include "model/library/library.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

QString label(const QString& verb, const QString& act)
{
    return act.isEmpty() ? verb : u"%1: %2"_s.arg(verb, act);
}

} // namespace

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
    return label(u"Undo"_s, canUndo() ? m_library.undoText() : QString());
}

QString EditHistory::redoLabel() const
{
    return label(u"Redo"_s, canRedo() ? m_library.redoText() : QString());
}

void EditHistory::undo()
{
    if (!canUndo())
        return;
    const QString sentence = label(u"Undone"_s, m_library.undoText());
    report(m_library.undo(), sentence);
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const QString sentence = label(u"Done again"_s, m_library.redoText());
    report(m_library.redo(), sentence);
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
