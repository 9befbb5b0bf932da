#pragma once

#include "model/library/answers.h"

#include <QAbstractTableModel>

namespace dateline::library {
class Library;
}

namespace dateline::viewmodels {

/// What the reader did, newest first, all or what some words are in, read in pages as far as it is looked at.
/// Follows the library, which must outlive it.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        What,
        Columns
    };

    explicit HistoryModel(library::Library& library, QObject* parent = nullptr);

    /// Lists only what has these words in it, case and diacritics aside; all without any.
    void setFilter(const QString& words);
    const QString& filter() const { return m_filter; }
    const library::HistoryEntry& entry(int row) const { return m_acts.at(row); }
    /// The row of an act; -1 where it is not there.
    int rowOf(article::ActId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The list could not be read.
    void failed(const dateline::base::Error& error);

private:
    void read();
    void ask(library::PageRequest page);
    void take(const library::HistoryPage& page, qint64 offset);

    library::Library& m_library;
    QString m_filter;
    QList<library::HistoryEntry> m_acts;
    qint64 m_total = 0;
    quint64 m_request = 0;
    bool m_isAsking = false;
};

} // namespace dateline::viewmodels
