#include "ui/shell/history_dialog.h"

#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/history_model.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::shell {

using viewmodels::EditHistory;
using viewmodels::HistoryModel;

HistoryDialog::HistoryDialog(EditHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_model(history.makeList(this))
    , m_filter(new QLineEdit)
    , m_list(new QTreeView)
    , m_hindrance(new QLabel)
    , m_undo(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("History"));
    m_list->setModel(m_model);
    layOut();
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::choose);
    connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::toggle);
    connect(m_model, &HistoryModel::failed, &history, &EditHistory::failed);
    choose();
}

void HistoryDialog::layOut()
{
    m_filter->setPlaceholderText(tr("Words of what you did"));
    m_filter->setAccessibleName(tr("Find in the history"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What you did, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(HistoryModel::When,
                           fontMetrics().horizontalAdvance(QStringLiteral("30 September 2026, 00:00")));
    m_hindrance->setWordWrap(true);
    m_hindrance->setTextFormat(Qt::PlainText);
    m_hindrance->setAccessibleName(tr("Why it cannot be undone or redone by itself"));
    m_undo->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the field closes nothing
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(m_filter);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_hindrance);
    lines->addWidget(buttons);
    resize(680, 400);
    m_list->setFocus();
}

/// The list was read again: the chosen act stays chosen.
void HistoryDialog::follow()
{
    const int row = m_chosen.isValid() ? m_model->rowOf(m_chosen) : 0;
    m_list->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    choose();
}

void HistoryDialog::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_hindrance->setText(emptyWords());
        m_undo->setText(tr("&Undo this"));
        m_undo->setEnabled(false);
        return;
    }
    const library::HistoryEntry& act = m_model->entry(current.row());
    m_chosen = act.id;
    m_hindrance->setText(act.hindrance);
    m_undo->setText(act.isUndone ? tr("&Redo this") : tr("&Undo this"));
    m_undo->setEnabled(act.hindrance.isEmpty());
}

QString HistoryDialog::emptyWords() const
{
    if (m_model->rowCount() > 0)
        return {};
    return m_model->filter().isEmpty() ? tr("What you decide and correct is listed here.")
                                       : tr("Nothing that you did has these words.");
}

void HistoryDialog::toggle()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_history.toggle(m_model->entry(current.row()));
}

} // namespace dateline::shell
