#include "app/verbs/verb.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

QString help(const Verb& verb, const QCommandLineParser& parser)
{
    // QCommandLineParser knows its options but would name the binary as it was called; we want the verb in
    // the first line.
    QString text = parser.helpText();
    const qsizetype firstLineEnd = text.indexOf(u'\n');
    return u"Usage: dateline %1 [options] %2\n%3.\n"_s.arg(verb.name(), verb.arguments(), verb.summary()) +
           text.mid(firstLineEnd + 1);
}

} // namespace

ExitCode execute(const Verb& verb, const QStringList& words, Surroundings& surroundings)
{
    QCommandLineParser parser;
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"Shows this help."_s);
    parser.addOption(helpOption);
    verb.addOptions(parser);
    if (!parser.parse(QStringList{verb.name()} + words)) {
        surroundings.err << u"dateline %1: %2\n"_s.arg(verb.name(), parser.errorText())
                         << u"“dateline %1 --help” lists what it understands.\n"_s.arg(verb.name());
        return ExitCode::Usage;
    }
    if (parser.isSet(helpOption)) {
        surroundings.out << help(verb, parser);
        return ExitCode::Done;
    }
    return verb.run(parser, surroundings);
}

} // namespace dateline::verbs
