#include "app/verbs/command_line.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::verbs;
using namespace Qt::StringLiterals;

namespace {

QString manPath()
{
    return tests::sourceFolder() + u"/resources/packaging/dateline.1"_s;
}

/// The page with its minus signs as they are typed.
QString manPage()
{
    QFile file(manPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
}

/// From the line that begins with a heading to the next heading of its kind or above.
QString sectionOf(const QString& page, const QString& heading)
{
    const qsizetype begin = page.indexOf(u'\n' + heading);
    INFO(heading.toStdString());
    REQUIRE(begin >= 0);
    static const QRegularExpression nextHeading(u"\n\\.S[HS] "_s);
    const qsizetype end = page.indexOf(nextHeading, begin + heading.size());
    return page.mid(begin, end - begin);
}

QSet<QString> optionsIn(const QString& text)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QSet<QString> found;
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

/// As the verb's help lists them.
QSet<QString> optionsOf(const Verb& verb)
{
    QCommandLineParser parser;
    verb.addOptions(parser);
    QString text;
    for (const QString& line : parser.helpText().split(u'\n')) {
        if (line.startsWith(u"  -"))
            text += line.left(line.indexOf(u"  "_s, 3)) + u'\n';
    }
    return optionsIn(text);
}

/// What `dateline --help` prints.
QString programHelp()
{
    QString out;
    QTextStream stream(&out);
    QBuffer in;
    Surroundings surroundings{.out = stream,
                              .err = stream,
                              .in = in,
                              .errIsTerminal = false,
                              .defaultLibrary = {},
                              .openEngine = {},
                              .registry = {},
                              .clock = {},
                              .cancel = {}};
    CHECK(executeCommandLine({u"--help"_s}, surroundings) == ExitCode::Done);
    return out;
}

} // namespace

TEST_CASE("the man page explains the options of the window that the help lists")
{
    const QString help = programHelp();
    const qsizetype begin = help.indexOf(u"Options of the window:"_s);
    REQUIRE(begin >= 0);
    const QSet<QString> listed = optionsIn(help.mid(begin, help.indexOf(u"Verbs"_s) - begin));
    CHECK(listed.size() == 4);
    const QSet<QString> explained = optionsIn(sectionOf(manPage(), u".SH OPTIONS OF THE WINDOW"_s));
    CHECK(explained == listed + QSet<QString>{u"--help"_s, u"--version"_s});
}

TEST_CASE("the man page names every verb with its options and no others")
{
    const QString page = manPage();
    QStringList verbs;
    for (const auto& verb : allVerbs()) {
        INFO(verb->name().toStdString());
        verbs.append(verb->name());
        const QString section = sectionOf(page, u".SS "_s + verb->name() + u' ');
        CHECK(optionsIn(section.mid(section.indexOf(u"Options:"_s))) == optionsOf(*verb));
    }
    QStringList described;
    for (const QString& line : page.split(u'\n')) {
        if (line.startsWith(u".SS "))
            described.append(line.section(u' ', 1, 1));
    }
    CHECK(described == verbs);
}

TEST_CASE("the man page explains every option of a verb once")
{
    QSet<QString> all{u"--help"_s};
    for (const auto& verb : allVerbs())
        all += optionsOf(*verb);
    const QString explained = sectionOf(manPage(), u".SH OPTIONS OF VERBS"_s);
    CHECK(optionsIn(explained) == all);
}

TEST_CASE("the man page tells environment, files, exit status and examples and has no mistakes")
{
    const QString page = manPage();
    for (const QString& heading : {u".SH ENVIRONMENT"_s, u".SH FILES"_s, u".SH EXAMPLES"_s})
        CHECK_FALSE(sectionOf(page, heading).isEmpty());
    const QString status = sectionOf(page, u".SH EXIT STATUS"_s);
    for (const int code : {0, 1, 2, 3, 4, 5, 6, 130})
        CHECK(status.contains(u".B %1\n"_s.arg(code)));
    if (QStandardPaths::findExecutable(u"man"_s).isEmpty()) {
        WARN("skipped: no man");
        return;
    }
    QProcess man;
    man.start(u"man"_s, {u"--warnings"_s, u"--local-file"_s, manPath()});
    REQUIRE(man.waitForFinished());
    CHECK(man.readAllStandardError().toStdString().empty());
    CHECK(man.exitCode() == 0);
}
