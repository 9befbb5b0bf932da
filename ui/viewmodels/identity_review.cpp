#include "ui/viewmodels/identity_review.h"

#include "model/library/library.h"
#include "ui/viewmodels/identity_words.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::EntityKey;
using base::Result;
using library::IdentityProposal;

IdentityReview::IdentityReview(library::Library& library, QObject* parent)
    : QAbstractTableModel(parent), m_library(library)
{}

IdentityReview::~IdentityReview()
{
    m_cancel.cancel();
}

void IdentityReview::look()
{
    m_cancel.cancel();
    m_cancel = {};
    m_isLooking = true;
    m_hasLooked = false;
    m_becameOne.clear();
    const auto answer = m_library.ask(
        [cancel = m_cancel](const library::Queries& queries) { return queries.identityProposals(cancel); });
    whenAnswered(answer, this, [this](const Result<QList<IdentityProposal>>& proposals) { take(proposals); });
}

void IdentityReview::take(const Result<QList<IdentityProposal>>& proposals)
{
    m_isLooking = false;
    m_hasLooked = proposals.has_value();
    if (!proposals)
        return Q_EMIT failed(proposals.error());
    beginResetModel();
    m_rows.clear();
    for (const IdentityProposal& pair : *proposals)
        m_rows.append({pair});
    endResetModel();
    Q_EMIT found();
    Q_EMIT checksChanged();
}

void IdentityReview::stop()
{
    m_cancel.cancel();
}

void IdentityReview::showRejected(bool isShown)
{
    beginResetModel();
    m_showsRejected = isShown;
    endResetModel();
}

int IdentityReview::openCount() const
{
    const auto isOpen = [](const Row& row) { return !row.proposal.isRejected; };
    return static_cast<int>(std::ranges::count_if(m_rows, isOpen));
}

int IdentityReview::rowOf(const IdentityProposal& pair) const
{
    const auto found = std::ranges::find_if(m_rows, [&pair](const Row& row) {
        return row.proposal.subject == pair.subject && row.proposal.target == pair.target;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString IdentityReview::reasons(int row) const
{
    return identityReasons(proposal(row));
}

int IdentityReview::checkedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isChecked));
}

void IdentityReview::checkAll(bool isChecked)
{
    const int open = openCount();
    for (int row = 0; row < open; ++row)
        m_rows[row].isChecked = isChecked;
    if (open > 0)
        Q_EMIT dataChanged(index(0, Subject), index(open - 1, Subject), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void IdentityReview::joinChecked()
{
    if (isJoining() || checkedCount() == 0)
        return;
    m_cancel = {};
    m_toJoin = checkedCount();
    m_joined = 0;
    Q_EMIT progressed(0, m_toJoin);
    joinNext();
}

/// A name that has become another one before is joined as that.
EntityKey IdentityReview::nowCalled(EntityKey name) const
{
    while (m_becameOne.contains(name))
        name = m_becameOne.value(name);
    return name;
}

void IdentityReview::joinNext()
{
    const auto next = std::ranges::find_if(m_rows, &Row::isChecked);
    if (next == m_rows.end() || m_cancel.isCancelled())
        return endJoining();
    const IdentityProposal pair = next->proposal;
    const EntityKey target = nowCalled(pair.target);
    whenAnswered(m_library.nameEntity({pair.subject, target, {}}), this,
                 [this, pair, target](const Result<qint64>& articles) {
                     if (!articles)
                         return endJoining(articles.error());
                     m_becameOne.insert(pair.subject, target);
                     if (const int row = rowOf(pair); row >= 0)
                         remove(row);
                     Q_EMIT progressed(++m_joined, m_toJoin);
                     joinNext();
                 });
}

void IdentityReview::endJoining(const std::optional<base::Error>& error)
{
    m_toJoin = 0;
    Q_EMIT checksChanged();
    if (m_joined > 0)
        Q_EMIT joined(
            tr("Made %n pairs of names one, in all articles.", nullptr, static_cast<int>(m_joined)));
    if (error)
        Q_EMIT failed(*error);
}

void IdentityReview::toggleRejected(int row)
{
    const IdentityProposal pair = proposal(row);
    const bool isRejected = !pair.isRejected;
    whenAnswered(m_library.keepApart(pair.subject, pair.target, isRejected), this,
                 [this, pair, isRejected](const Result<void>& done) {
                     if (done)
                         reject(pair, isRejected);
                     else
                         Q_EMIT failed(done.error());
                 });
}

/// Behind all that are open: first of the rejected, or last of the others.
void IdentityReview::reject(const IdentityProposal& pair, bool isRejected)
{
    const int row = rowOf(pair);
    if (row < 0)
        return;
    Row moved{m_rows.at(row).proposal};
    moved.proposal.isRejected = isRejected;
    remove(row);
    insert(openCount(), moved);
    Q_EMIT checksChanged();
}

void IdentityReview::insert(int at, const Row& row)
{
    const bool isListed = m_showsRejected || !row.proposal.isRejected;
    if (isListed)
        beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    if (isListed)
        endInsertRows();
}

void IdentityReview::remove(int at)
{
    const bool isListed = at < rowCount();
    if (isListed)
        beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    if (isListed)
        endRemoveRows();
}

int IdentityReview::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_showsRejected ? static_cast<int>(m_rows.size()) : openCount();
}

int IdentityReview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant IdentityReview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& [pair, isChecked] = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Subject && !pair.isRejected)
        return isChecked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return identityReasons(pair).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Subject:
        return namedIn(pair.subject, pair.subjectArticles);
    case Target:
        return namedIn(pair.target, pair.targetArticles);
    default:
        return pair.isRejected ? tr("You have said that they are not one.") : identityReasons(pair);
    }
}

bool IdentityReview::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].isChecked = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

Qt::ItemFlags IdentityReview::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Subject && !proposal(index.row()).isRejected)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant IdentityReview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Name");
    case Target:
        return tr("Is the same as");
    default:
        return tr("Why");
    }
}

} // namespace dateline::viewmodels
