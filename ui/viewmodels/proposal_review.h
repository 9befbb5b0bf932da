#pragma once

#include "model/base/cancel_token.h"
#include "model/base/error.h"
#include "model/base/result.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <optional>

namespace dateline::viewmodels {

/// What the program proposes for the whole library and the reader decides on: a list with a box to check in
/// each row. What is checked is done at once on demand, what is rejected is remembered and listed, behind the
/// others, only on wish. What kind of proposals they are, where they come from and what doing them means is
/// said by the classes that derive from it. Lives on the window's thread.
class ProposalReview : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ProposalReview(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// Stops what is being done.
    ~ProposalReview() override;

    /// What the list is called: the title of a dialog.
    virtual QString title() const = 0;
    /// What a row is, for those who cannot see the list: "Pairs of names that may be one".
    virtual QString listName() const = 0;
    /// What the line of reasons is.
    virtual QString reasonsName() const = 0;
    /// What checking does, with how many there are; another sentence for none.
    virtual QString heading(int open) const = 0;
    virtual QString progressWords(qint64 done, qint64 total) const = 0;
    /// Words for buttons, with their letters.
    virtual QString applyWords(int checked) const = 0;
    virtual QString rejectWords(bool isRejected) const = 0;

    /// Looks through the library, which may take seconds; found() or failed() follows.
    void look();
    bool isLooking() const { return m_isLooking; }
    /// The last look has come to its end: what is not listed is not there.
    bool hasLooked() const { return m_hasLooked; }
    bool isApplying() const { return m_isApplying; }
    /// Lists also what the reader has rejected.
    void showRejected(bool isShown);

    /// Why a row is proposed, in sentences.
    QString reasons(int row) const { return m_rows.at(row).reasons; }
    bool isRejected(int row) const { return m_rows.at(row).isRejected; }
    int checkedCount() const;
    void checkAll(bool isChecked);

    /// Does all that is checked: progressed() and in the end applied() follow, or failed().
    void applyChecked();
    /// Says of a row that it is not so, or of a rejected one that it may be proposed again.
    void toggleRejected(int row);
    /// Stops looking, or doing.
    virtual void stop() { m_cancel.cancel(); }

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
    void applied(const QString& sentence);
    void failed(const dateline::base::Error& error);

protected:
    struct Row
    {
        int proposal = 0;  ///< its number among those that were found
        QStringList cells; ///< one for each column; the first has the box
        QString reasons;   ///< stands in the last column, too
        bool isRejected = false;
        bool isChecked = false;
    };

    /// Rows in the order of the list, rejected ones last; the answer goes to take().
    virtual void startLooking(const base::CancelToken& cancel) = 0;
    /// Does what the proposals with these numbers say; each that is done goes to drop(), and the end to
    /// endApplying().
    virtual void apply(const QList<int>& proposals, const base::CancelToken& cancel) = 0;
    virtual QFuture<base::Result<void>> remember(int proposal, bool isRejected) = 0;
    /// What stands in the last column of a rejected row.
    virtual QString rejectedWords() const = 0;
    /// The headings of the columns, the last one that of the reasons.
    virtual QStringList headings() const = 0;

    void take(const base::Result<QList<Row>>& rows);
    void drop(int proposal);
    /// An empty sentence where nothing was done.
    void endApplying(const QString& sentence, const std::optional<base::Error>& error = {});
    int proposalAt(int row) const { return m_rows.at(row).proposal; }

private:
    int openCount() const;
    int rowOf(int proposal) const;
    void reject(int proposal, bool isRejected);
    void insert(int at, const Row& row);
    void remove(int at);

    QList<Row> m_rows; ///< all, rejected ones last
    base::CancelToken m_cancel;
    bool m_isLooking = false;
    bool m_hasLooked = false;
    bool m_isApplying = false;
    bool m_showsRejected = false;
};

} // namespace dateline::viewmodels
