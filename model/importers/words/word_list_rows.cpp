#include "model/importers/words/word_list_rows.h"

#include "model/importers/words/delimited_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dateline::importers::words {

using namespace Qt::StringLiterals;
using article::EntityType;
using Row = WordListReading::Row;

namespace {

/// How types are called in lists beside their own names.
std::optional<EntityType> typeNamed(const QString& name)
{
    const QString folded = name.trimmed().toCaseFolded();
    if (folded == u"organisation" || folded == u"org")
        return EntityType::Organization;
    if (folded == u"location" || folded == u"loc")
        return EntityType::Place;
    if (folded == u"per")
        return EntityType::Person;
    return article::entityTypeFromString(folded);
}

QString noSuchType(const QString& name)
{
    return QCoreApplication::translate(
               "dateline::importers",
               "There is no type “%1”. Types are person, place, organization, group, event and work.")
        .arg(name.simplified());
}

QString typeMissing()
{
    return QCoreApplication::translate(
        "dateline::importers",
        "The type is missing. Types are person, place, organization, group, event and work.");
}

QString unreadable(const QString& words)
{
    return QCoreApplication::translate("dateline::importers",
                                       "“%1” has characters that could not be read. Save the file as UTF-8.")
        .arg(words);
}

/// A row with what is wrong with its words; a problem that is known already comes first.
Row checkedRow(article::WordListRow row, qsizetype line, QString problem)
{
    Row checked{article::tidied(row), line, std::move(problem)};
    if (checked.problem.isEmpty())
        checked.problem = article::problemsOf({checked.row}).first();
    for (const QString& words : checked.row.words()) {
        if (checked.problem.isEmpty() && words.contains(QChar::ReplacementCharacter))
            checked.problem = unreadable(words);
    }
    return checked;
}

std::vector<Row> plainRows(QStringView text, std::optional<EntityType> type)
{
    std::vector<Row> rows;
    qsizetype number = 0;
    QString problem = type ? QString() : typeMissing();
    for (const QStringView each : text.split(u'\n')) {
        ++number;
        const QString line = each.trimmed().toString();
        if (line.startsWith(u'#')) {
            const QString said = line.mid(1).trimmed();
            if (!said.startsWith(u"type:"_s, Qt::CaseInsensitive))
                continue;
            type = typeNamed(said.mid(5));
            problem = type ? QString() : noSuchType(said.mid(5));
        } else if (!line.isEmpty()) {
            rows.push_back(checkedRow({{line, type.value_or(EntityType::Person)}, {}}, number, problem));
        }
    }
    return rows;
}

/// Which field of a record is what; -1 is none of them.
struct Columns
{
    qsizetype count = 0, name = -1, type = -1, aliases = -1;

    static Columns of(const QStringList& header)
    {
        Columns columns{header.size(), -1, -1, -1};
        for (qsizetype i = header.size() - 1; i >= 0; --i) { // the first of two counts
            const QString title = header.at(i).trimmed().toCaseFolded();
            if (title == u"name")
                columns.name = i;
            else if (title == u"type")
                columns.type = i;
            else if (title == u"aliases" || title == u"alias")
                columns.aliases = i;
        }
        return columns;
    }
};

/// Aliases between "|"; a backslash makes "|" and itself part of an alias.
QStringList aliasesIn(const QString& field)
{
    QStringList aliases{QString()};
    for (qsizetype i = 0; i < field.size(); ++i) {
        const bool isEscape =
            field.at(i) == u'\\' && i + 1 < field.size() && u"|\\"_s.contains(field.at(i + 1));
        if (isEscape)
            aliases.last() += field.at(++i);
        else if (field.at(i) == u'|')
            aliases.append(QString());
        else
            aliases.last() += field.at(i);
    }
    return aliases;
}

/// A cell without the apostrophe that keeps spreadsheets from computing it.
QString cell(const QString& field)
{
    const bool isKept =
        field.size() > 1 && field.front() == u'\'' && u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(field.at(1));
    return isKept ? field.mid(1) : field;
}

Row tableRow(const DelimitedRecord& record, const Columns& columns, std::optional<EntityType> type)
{
    const auto field = [&record](qsizetype column) {
        return column < 0 ? QString() : cell(record.fields.value(column));
    };
    QString problem;
    const QString typeName = field(columns.type).simplified();
    if (!typeName.isEmpty())
        type = typeNamed(typeName);
    if (record.isUnclosed)
        problem = QCoreApplication::translate("dateline::importers",
                                              "A quotation mark opens a field here and none closes it.");
    else if (record.fields.size() > columns.count)
        problem =
            QCoreApplication::translate(
                "dateline::importers",
                "The row has %1 fields, the first line only %2. Put words with a separator in quotation "
                "marks, and “|” between aliases.")
                .arg(record.fields.size())
                .arg(columns.count);
    else if (!type)
        problem = typeName.isEmpty() ? typeMissing() : noSuchType(typeName);
    return checkedRow(
        {{field(columns.name), type.value_or(EntityType::Person)}, aliasesIn(field(columns.aliases))},
        record.line, problem);
}

/// The separator by which the first line names the column of names; nothing where it does by none.
std::optional<QChar> separatorOf(QStringView text)
{
    for (const QChar separator : std::array{QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const qsizetype end = text.indexOf(u'\n');
        const auto header = delimitedRecords(end < 0 ? text : text.left(end), separator);
        if (header.empty())
            continue;
        const Columns columns = Columns::of(header.front().fields);
        if (columns.name >= 0 && (columns.count > 1 || separator == u'\t'))
            return separator;
    }
    return std::nullopt;
}

} // namespace

base::Result<std::vector<Row>> rowsOf(QStringView text, std::optional<EntityType> type, bool isTable)
{
    // Lines above the first that says something.
    qsizetype skipped = 0;
    while (!text.isEmpty() && text.front() == u'\n') {
        text = text.mid(1);
        ++skipped;
    }
    const auto separator = separatorOf(text);
    if (!separator && isTable)
        return base::Error::invalid(QCoreApplication::translate(
            "dateline::importers",
            "The first line of a CSV list names its columns: name,type,aliases. This one has none called "
            "“name”."));
    std::vector<Row> rows;
    if (!separator) {
        rows = plainRows(text, type);
    } else {
        const auto records = delimitedRecords(text, *separator);
        const Columns columns = Columns::of(records.front().fields);
        for (std::size_t i = 1; i < records.size(); ++i)
            rows.push_back(tableRow(records[i], columns, type));
    }
    for (Row& row : rows)
        row.line += skipped;
    return rows;
}

} // namespace dateline::importers::words
