#include "ui/timeline/filter_list_dialog.h"

#include "ui/viewmodels/timeline_filter_words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dateline::timelinepanel {

using viewmodels::SavedFilter;
using viewmodels::SavedFilters;
using viewmodels::TimelineFilterWords;

namespace {

constexpr QSize usualSize(560, 340);

enum Column
{
    NameColumn,
    LineColumn,
    ColumnCount
};

} // namespace

FilterListDialog::FilterListDialog(SavedFilters& filters, QWidget* parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_complaint(new QLabel)
    , m_up(makeButton(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), &FilterListDialog::moveUp))
    , m_down(makeButton(tr("Move d&own"), QKeySequence(Qt::ALT | Qt::Key_Down), &FilterListDialog::moveDown))
    , m_remove(makeButton(tr("&Delete"), QKeySequence(Qt::Key_Delete), &FilterListDialog::removeCurrent))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Saved filters"));
    fill();
    layOut();
    connect(m_table, &QTableWidget::itemChanged, this, &FilterListDialog::read);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FilterListDialog::read);
    m_table->setCurrentCell(0, NameColumn);
    m_table->setFocus();
    read();
    resize(usualSize.expandedTo(sizeHint()));
}

void FilterListDialog::fill()
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter")});
    for (const SavedFilter& filter : m_filters.saved()) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, NameColumn, new QTableWidgetItem(filter.name));
        m_table->setItem(row, LineColumn, new QTableWidgetItem(TimelineFilterWords::shownLine(filter.line)));
    }
}

void FilterListDialog::layOut()
{
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(NameColumn, usualSize.width() / 3);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_complaint->setMinimumHeight(2 * m_complaint->fontMetrics().lineSpacing());
    m_complaint->setAccessibleName(tr("What is wrong with the list"));
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_remove})
        side->addWidget(button);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterListDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addLayout(middle, 1);
    lines->addWidget(m_complaint);
    lines->addWidget(buttons);
}

/// A button whose key works in the table, where a cell that is being written has its own.
QPushButton* FilterListDialog::makeButton(const QString& text, const QKeySequence& key,
                                          void (FilterListDialog::*act)())
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, act);
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
    return button;
}

QList<SavedFilter> FilterListDialog::wanted() const
{
    QList<SavedFilter> filters;
    for (int row = 0; row < m_table->rowCount(); ++row)
        filters.append({m_table->item(row, NameColumn)->text(), m_table->item(row, LineColumn)->text()});
    return filters;
}

void FilterListDialog::read()
{
    const int row = m_table->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    m_remove->setEnabled(row >= 0);
    const QString mistake = SavedFilters::mistakeOf(wanted());
    m_complaint->setText(mistake);
    m_accept->setEnabled(mistake.isEmpty());
}

void FilterListDialog::move(int step)
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table); // half a list is none
        for (int each = 0; each < ColumnCount; ++each) {
            QTableWidgetItem* moved = m_table->takeItem(row, each);
            m_table->setItem(row, each, m_table->takeItem(to, each));
            m_table->setItem(to, each, moved);
        }
    }
    m_table->setCurrentCell(to, column);
    read();
}

void FilterListDialog::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    read();
}

void FilterListDialog::apply()
{
    if (!SavedFilters::mistakeOf(wanted()).isEmpty())
        return;
    m_filters.setSaved(wanted());
    accept();
}

} // namespace dateline::timelinepanel
