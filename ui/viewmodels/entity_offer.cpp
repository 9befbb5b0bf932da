#include "ui/viewmodels/entity_offer.h"

#include "model/library/library.h"
#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>
#include <iterator>

namespace dateline::viewmodels {

using article::EntityKey;

namespace {

constexpr qint64 mostOfLibrary = 50; ///< more than anybody looks through; another letter finds the rest

} // namespace

EntityOffer::EntityOffer(library::Library& library, std::vector<EntityKey> here, const EntityKey& without,
                         QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_here(std::move(here)), m_without(without)
{}

void EntityOffer::find(const QString& words)
{
    const QString wanted = words.simplified();
    const quint64 request = ++m_request;
    const library::EntityRequest inLibrary{{}, {}, wanted, {0, mostOfLibrary}};
    const auto answer =
        m_library.ask([inLibrary](const library::Queries& queries) { return queries.entities(inLibrary); });
    whenAnswered(answer, this, [this, request, wanted](const base::Result<library::EntityPage>& page) {
        if (request != m_request)
            return;
        beginResetModel();
        m_rows = rowsHere(folded(wanted));
        if (page)
            std::ranges::move(rowsOf(*page), std::back_inserter(m_rows));
        endResetModel();
        Q_EMIT found();
    });
}

std::vector<EntityOffer::Row> EntityOffer::rowsHere(const QString& words) const
{
    std::vector<Row> rows;
    for (const EntityKey& key : m_here) {
        if (key != m_without && folded(key.name).contains(words))
            rows.push_back({key, tr("%1 · this article", "%1: a type").arg(typeWord(key.type))});
    }
    return rows;
}

/// What the article has stands before them already.
std::vector<EntityOffer::Row> EntityOffer::rowsOf(const library::EntityPage& page) const
{
    std::vector<Row> rows;
    for (const library::EntitySummary& entity : page.entities) {
        const EntityKey key{entity.name, entity.type};
        if (key != m_without && std::ranges::find(m_here, key) == m_here.end())
            rows.push_back({key, tr("%1 · %2", "a type, and a count of articles")
                                     .arg(typeWord(key.type), articleCount(entity.articles))});
    }
    return rows;
}

int EntityOffer::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntityOffer::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.key.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.key.name, row.where);
    case KeyTypeRole:
        return static_cast<int>(row.key.type);
    case WhereRole:
        return row.where;
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
