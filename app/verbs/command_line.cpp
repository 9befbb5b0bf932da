#include "app/verbs/command_line.h"

#include "app/verbs/analyze_verb.h"
#include "app/verbs/backup_verb.h"
#include "app/verbs/check_verb.h"
#include "app/verbs/correct_verb.h"
#include "app/verbs/corrections_verb.h"
#include "app/verbs/entities_verb.h"
#include "app/verbs/export_verb.h"
#include "app/verbs/import_verb.h"
#include "app/verbs/list_verb.h"
#include "app/verbs/read_verb.h"
#include "app/verbs/reanalyze_verb.h"
#include "app/verbs/search_verb.h"
#include "app/verbs/show_verb.h"
#include "app/verbs/timeline_verb.h"
#include "app/verbs/words_verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

bool isHelp(const QString& word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

bool isVersion(const QString& word)
{
    return word == u"--version" || word == u"-v";
}

QString helpText()
{
    QString text =
        u"Usage: dateline [options] [FILE…]          opens the window, or asks the one that is open\n"
        "       dateline VERB [options] …           works without a display\n\n"
        "Options of the window:\n"
        "  --library PATH  the library to open instead of your own\n"
        "  --language CODE the language of the window\n"
        "  --new-window    one more window over the library\n"
        "  --action NAME   does what an action of the window does, such as import or search\n\n"
        "Verbs (each with --help):\n"_s;
    for (const auto& verb : allVerbs())
        text += u"  %1 %2\n"_s.arg(verb->name(), -10).arg(verb->summary());
    text += u"\nExit codes: 0 done, 1 nothing found, 2 usage, 3 some items failed, 4 library damaged,\n"
            "5 library locked, 6 input or output failed, 130 interrupted\n"_s;
    return text;
}

} // namespace

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<ReadVerb>());
    verbs.push_back(std::make_unique<AnalyzeVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<ListVerb>());
    verbs.push_back(std::make_unique<SearchVerb>());
    verbs.push_back(std::make_unique<ShowVerb>());
    verbs.push_back(std::make_unique<EntitiesVerb>());
    verbs.push_back(std::make_unique<CorrectVerb>());
    verbs.push_back(std::make_unique<TimelineVerb>());
    verbs.push_back(std::make_unique<CorrectionsVerb>());
    verbs.push_back(std::make_unique<WordsVerb>());
    verbs.push_back(std::make_unique<ExportVerb>());
    verbs.push_back(std::make_unique<ReanalyzeVerb>());
    verbs.push_back(std::make_unique<CheckVerb>());
    verbs.push_back(std::make_unique<BackupVerb>());
    return verbs;
}

bool wantsNoWindow(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.first();
    if (isHelp(first) || isVersion(first))
        return true;
    const auto verbs = allVerbs();
    return std::any_of(verbs.begin(), verbs.end(),
                       [&first](const auto& verb) { return verb->name() == first; });
}

ExitCode executeCommandLine(const QStringList& arguments, Surroundings& surroundings)
{
    const QString& first = arguments.first();
    if (isHelp(first)) {
        surroundings.out << helpText();
        return ExitCode::Done;
    }
    if (isVersion(first)) {
        surroundings.out << u"Dateline %1\n"_s.arg(QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    for (const auto& verb : allVerbs()) {
        if (verb->name() == first)
            return execute(*verb, arguments.mid(1), surroundings);
    }
    Q_UNREACHABLE();
}

} // namespace dateline::verbs
