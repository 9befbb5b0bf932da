#include "app/window_run.h"

#include "app/composition.h"
#include "app/library_digest.h"
#include "app/open_window.h"
#include "app/resource_paths.h"
#include "app/settings_file.h"
#include "app/single_instance.h"
#include "app/terminal.h"
#include "model/base/interface_locale.h"
#include "model/library/library_file.h"
#include "ui/language/translation.h"
#include "ui/shell/main_window.h"
#include "ui/speech/helper_speaker.h"
#include "ui/viewmodels/import_desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace dateline::app {

using namespace Qt::StringLiterals;
using verbs::ExitCode;

namespace {

const QString libraryOption = u"library"_s;
const QString newWindowOption = u"new-window"_s;
const QString actionOption = u"action"_s;
const QString languageOption = u"language"_s;

bool parse(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addOption({libraryOption, u"The library to open."_s, u"path"_s});
    parser.addOption({newWindowOption, u"Opens one more window."_s});
    parser.addOption({actionOption, u"Does what an action of the window does."_s, u"name"_s});
    parser.addOption({languageOption, u"The language of the window."_s, u"code"_s});
    parser.addPositionalArgument(u"files"_s, u"Files and folders to import."_s, u"[FILE…]"_s);
    // The parser expects the program's name in front.
    return parser.parse(QStringList(u"dateline"_s) + arguments);
}

/// The language of the command line before that of the settings before those of the desktop.
QString languageFor(const QString& wished)
{
    if (!wished.isEmpty())
        return wished;
    const QString chosen = SettingsFile(SettingsFile::defaultPath()).readAppearance().language;
    return language::Translation::best(QStringList(chosen) + QLocale::system().uiLanguages());
}

/// Paths are made absolute at once: a file dialog may change the working folder later.
QStringList absolutePaths(const QStringList& paths)
{
    QStringList absolute;
    for (const QString& path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    return absolute;
}

/// For title bars, task lists and switchers; each size more is decoded at every start and sent to the display
/// before the window can be shown. Made from dateline.svg, which would need a plugin that not every desktop
/// has.
QIcon windowIcon(const QString& resources)
{
    QIcon icon;
    for (const int size : {16, 32, 64})
        icon.addFile(u"%1/icons/dateline-%2.png"_s.arg(resources).arg(size), {size, size});
    return icon;
}

ExitCode showFailure(QApplication& application, const base::Error& error)
{
    QMessageBox box(QMessageBox::Critical, u"Dateline"_s, error.message, QMessageBox::Close);
    box.open();
    application.exec();
    return verbs::exitCodeFor(error);
}

/// What is to be opened, and in which library.
struct Start
{
    QString library;
    bool isOwnLibrary = true;
    StartRequest request;
};

/// A library that is named like an article is opened, not imported.
Start startOf(const QCommandLineParser& parser)
{
    Start start;
    start.request = {absolutePaths(parser.positionalArguments()),
                     parser.isSet(newWindowOption) ? newWindowOption : parser.value(actionOption)};
    QStringList& files = start.request.files;
    if (parser.isSet(libraryOption))
        start.library = parser.value(libraryOption);
    else if (files.size() == 1 && library::isLibraryFile(files.first()))
        start.library = files.takeFirst();
    if (start.library.isEmpty())
        start.library = defaultLibraryPath();
    // It may be named, too: as one of those that were open lately.
    start.isOwnLibrary = libraryDigest(start.library) == libraryDigest(defaultLibraryPath());
    return start;
}

void act(Composition& composition, const QString& name)
{
    shell::MainWindow& window = composition.front().window();
    if (!window.run(name))
        window.say(
            QCoreApplication::translate("dateline::app", "There is no action “%1”, or it cannot be done now.")
                .arg(name));
}

/// Each library gets a process of its own.
void openLibrary(Composition& composition, const QString& path)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--library"_s, path}))
        composition.front().window().say(
            QCoreApplication::translate("dateline::app", "The library could not be opened: Dateline does not "
                                                         "start a second time. Is its program still there?"));
}

/// Imports articles, opens libraries.
void open(Composition& composition, const QStringList& uris)
{
    QStringList articles;
    for (const QString& uri : uris) {
        const QUrl url(uri);
        if (!url.isLocalFile())
            composition.front().window().say(QCoreApplication::translate(
                "dateline::app", "Only files on this computer can be opened, no web addresses."));
        else if (library::isLibraryFile(url.toLocalFile()))
            openLibrary(composition, url.toLocalFile());
        else
            articles.append(url.toLocalFile());
    }
    composition.front().imports().importFiles(articles);
}

/// Does what the desktop and later starts of the program ask.
void serve(DesktopService& service, Composition& composition)
{
    QObject::connect(&service, &DesktopService::activated, &composition,
                     [&composition] { composition.front().window().comeToFront(); });
    QObject::connect(&service, &DesktopService::openRequested, &composition,
                     [&composition](const QStringList& uris) { open(composition, uris); });
    QObject::connect(&service, &DesktopService::actionRequested, &composition,
                     [&composition](const QString& name) { act(composition, name); });
}

ExitCode runComposition(QApplication& application, Composition& composition, const StartRequest& request)
{
    composition.front().window().show();
    composition.front().imports().importFiles(request.files);
    // As if it were asked over the bus: while the event loop runs.
    if (!request.action.isEmpty() && request.action != newWindowOption)
        QTimer::singleShot(0, &composition, [&] { act(composition, request.action); });
    application.exec();
    return ExitCode::Done;
}

} // namespace

ExitCode runWindow(QApplication& application, const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments)) {
        complain(parser.errorText());
        return ExitCode::Usage;
    }
    const QString wished = parser.value(languageOption);
    if (!wished.isEmpty() && !language::Translation::languages().contains(wished)) {
        complain(u"Dateline does not speak “%1”; it speaks %2."_s.arg(
            wished, language::Translation::languages().join(u", "_s)));
        return ExitCode::Usage;
    }
    const language::Translation translation(languageFor(wished));
    QLocale::setDefault(base::interfaceLocale()); // for what Qt's own widgets write
    const Start start = startOf(parser);
    SingleInstance instance(start.library, start.isOwnLibrary);
    const SingleInstance::Standing standing = instance.begin(start.request);
    if (standing == SingleInstance::Standing::HandedOver)
        return ExitCode::Done;
    if (standing == SingleInstance::Standing::NoAnswer) {
        complain(
            u"Dateline is running with this library, but does not answer. End it, then start it again."_s);
        return ExitCode::LibraryLocked;
    }
    application.setWindowIcon(windowIcon(resourceFolder()));
    const auto composition = Composition::make(
        {.library = start.library,
         .libraryName = start.isOwnLibrary ? QString() : QFileInfo(start.library).completeBaseName(),
         .resources = resourceFolder(),
         .settings = SettingsFile::defaultPath(),
         .reading = start.isOwnLibrary ? QString() : SettingsFile::readingPathOf(start.library)},
        [] { return std::make_unique<speech::HelperSpeaker>(voiceProgram()); });
    if (!composition) {
        instance.end();
        return showFailure(application, composition.error());
    }
    serve(instance.service(), **composition);
    Composition& made = **composition;
    QObject::connect(&made, &Composition::libraryRequested, &made,
                     [&made](const QString& path) { openLibrary(made, path); });
    return runComposition(application, **composition, start.request);
}

} // namespace dateline::app
