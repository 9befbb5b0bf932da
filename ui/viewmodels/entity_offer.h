#pragma once

#include "model/article/naming.h"

#include <QAbstractListModel>

#include <vector>

namespace dateline::library {
class Library;
struct EntityPage;
} // namespace dateline::library

namespace dateline::viewmodels {

/// Entities to choose from while a name is typed: those of the open article whose names hold what is typed,
/// then those of the whole library, most mentioned first. One of them is never offered: that which the choice
/// is about. The library must outlive it.
class EntityOffer final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        KeyTypeRole = Qt::UserRole, ///< int: article::EntityType
        WhereRole,                  ///< QString: "place · this article", "place · 87 articles"
    };

    /// `here` are those of the article in their order.
    EntityOffer(library::Library& library, std::vector<article::EntityKey> here,
                const article::EntityKey& without, QObject* parent = nullptr);

    const std::vector<article::EntityKey>& here() const { return m_here; }

    /// Offers what holds some words, whatever their case and diacritics; all for none. found() follows, also
    /// where the library cannot answer: then only those of the article are offered. An answer to older words
    /// is dropped.
    void find(const QString& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void found();

private:
    struct Row
    {
        article::EntityKey key;
        QString where;
    };

    std::vector<Row> rowsHere(const QString& words) const;
    std::vector<Row> rowsOf(const library::EntityPage& page) const;

    library::Library& m_library;
    const std::vector<article::EntityKey> m_here;
    const article::EntityKey m_without;
    std::vector<Row> m_rows;
    quint64 m_request = 0;
};

} // namespace dateline::viewmodels
