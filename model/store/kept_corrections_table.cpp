#include "model/store/kept_corrections_table.h"

#include "model/store/key_columns.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::EntityKey;
using article::Naming;
using article::WordsJudgement;

namespace {

constexpr auto insert =
    "INSERT OR IGNORE INTO kept_correction (words, name_id, shown_name_id, decided_at) VALUES (?, ?, ?, ?)"_L1;

constexpr auto deleteOne =
    "DELETE FROM kept_correction WHERE words IS ? AND name_id = ? AND shown_name_id IS ?"_L1;

constexpr auto selectAll =
    "SELECT words, one.name, one.type, shown.name, shown.type FROM kept_correction "
    "JOIN name AS one ON one.id = name_id LEFT JOIN name AS shown ON shown.id = shown_name_id "
    "ORDER BY decided_at, kept_correction.rowid"_L1;

/// A correction as the table has it.
struct Row
{
    std::optional<QString> words; ///< none for a naming
    qint64 name = 0;              ///< whose the words are, or what is called otherwise
    std::optional<qint64> shownAs;
};

base::Result<Row> rowOf(Connection& connection, const article::Correction& correction)
{
    NameTable names(connection);
    Row row;
    const auto* naming = std::get_if<Naming>(&correction);
    const auto* words = std::get_if<WordsJudgement>(&correction);
    const EntityKey& key = naming != nullptr ? naming->subject : words->entity;
    const auto name = names.idOf(key.name, key.type);
    if (!name)
        return name.error();
    row.name = *name;
    if (words != nullptr)
        row.words = words->words;
    if (naming != nullptr && naming->shownAs) {
        const auto shown = names.idOf(naming->shownAs->name, naming->shownAs->type);
        if (!shown)
            return shown.error();
        row.shownAs = *shown;
    }
    return row;
}

} // namespace

base::Result<void> KeptCorrectionsTable::add(const article::Correction& correction, const QDateTime& now)
{
    const auto row = rowOf(m_connection, correction);
    if (!row)
        return row.error();
    return Statement(m_connection, insert)
        .bind(row->words, row->name, row->shownAs, now.toMSecsSinceEpoch())
        .run();
}

base::Result<void> KeptCorrectionsTable::remove(const article::Correction& correction)
{
    const auto row = rowOf(m_connection, correction);
    if (!row)
        return row.error();
    return Statement(m_connection, deleteOne).bind(row->words, row->name, row->shownAs).run();
}

base::Result<std::vector<article::Correction>> KeptCorrectionsTable::all() const
{
    std::vector<article::Correction> all;
    Statement statement(m_connection, selectAll);
    while (statement.next()) {
        const EntityKey name = keyAt(statement, 1);
        if (!statement.isNull(0))
            all.emplace_back(WordsJudgement{statement.text(0), name});
        else
            all.emplace_back(
                Naming{name, statement.isNull(3) ? std::nullopt : std::optional(keyAt(statement, 3)), {}});
    }
    if (statement.failed())
        return statement.error();
    return all;
}

} // namespace dateline::store
