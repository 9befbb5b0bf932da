#include "model/importers/words/word_list_reader.h"

#include "model/importers/decoding/decoding_issues.h"
#include "model/importers/registry.h"
#include "model/importers/words/word_list_rows.h"
#include "model/text/normalizer.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dateline::importers::words {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

constexpr qsizetype maximumSize = 4 * 1024 * 1024;

Error tooLarge()
{
    return Error::tooLarge(
        QCoreApplication::translate("dateline::importers", "A word list has at most 4 MB."));
}

Error noText()
{
    return Error::invalid(QCoreApplication::translate(
        "dateline::importers", "This is no text. A word list is a text file or a CSV table."));
}

QString lineWords(qsizetype line)
{
    return QCoreApplication::translate("dateline::importers", "line %1").arg(line);
}

/// Puts rows of one entity together, which a note tells, so that the aliases of both hold.
void mergeRows(WordListReading& reading)
{
    std::vector<WordListReading::Row> merged;
    QHash<article::EntityKey, std::size_t> known;
    for (WordListReading::Row& row : reading.rows) {
        const auto at = known.constFind(row.row.entity);
        if (!row.problem.isEmpty() || at == known.cend()) {
            if (row.problem.isEmpty())
                known.insert(row.row.entity, merged.size());
            merged.push_back(std::move(row));
            continue;
        }
        WordListReading::Row& first = merged[*at];
        first.row.aliases.append(row.row.aliases);
        first.row.aliases.removeDuplicates();
        reading.notes.append({base::Issue::Severity::Note,
                              QCoreApplication::translate("dateline::importers",
                                                          "“%1” stands in line %2 already; both are one.")
                                  .arg(row.row.entity.name)
                                  .arg(first.line),
                              lineWords(row.line)});
    }
    reading.rows = std::move(merged);
}

/// What is wrong with rows in view of each other; rows that are wrong by themselves contradict no other.
void findContradictions(WordListReading& reading)
{
    article::WordList good;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < reading.rows.size(); ++i) {
        if (!reading.rows[i].problem.isEmpty())
            continue;
        good.push_back(reading.rows[i].row);
        places.push_back(i);
    }
    const QStringList problems = article::problemsOf(good);
    for (std::size_t i = 0; i < places.size(); ++i) {
        WordListReading::Row& row = reading.rows[places[i]];
        row.problem = problems.at(static_cast<qsizetype>(i));
        row.isContradiction = !row.problem.isEmpty();
    }
}

base::Result<WordListReading> readNormalized(QStringView text, std::optional<article::EntityType> type,
                                             bool isTable)
{
    auto rows = rowsOf(text, type, isTable);
    if (!rows)
        return rows.error();
    WordListReading reading{std::move(*rows), {}};
    if (reading.rows.empty())
        return Error::invalid(QCoreApplication::translate("dateline::importers", "The list holds no names."));
    mergeRows(reading);
    findContradictions(reading);
    return reading;
}

base::Result<WordListReading> readBytes(QByteArrayView bytes, std::optional<article::EntityType> type,
                                        bool isTable)
{
    if (bytes.size() > maximumSize)
        return tooLarge();
    if (decoding::looksBinary(bytes))
        return noText();
    const decoding::DecodedText decoded = decoding::decode(bytes);
    if (decoding::isGarbage(decoded.text))
        return noText();
    const text::NormalizedText normalized = text::normalizeLines(decoded.text);
    auto reading = readNormalized(normalized.text, type, isTable);
    if (reading)
        reading->notes = decoding::decodingIssues(decoded, normalized.dropped) + reading->notes;
    return reading;
}

} // namespace

bool WordListReading::isGood() const
{
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.problem.isEmpty(); });
}

article::WordList WordListReading::list() const
{
    article::WordList list;
    std::ranges::transform(rows, std::back_inserter(list), &Row::row);
    return list;
}

base::Result<WordListReading> readWordList(QByteArrayView bytes, std::optional<article::EntityType> type)
{
    return readBytes(bytes, type, false);
}

base::Result<WordListReading> readWordList(QStringView text, std::optional<article::EntityType> type)
{
    if (text.size() > maximumSize)
        return tooLarge();
    return readNormalized(text::normalizeLines(text).text, type, false);
}

base::Result<WordListReading> readWordListFile(const QString& path, std::optional<article::EntityType> type)
{
    const auto source = openSource(path);
    if (!source)
        return source.error();
    const bool isTable = source->name.endsWith(u".csv"_s, Qt::CaseInsensitive) ||
                         source->name.endsWith(u".tsv"_s, Qt::CaseInsensitive);
    return readBytes(source->bytes, type, isTable);
}

} // namespace dateline::importers::words
