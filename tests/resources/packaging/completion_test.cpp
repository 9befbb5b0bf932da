#include "tests/resources/packaging/running.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

QString completion(const QString& name)
{
    return tests::sourceFolder() + u"/resources/packaging/completions/"_s + name;
}

/// Runs a script of a shell that finds the program, in a folder without files; what it prints in words.
QStringList wordsOf(const QString& shell, const QStringList& arguments)
{
    const QTemporaryDir folder;
    const QString path = QStringLiteral(BUILD_FOLDER) + u"/bin:"_s + qEnvironmentVariable("PATH");
    const tests::Finished done =
        tests::run(u"env"_s, QStringList{u"-C"_s, folder.path(), shell} + arguments,
                   {{u"PATH"_s, path}, {u"HOME"_s, folder.path()}, {u"XDG_CONFIG_HOME"_s, folder.path()}});
    INFO(done.output.toStdString());
    CHECK(done.code == 0);
    return done.output.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

/// What bash offers behind these words, the last of which is begun.
QStringList bashOffers(const QStringList& words)
{
    const QString script = u"source \"$0\"; COMP_WORDS=(dateline \"$@\"); COMP_CWORD=$#; "
                           "_dateline; printf '%s\n' \"${COMPREPLY[@]}\""_s;
    return wordsOf(u"bash"_s, QStringList{u"-c"_s, script, completion(u"dateline.bash"_s)} + words);
}

/// The same for fish, sorted.
QStringList fishOffers(const QStringList& words)
{
    const QString script = u"source %1; complete -C 'dateline %2' | string split -f1 \\t; true"_s.arg(
        completion(u"dateline.fish"_s), words.join(u' '));
    return wordsOf(u"fish"_s, {u"-c"_s, script});
}

/// The same for zsh, as it shows it to somebody who types.
QStringList zshOffers(const QStringList& words)
{
    const QString script = tests::sourceFolder() + u"/tests/resources/packaging/zsh_offers.zsh"_s;
    return wordsOf(u"zsh"_s, {u"-f"_s, script, tests::sourceFolder() + u"/resources/packaging/completions"_s,
                              u"dateline %1"_s.arg(words.join(u' '))});
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

TEST_CASE("bash offers the verbs, their options and what options take")
{
    CHECK(bashOffers({u"re"_s}) == QStringList{u"read"_s, u"reanalyze"_s});
    CHECK(bashOffers({QString()}).contains(u"timeline"_s));
    CHECK(bashOffers({u"--l"_s}) == QStringList{u"--library"_s, u"--language"_s});
    CHECK(sorted(bashOffers({u"list"_s, u"--"_s})) ==
          QStringList{u"--format"_s, u"--help"_s, u"--library"_s, u"--limit"_s, u"--offset"_s});
    CHECK(bashOffers({u"list"_s, u"--format"_s, QString()}) ==
          QStringList{u"text"_s, u"json"_s, u"jsonl"_s, u"csv"_s});
    CHECK(bashOffers({u"export"_s, u"--format"_s, u"ma"_s}) == QStringList{u"markdown"_s});
    CHECK(bashOffers({u"correct"_s, u"--as"_s, u"p"_s}) == QStringList{u"person"_s, u"place"_s});
    CHECK(bashOffers({u"export"_s, u"--what"_s, u"en"_s}) == QStringList{u"entities"_s});
}

TEST_CASE("bash offers files where no verb, option or value fits")
{
    CHECK(bashOffers({u"storm.txt"_s, QString()}).isEmpty()); // then bash does by itself
    CHECK(bashOffers({u"list"_s, QString()}).isEmpty());
    CHECK(bashOffers({u"storm.txt"_s, u"--lim"_s}).isEmpty()); // an option of a verb, not of the window
}

TEST_CASE("fish offers what bash does")
{
    DATELINE_REQUIRE_TOOL("fish")
    CHECK(fishOffers({u"re"_s}) == QStringList{u"read"_s, u"reanalyze"_s});
    CHECK(fishOffers({u"--l"_s}) == QStringList{u"--language"_s, u"--library"_s});
    CHECK(fishOffers({u"list"_s, u"--"_s}) ==
          QStringList{u"--format"_s, u"--help"_s, u"--library"_s, u"--limit"_s, u"--offset"_s});
    CHECK(fishOffers({u"list"_s, u"--format"_s, QString()}) ==
          QStringList{u"csv"_s, u"json"_s, u"jsonl"_s, u"text"_s});
    CHECK(fishOffers({u"correct"_s, u"--as"_s, u"p"_s}) == QStringList{u"person"_s, u"place"_s});
}

TEST_CASE("zsh offers what bash does")
{
    DATELINE_REQUIRE_TOOL("zsh")
    const QStringList verbs = zshOffers({u"s"_s});
    CHECK(verbs.contains(u"search"_s));
    CHECK(verbs.contains(u"show"_s));
    CHECK_FALSE(verbs.contains(u"list"_s));
    CHECK(zshOffers({u"list"_s, u"--"_s}) ==
          QStringList{u"--format"_s, u"--help"_s, u"--library"_s, u"--limit"_s, u"--offset"_s});
    CHECK(zshOffers({u"list"_s, u"--format"_s, QString()}) ==
          QStringList{u"csv"_s, u"json"_s, u"jsonl"_s, u"text"_s});
    CHECK(zshOffers({u"correct"_s, u"--as"_s, u"p"_s}) == QStringList{u"person"_s, u"place"_s});
}
