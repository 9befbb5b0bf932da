#pragma once

#include "model/library/answers.h"
#include "model/library/word_list_files.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// A word list that is being edited: the names that the library has, and what the reader makes of them. Says
/// of each row whether something is wrong with it and what it would mark. Nothing is decided here: order()
/// says what is to be.
class WordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,    ///< in words; to be edited as an int in Qt::EditRole
        Aliases, ///< "|" between them
        Effect,  ///< what is wrong, or what the row would mark; cannot be edited
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The list as the library has it; what was edited is forgotten.
    void setLibrary(const article::WordList& list);
    /// The library has this list now; what was edited stays.
    void followLibrary(const article::WordList& list);
    /// Adds rows; those of an entity that has one already bring it their aliases.
    void add(const library::WordListReading& reading);
    /// Adds an empty row at the end and says which it is.
    int addEmpty(article::EntityType type);
    void remove(const QList<int>& rows);

    /// Something differs from what the library has.
    bool isChanged() const;
    int problemCount() const;
    /// All good rows, for a file.
    article::WordList list() const;
    /// What makes the library's list this one; rows that are wrong are left out.
    library::WordListOrder order() const;
    /// What would come of order(), as it was since the last edited().
    void setOutlook(const library::WordListOutlook& outlook);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// What the list says is another thing now.
    void edited();

private:
    struct Row
    {
        article::WordListRow row;
        std::optional<article::WordListRow> inLibrary{}; ///< as it is there
        QString readProblem{};                           ///< told when it was read, until it is edited
        QString problem{};
        std::optional<library::WordListOutlook::Row> outlook{};

        bool isEmpty() const { return row.entity.name.isEmpty() && row.aliases.isEmpty(); }
        bool isEdited() const { return inLibrary ? *inLibrary != row : !isEmpty(); }
        bool isNews() const { return !isEmpty() && problem.isEmpty() && inLibrary != row; }
    };

    const Row& at(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    QVariant shown(const Row& row, int column) const;
    QString effectWords(const Row& row) const;
    static QString otherTypesWords(const Row& row);
    void check();

    std::vector<Row> m_rows;
    article::WordList m_removed; ///< of the library's
};

} // namespace dateline::viewmodels
