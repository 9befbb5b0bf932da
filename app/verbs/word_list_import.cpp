#include "app/verbs/word_list_import.h"

#include "app/verbs/progress_line.h"
#include "app/verbs/source_reader.h"
#include "model/library/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using library::WordListOutlook;

namespace {

QString counted(qint64 count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString words(const library::WordsSpread& spread)
{
    return u"%1 in %2"_s.arg(counted(spread.mentions, u"mention"_s, u"mentions"_s),
                             counted(spread.articles, u"article"_s, u"articles"_s));
}

QString textOf(const article::WordListRow& row, const WordListOutlook::Row& outlook)
{
    QString text = u"%1 (%2): "_s.arg(row.entity.name, article::toString(row.entity.type));
    if (!outlook.isNew)
        return text + u"the library has it"_s;
    text += words(outlook.spread);
    if (outlook.joined > 0)
        text += u", %1 joined"_s.arg(counted(outlook.joined, u"mention"_s, u"mentions"_s));
    for (const library::EntitySummary& other : outlook.otherTypes)
        text += u"; “%1” stays %2 in %3"_s.arg(other.name, article::toString(other.type),
                                               counted(other.articles, u"article"_s, u"articles"_s));
    return text;
}

QJsonObject jsonOf(const article::WordListRow& row, const WordListOutlook::Row& outlook)
{
    return {{u"name"_s, row.entity.name},
            {u"type"_s, article::toString(row.entity.type)},
            {u"aliases"_s, QJsonArray::fromStringList(row.aliases)},
            {u"new"_s, outlook.isNew},
            {u"mentions"_s, outlook.spread.mentions},
            {u"articles"_s, outlook.spread.articles},
            {u"joined"_s, outlook.joined}};
}

} // namespace

void WordListImport::addOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {u"import"_s,
         u"Adds the names of a list to all articles, those imported later, too: a text file with "
         "one name on a line, or a CSV table with the columns name, type and aliases, “|” between "
         "the aliases."_s,
         u"file"_s});
    parser.addOption({u"type"_s,
                      u"The type of names for which the list gives none: person, place, organization, group, "
                      "event or work."_s,
                      u"type"_s});
    parser.addOption({u"dry-run"_s, u"Says what the list would mark, and changes nothing."_s});
}

Result<WordListImport> WordListImport::from(const QCommandLineParser& parser)
{
    WordListImport import;
    import.m_file = parser.value(u"import"_s);
    import.m_isDry = parser.isSet(u"dry-run"_s);
    import.m_isQuiet = isQuiet(parser);
    const bool isMeant = parser.isSet(u"import"_s);
    if (!isMeant && (import.m_isDry || parser.isSet(u"type"_s)))
        return Error::invalid(u"--type and --dry-run belong to --import."_s);
    if (!isMeant)
        return import;
    if (parser.isSet(u"type"_s)) {
        import.m_type = article::entityTypeFromString(parser.value(u"type"_s));
        if (!import.m_type)
            return Error::invalid(u"There is no type of entity named “%1”."_s.arg(parser.value(u"type"_s)));
    }
    const auto format = formatOption(parser, {Format::Text, Format::Json});
    if (!format)
        return format.error();
    import.m_format = *format;
    return import;
}

Result<WordListImport::Reading> WordListImport::read(Surroundings& surroundings) const
{
    if (m_file == u"-")
        return importers::words::readWordList(QByteArrayView(standardInput(surroundings).bytes), m_type);
    return importers::words::readWordListFile(m_file, m_type);
}

/// Names the rows that are wrong; whether there are some.
bool WordListImport::tellProblems(const Reading& reading, Surroundings& surroundings) const
{
    if (reading.isGood())
        return false;
    for (const Reading::Row& row : reading.rows) {
        if (!row.problem.isEmpty())
            surroundings.err << u"%1:%2: %3\n"_s.arg(m_file).arg(row.line).arg(row.problem);
    }
    surroundings.err << u"dateline words: Nothing of the list was applied.\n"_s;
    return true;
}

void WordListImport::print(const Reading& reading, const WordListOutlook& outlook,
                           Surroundings& surroundings) const
{
    QJsonArray rows;
    QStringList lines;
    for (qsizetype i = 0; i < outlook.rows.size(); ++i) {
        const article::WordListRow& row = reading.rows[static_cast<std::size_t>(i)].row;
        rows.append(jsonOf(row, outlook.rows.at(i)));
        lines.append(textOf(row, outlook.rows.at(i)));
    }
    if (m_format == Format::Json) {
        surroundings.out << QJsonDocument(QJsonObject{{u"added"_s, outlook.added},
                                                      {u"mentions"_s, outlook.spread.mentions},
                                                      {u"articles"_s, outlook.spread.articles},
                                                      {u"applied"_s, !m_isDry},
                                                      {u"rows"_s, rows}})
                                .toJson();
        return;
    }
    if (m_isDry)
        surroundings.out << lines.join(u'\n') << '\n';
    surroundings.out << u"%1 %2, marked %3%4.\n"_s.arg(
        m_isDry ? u"Would add"_s : u"Added"_s,
        counted(outlook.added, u"name or alias"_s, u"names and aliases"_s), words(outlook.spread),
        m_isDry ? u""_s : u". The window can undo it"_s);
}

Result<ExitCode> WordListImport::run(library::Library& library, Surroundings& surroundings) const
{
    auto reading = read(surroundings);
    if (!reading) { // the file's fault, not that of the command line
        surroundings.err << u"dateline words: %1\n"_s.arg(reading.error().message);
        return exitCodeFor(reading.error());
    }
    if (!m_isQuiet) {
        for (const base::Issue& note : reading->notes)
            surroundings.err << (note.place.isEmpty() ? m_file : u"%1, %2"_s.arg(m_file, note.place))
                             << u": %1\n"_s.arg(note.text);
    }
    if (tellProblems(*reading, surroundings))
        return ExitCode::SomeFailed;
    const auto progress = progressLine(surroundings, m_isQuiet);
    const library::WordListOrder order{reading->list()};
    const auto outlook = library.queries().outlook(order, progress, surroundings.cancel);
    if (!outlook)
        return outlook.error();
    for (qsizetype i = 0; i < outlook->rows.size(); ++i)
        reading->rows[static_cast<std::size_t>(i)].problem = outlook->rows.at(i).problem;
    if (tellProblems(*reading, surroundings))
        return ExitCode::SomeFailed;
    if (outlook->added == 0) {
        surroundings.err << u"dateline words: The library has all of these words already.\n"_s;
        return ExitCode::NothingFound;
    }
    if (!m_isDry) {
        const auto applied = library.applyWordListNow(order, progress, surroundings.cancel);
        if (!applied)
            return applied.error();
    }
    print(*reading, *outlook, surroundings);
    return ExitCode::Done;
}

} // namespace dateline::verbs
