#include "ui/shell/copy_actions.h"

#include "ui/article/reading_column.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/command_palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using articleview::ReadingColumn;

namespace {

/// The nearest of its kind that a widget lies in, or is.
template<class Wanted>
Wanted* around(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto* found = qobject_cast<Wanted*>(widget))
            return found;
    }
    return nullptr;
}

/// What takes the keyboard only to say what is to be done where it was.
bool isPassing(QWidget* focus)
{
    return !focus || qobject_cast<QMenuBar*>(focus) || qobject_cast<QMenu*>(focus) ||
           around<CommandPalette>(focus);
}

} // namespace

CopyActions::CopyActions(QObject* parent)
    : QObject(parent)
    , m_copy(add(u"edit.copy"_s, tr("&Copy"),
                 tr("Copy the selected words of the article, or the chosen row of a panel"),
                 QKeySequence::Copy))
    , m_selectAll(add(u"edit.select-all"_s, tr("Select &all"), tr("Select all words of the article"),
                      QKeySequence::SelectAll))
{
    connect(m_copy, &QAction::triggered, this, &CopyActions::copy);
    connect(m_selectAll, &QAction::triggered, this, &CopyActions::selectAll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focus) { follow(focus); });
    updateActions();
}

QAction* CopyActions::add(const QString& name, const QString& text, const QString& tip,
                          QKeySequence::StandardKey key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcuts(key);
    return action;
}

void CopyActions::follow(QWidget* focus)
{
    if (isPassing(focus))
        return;
    if (m_text)
        m_text->disconnect(this);
    if (m_panel)
        m_panel->disconnect(this);
    m_panel = nullptr;
    followText(focus);
    if (qobject_cast<QAbstractItemView*>(focus)) { // fields of a panel copy by themselves
        followRowsOf<findingpanel::FindingPanel>(focus);
        followRowsOf<entitypanel::EntityPanel>(focus);
        followRowsOf<concordancepanel::ConcordancePanel>(focus);
    }
    updateActions();
}

void CopyActions::followText(QWidget* focus)
{
    m_text = around<ReadingColumn>(focus);
    if (!m_text)
        return;
    connect(m_text, &QTextEdit::selectionChanged, this, &CopyActions::updateActions);
    connect(m_text, &ReadingColumn::laidOut, this, &CopyActions::updateActions); // perhaps another article
}

template<class Panel>
void CopyActions::followRowsOf(QWidget* focus)
{
    Panel* panel = around<Panel>(focus);
    if (!panel)
        return;
    m_panel = panel;
    m_rowToCopy = [panel] { return panel->rowToCopy(); };
    connect(panel, &Panel::rowChanged, this, &CopyActions::updateActions);
}

QString CopyActions::row() const
{
    return m_panel ? m_rowToCopy() : QString();
}

void CopyActions::updateActions()
{
    m_copy->setEnabled((m_text && m_text->textCursor().hasSelection()) || !row().isEmpty());
    m_selectAll->setEnabled(m_text && !m_text->article().text.isEmpty());
}

void CopyActions::copy()
{
    if (m_text)
        m_text->copy();
    else if (m_panel)
        QGuiApplication::clipboard()->setText(row());
}

void CopyActions::selectAll()
{
    if (m_text)
        m_text->selectAll();
}

} // namespace dateline::shell
