#pragma once

#include "model/base/cancel_token.h"
#include "model/base/error.h"
#include "model/base/result.h"
#include "model/library/identity_proposal.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// Names of the library that may mean one, for the reader to say which do: a list with a box to check in each
/// row. Joins what is checked, one act for each pair, and remembers what is rejected. The library does the
/// work and must outlive this. Lives on the window's thread.
class IdentityReview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Subject, ///< checkable, where it is not rejected
        Target,
        Why,
        Columns
    };

    explicit IdentityReview(library::Library& library, QObject* parent = nullptr);
    /// Stops what is being done; the pair that is being joined becomes one.
    ~IdentityReview() override;

    /// Looks through the library, which may take seconds; found() or failed() follows.
    void look();
    bool isLooking() const { return m_isLooking; }
    /// The last look has come to its end: what is not listed is not there.
    bool hasLooked() const { return m_hasLooked; }
    bool isJoining() const { return m_toJoin > 0; }
    /// Lists also what the reader has rejected.
    void showRejected(bool isShown);

    const library::IdentityProposal& proposal(int row) const { return m_rows.at(row).proposal; }
    /// Why a pair may be one, in sentences.
    QString reasons(int row) const;
    int checkedCount() const;
    void checkAll(bool isChecked);

    /// Makes all pairs that are checked one, in all articles and those imported later, one after the other:
    /// progressed() and in the end joined() follow, or failed() where one could not be joined.
    void joinChecked();
    /// Says of a pair that it is not one, or of a rejected one that it may be proposed again.
    void toggleRejected(int row);
    /// Stops looking, or joining behind the pair that is being joined.
    void stop();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found();
    void checksChanged();
    void progressed(qint64 done, qint64 total);
    /// A sentence for the status bar.
    void joined(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    struct Row
    {
        library::IdentityProposal proposal;
        bool isChecked = false;
    };

    void take(const base::Result<QList<library::IdentityProposal>>& proposals);
    int openCount() const;
    int rowOf(const library::IdentityProposal& pair) const;
    void joinNext();
    void endJoining(const std::optional<base::Error>& error = {});
    article::EntityKey nowCalled(article::EntityKey name) const;
    void insert(int at, const Row& row);
    void remove(int at);
    void reject(const library::IdentityProposal& pair, bool isRejected);

    library::Library& m_library;
    QList<Row> m_rows; ///< all, rejected ones last
    base::CancelToken m_cancel;
    bool m_isLooking = false;
    bool m_hasLooked = false;
    bool m_showsRejected = false;
    qint64 m_toJoin = 0;                                       ///< in all; 0: nothing is being joined
    qint64 m_joined = 0;                                       ///< of those
    QHash<article::EntityKey, article::EntityKey> m_becameOne; ///< what was joined with what since look()
};

} // namespace dateline::viewmodels
