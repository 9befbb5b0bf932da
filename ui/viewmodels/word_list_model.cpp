#include "ui/viewmodels/word_list_model.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using article::WordList;
using article::WordListRow;
using article::WordsJudgement;

namespace {

const QString separator = u" | "_s;

/// What a row of the library says that another, or none, does not say any more.
void withdraw(const WordListRow& before, const WordListRow* after, std::vector<WordsJudgement>& withdrawn)
{
    const QStringList kept = after && after->entity == before.entity ? after->words() : QStringList();
    for (const QString& words : before.words()) {
        if (!kept.contains(words))
            withdrawn.push_back({words, before.entity});
    }
}

} // namespace

void WordListModel::setLibrary(const WordList& list)
{
    beginResetModel();
    m_rows.clear();
    m_removed.clear();
    for (const WordListRow& row : list)
        m_rows.push_back({row, row});
    endResetModel();
    check();
}

void WordListModel::followLibrary(const WordList& list)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row& row) { return !row.isEdited(); });
    std::vector<Row> edited = std::exchange(m_rows, {});
    const WordList removed = std::exchange(m_removed, {});
    const auto isOf = [](const article::EntityKey& entity) {
        return [&entity](const WordListRow& row) { return row.entity == entity; };
    };
    for (const WordListRow& row : list) {
        const auto edit = std::ranges::find_if(edited, [&row](const Row& each) {
            return each.inLibrary.value_or(each.row).entity == row.entity;
        });
        if (edit != edited.end()) {
            m_rows.push_back({edit->row, row, edit->readProblem});
            edited.erase(edit);
        } else if (std::ranges::any_of(removed, isOf(row.entity))) {
            m_removed.push_back(row);
        } else {
            m_rows.push_back({row, row});
        }
    }
    // Rows of the reader, and those whose original has gone meanwhile.
    for (const Row& row : edited)
        m_rows.push_back({row.row, {}, row.readProblem});
    endResetModel();
    check();
}

void WordListModel::add(const library::WordListReading& reading)
{
    beginResetModel();
    std::erase_if(m_rows, [](const Row& row) { return row.isEmpty() && !row.inLibrary; });
    QHash<article::EntityKey, std::size_t> known;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        known.insert(m_rows[i].row.entity, i);
    for (const auto& read : reading.rows) {
        const bool isWrong = !read.problem.isEmpty() && !read.isContradiction;
        const auto at = known.constFind(read.row.entity);
        if (isWrong || at == known.cend()) {
            m_rows.push_back({read.row, {}, isWrong ? read.problem : QString()});
            continue;
        }
        WordListRow& row = m_rows[*at].row;
        row.aliases.append(read.row.aliases);
        row = article::tidied(row);
    }
    endResetModel();
    check();
}

int WordListModel::addEmpty(article::EntityType type)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({{{{}, type}, {}}});
    endInsertRows();
    return row;
}

void WordListModel::remove(const QList<int>& rows)
{
    QList<int> sorted = rows;
    std::ranges::sort(sorted, std::ranges::greater());
    for (const int row : sorted) {
        const auto place = m_rows.begin() + row;
        beginRemoveRows({}, row, row);
        if (place->inLibrary)
            m_removed.push_back(*place->inLibrary);
        m_rows.erase(place);
        endRemoveRows();
    }
    check();
}

/// Looks at all rows in view of each other; what they would mark is to be asked anew.
void WordListModel::check()
{
    WordList list;
    for (const Row& row : m_rows) {
        if (!row.isEmpty())
            list.push_back(row.row);
    }
    const QStringList problems = article::problemsOf(list);
    qsizetype next = 0;
    for (Row& row : m_rows) {
        row.outlook.reset();
        row.problem.clear();
        if (row.isEmpty())
            continue;
        const QString problem = problems.at(next++);
        row.problem = row.readProblem.isEmpty() ? problem : row.readProblem;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

bool WordListModel::isChanged() const
{
    return !m_removed.empty() || std::ranges::any_of(m_rows, &Row::isEdited);
}

int WordListModel::problemCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row& row) { return !row.problem.isEmpty(); }));
}

WordList WordListModel::list() const
{
    WordList list;
    for (const Row& row : m_rows) {
        if (!row.isEmpty() && row.problem.isEmpty())
            list.push_back(row.row);
    }
    return list;
}

library::WordListOrder WordListModel::order() const
{
    library::WordListOrder order;
    for (const WordListRow& row : m_removed)
        withdraw(row, nullptr, order.withdrawn);
    for (const Row& row : m_rows) {
        if (row.isNews())
            order.rows.push_back(row.row);
        if (row.inLibrary && row.problem.isEmpty())
            withdraw(*row.inLibrary, row.isEmpty() ? nullptr : &row.row, order.withdrawn);
    }
    return order;
}

void WordListModel::setOutlook(const library::WordListOutlook& outlook)
{
    qsizetype next = 0;
    for (Row& row : m_rows) {
        if (!row.isNews() || next >= outlook.rows.size())
            continue;
        row.outlook = outlook.rows.at(next++);
    }
    for (Row& row : m_rows) {
        if (row.outlook && !row.outlook->problem.isEmpty())
            row.problem = row.outlook->problem;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Effect), index(rowCount() - 1, Effect));
}

int WordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = at(index);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Effect))
        return shown(row, index.column());
    if (role == Qt::StatusTipRole) // in whatever cell the keyboard is
        return row.problem.isEmpty() ? otherTypesWords(row) : row.problem;
    if (role == Qt::EditRole && index.column() == Type)
        return static_cast<int>(row.row.entity.type);
    if (role == Qt::EditRole)
        return shown(row, index.column());
    if (role == Qt::FontRole && index.column() == Effect && !row.problem.isEmpty()) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant WordListModel::shown(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.row.entity.name;
    case Type:
        return typeWord(row.row.entity.type);
    case Aliases:
        return row.row.aliases.join(separator);
    default:
        return effectWords(row);
    }
}

QString WordListModel::effectWords(const Row& row) const
{
    if (!row.problem.isEmpty() || row.isEmpty())
        return row.problem;
    if (row.inLibrary == row.row)
        return tr("in the library");
    if (!row.outlook)
        return {};
    const library::WordsSpread& spread = row.outlook->spread;
    QString words = spread.mentions == 0
                        ? tr("nothing new yet", "no mention would be marked; later imports may have some")
                        : tr("%1 in %2", "mentions and articles, counted")
                              .arg(mentionCount(spread.mentions), articleCount(spread.articles));
    if (row.outlook->joined > 0)
        words = tr("%1; joins %2", "%1: what is marked, %2: mentions by an alias, counted")
                    .arg(words, mentionCount(row.outlook->joined));
    return words;
}

/// What is found already is not marked anew: whoever wants it otherwise has to say so of the name.
QString WordListModel::otherTypesWords(const Row& row)
{
    if (!row.outlook || row.outlook->otherTypes.isEmpty())
        return {};
    QStringList others;
    for (const library::EntitySummary& other : row.outlook->otherTypes)
        others.append(tr("“%1” as %2 in %3", "a name, its type, a count of articles")
                          .arg(other.name, typeWord(other.type), articleCount(other.articles)));
    return tr("The library has %1; there it stays so.", "names with their types")
        .arg(interfaceLocale().createSeparatedList(others));
}

bool WordListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == Effect)
        return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    WordListRow after = row.row;
    if (index.column() == Name)
        after.entity.name = value.toString();
    else if (index.column() == Type)
        after.entity.type = static_cast<article::EntityType>(value.toInt());
    else
        after.aliases = value.toString().split(u'|');
    after = article::tidied(after);
    if (after == row.row && row.readProblem.isEmpty())
        return true;
    row.row = after;
    row.readProblem.clear();
    check();
    return true;
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Aliases:
        return tr("Aliases, with | between them");
    default:
        return tr("Would mark");
    }
}

Qt::ItemFlags WordListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Effect ? flags | Qt::ItemIsEditable : flags;
}

} // namespace dateline::viewmodels
