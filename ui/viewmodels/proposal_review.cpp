#include "ui/viewmodels/proposal_review.h"

#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

using base::Result;

namespace {

constexpr int checkColumn = 0;

} // namespace

ProposalReview::~ProposalReview()
{
    m_cancel.cancel();
}

void ProposalReview::look()
{
    m_cancel.cancel();
    m_cancel = {};
    m_isLooking = true;
    m_hasLooked = false;
    startLooking(m_cancel);
}

void ProposalReview::take(const Result<QList<Row>>& rows)
{
    m_isLooking = false;
    m_hasLooked = rows.has_value();
    if (!rows)
        return Q_EMIT failed(rows.error());
    beginResetModel();
    m_rows = *rows;
    endResetModel();
    Q_EMIT found();
    Q_EMIT checksChanged();
}

void ProposalReview::showRejected(bool isShown)
{
    beginResetModel();
    m_showsRejected = isShown;
    endResetModel();
}

int ProposalReview::openCount() const
{
    const auto isOpen = [](const Row& row) { return !row.isRejected; };
    return static_cast<int>(std::ranges::count_if(m_rows, isOpen));
}

int ProposalReview::rowOf(int proposal) const
{
    const auto found = std::ranges::find(m_rows, proposal, &Row::proposal);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ProposalReview::checkedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isChecked));
}

void ProposalReview::checkAll(bool isChecked)
{
    const int open = openCount();
    for (int row = 0; row < open; ++row)
        m_rows[row].isChecked = isChecked;
    if (open > 0)
        Q_EMIT dataChanged(index(0, checkColumn), index(open - 1, checkColumn), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void ProposalReview::applyChecked()
{
    QList<int> checked;
    for (const Row& row : std::as_const(m_rows)) {
        if (row.isChecked)
            checked.append(row.proposal);
    }
    if (m_isApplying || checked.isEmpty())
        return;
    m_cancel = {};
    m_isApplying = true;
    Q_EMIT progressed(0, checked.size());
    apply(checked, m_cancel);
}

void ProposalReview::drop(int proposal)
{
    if (const int row = rowOf(proposal); row >= 0)
        remove(row);
}

void ProposalReview::endApplying(const QString& sentence, const std::optional<base::Error>& error)
{
    m_isApplying = false;
    Q_EMIT checksChanged();
    if (!sentence.isEmpty())
        Q_EMIT applied(sentence);
    if (error)
        Q_EMIT failed(*error);
}

void ProposalReview::toggleRejected(int row)
{
    const int proposal = proposalAt(row);
    const bool isToBeRejected = !isRejected(row);
    whenAnswered(remember(proposal, isToBeRejected), this,
                 [this, proposal, isToBeRejected](const Result<void>& done) {
                     if (done)
                         reject(proposal, isToBeRejected);
                     else
                         Q_EMIT failed(done.error());
                 });
}

/// Behind all that are open: first of the rejected, or last of the others.
void ProposalReview::reject(int proposal, bool isRejected)
{
    const int row = rowOf(proposal);
    if (row < 0)
        return;
    Row moved = m_rows.at(row);
    moved.isRejected = isRejected;
    moved.isChecked = false;
    remove(row);
    insert(openCount(), moved);
    Q_EMIT checksChanged();
}

void ProposalReview::insert(int at, const Row& row)
{
    const bool isListed = m_showsRejected || !row.isRejected;
    if (isListed)
        beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    if (isListed)
        endInsertRows();
}

void ProposalReview::remove(int at)
{
    const bool isListed = at < rowCount();
    if (isListed)
        beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    if (isListed)
        endRemoveRows();
}

int ProposalReview::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_showsRejected ? static_cast<int>(m_rows.size()) : openCount();
}

int ProposalReview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(headings().size());
}

QVariant ProposalReview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == checkColumn && !row.isRejected)
        return row.isChecked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return row.reasons.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() < row.cells.size())
        return row.cells.at(index.column());
    return row.isRejected ? rejectedWords() : row.reasons;
}

bool ProposalReview::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].isChecked = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

Qt::ItemFlags ProposalReview::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == checkColumn && !isRejected(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ProposalReview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headings().value(section);
}

} // namespace dateline::viewmodels
