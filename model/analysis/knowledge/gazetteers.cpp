#include "model/analysis/knowledge/gazetteers.h"

#include "model/text/word_shape.h"

#include <QDir>

#include <vector>

namespace dateline::analysis::knowledge {

namespace {

template<typename Record, typename Key>
std::span<const Record> recordsOf(const TableFile& table, const Key& key)
{
    const TableFile::Values values = table.find(key);
    // Values begin behind a header of 56 bytes and are multiples of four bytes: aligned for every record.
    return {reinterpret_cast<const Record*>(values.first), values.count};
}

template<typename Record, typename Key>
Record recordOf(const TableFile& table, const Key& key)
{
    const std::span<const Record> records = recordsOf<Record>(table, key);
    return records.empty() ? Record{} : records.front();
}

} // namespace

Gazetteers::Gazetteers(TableFile places, TableFile personNames, TableFile words, TableFile phrases,
                       TableFile classes)
    : m_places(std::move(places))
    , m_personNames(std::move(personNames))
    , m_words(std::move(words))
    , m_phrases(std::move(phrases))
    , m_classes(std::move(classes))
{
    m_beginnings.learn(m_places);
    m_beginnings.learn(m_phrases);
}

base::Result<Gazetteers> Gazetteers::open(const QString& folder)
{
    struct Entry
    {
        QString name;
        TableKind kind;
        std::size_t valueSize;
    };
    const std::array<Entry, 5> entries{{
        {QStringLiteral("places.table"), TableKind::Places, sizeof(PlaceRecord)},
        {QStringLiteral("person_names.table"), TableKind::PersonNames, sizeof(PersonNameRecord)},
        {QStringLiteral("words.table"), TableKind::Words, sizeof(WordRecord)},
        {QStringLiteral("phrases.table"), TableKind::Phrases, sizeof(PhraseRecord)},
        {QStringLiteral("word_classes.table"), TableKind::WordClasses, sizeof(WordClassRecord)},
    }};
    std::vector<TableFile> tables;
    for (const Entry& entry : entries) {
        base::Result<TableFile> table =
            TableFile::open(QDir(folder).filePath(entry.name), entry.kind, entry.valueSize);
        if (!table)
            return table.error();
        tables.push_back(std::move(*table));
    }
    return Gazetteers(std::move(tables[0]), std::move(tables[1]), std::move(tables[2]), std::move(tables[3]),
                      std::move(tables[4]));
}

std::span<const PlaceRecord> Gazetteers::places(QStringView name) const
{
    return recordsOf<PlaceRecord>(m_places, name);
}

std::span<const PlaceRecord> Gazetteers::places(const TableKey& name) const
{
    return recordsOf<PlaceRecord>(m_places, name);
}

PersonNameRecord Gazetteers::personName(QStringView word) const
{
    return recordOf<PersonNameRecord>(m_personNames, word);
}

PersonNameRecord Gazetteers::personName(const TableKey& word) const
{
    return recordOf<PersonNameRecord>(m_personNames, word);
}

WordRecord Gazetteers::word(QStringView word) const
{
    return recordOf<WordRecord>(m_words, QStringView(text::folded(word)));
}

WordRecord Gazetteers::word(const TableKey& foldedWord) const
{
    return recordOf<WordRecord>(m_words, foldedWord);
}

std::optional<PhraseRecord> Gazetteers::phrase(QStringView name) const
{
    const std::optional<TableKey> key = TableKey::of(name);
    return key ? phrase(*key) : std::nullopt;
}

std::optional<PhraseRecord> Gazetteers::phrase(const TableKey& name) const
{
    const std::span<const PhraseRecord> records = recordsOf<PhraseRecord>(m_phrases, name);
    return records.empty() ? std::nullopt : std::optional(records.front());
}

std::uint32_t Gazetteers::classes(QStringView word) const
{
    return recordOf<WordClassRecord>(m_classes, word).classes;
}

std::uint32_t Gazetteers::classes(const TableKey& word) const
{
    return recordOf<WordClassRecord>(m_classes, word).classes;
}

std::uint32_t Gazetteers::foldedClasses(QStringView word) const
{
    return recordOf<WordClassRecord>(m_classes, QStringView(text::folded(word))).classes;
}

} // namespace dateline::analysis::knowledge
