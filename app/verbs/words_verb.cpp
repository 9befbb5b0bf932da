#include "app/verbs/words_verb.h"

#include "app/verbs/rows.h"
#include "app/verbs/word_list_import.h"
#include "model/export/output_file.h"
#include "model/export/word_list_csv.h"
#include "model/library/library.h"

#include <QJsonArray>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

Row rowOf(const article::WordListRow& row)
{
    QString text = u"%1 (%2)"_s.arg(row.entity.name, article::toString(row.entity.type));
    if (!row.aliases.isEmpty())
        text += u": "_s + row.aliases.join(u", "_s);
    return {text,
            {{u"name"_s, row.entity.name},
             {u"type"_s, article::toString(row.entity.type)},
             {u"aliases"_s, QJsonArray::fromStringList(row.aliases)}}};
}

void print(const article::WordList& list, Format format, QTextStream& out)
{
    if (format == Format::Csv) {
        out << exporting::wordListCsv(list);
        return;
    }
    QList<Row> rows;
    for (const article::WordListRow& row : list)
        rows.append(rowOf(row));
    printRows(rows, {}, format, out);
}

Result<ExitCode> writeFile(const article::WordList& list, const QString& path, Surroundings& surroundings)
{
    const auto written = exporting::OutputFile::writeBytes(path, exporting::wordListCsv(list).toUtf8());
    if (!written)
        return written.error();
    surroundings.out
        << u"Wrote %1 %2 to %3.\n"_s.arg(list.size()).arg(list.size() == 1 ? u"row"_s : u"rows"_s, path);
    return list.empty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace

void WordsVerb::addOptions(QCommandLineParser& parser) const
{
    LibraryVerb::addOptions(parser);
    addFormatOption(parser, rowFormats);
    addQuietOption(parser);
    WordListImport::addOptions(parser);
    parser.addOption(
        {u"export"_s, u"Writes the list to this file as a CSV table, which is replaced."_s, u"file"_s});
}

Result<void> WordsVerb::checkOptions(const QCommandLineParser& parser) const
{
    if (!parser.positionalArguments().isEmpty())
        return Error::invalid(u"Name the file of a list with --import or --export."_s);
    if (parser.isSet(u"import"_s) && parser.isSet(u"export"_s))
        return Error::invalid(u"Say either --import or --export."_s);
    if (const auto format = formatOption(parser, rowFormats); !format)
        return format.error();
    const auto order = WordListImport::from(parser);
    return order ? Result<void>() : order.error();
}

Result<ExitCode> WordsVerb::answer(library::Library& library, const QCommandLineParser& parser,
                                   Surroundings& surroundings) const
{
    if (parser.isSet(u"import"_s))
        return WordListImport::from(parser)->run(library, surroundings);
    const auto list = library.queries().wordList();
    if (!list)
        return list.error();
    if (parser.isSet(u"export"_s))
        return writeFile(*list, parser.value(u"export"_s), surroundings);
    print(*list, *formatOption(parser, rowFormats), surroundings.out);
    return list->empty() ? ExitCode::NothingFound : ExitCode::Done;
}

} // namespace dateline::verbs
