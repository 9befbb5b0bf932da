#include "app/window_run.h"

#include "app/composition.h"
#include "app/resource_paths.h"
#include "app/settings_file.h"
#include "app/terminal.h"
#include "model/base/interface_locale.h"
#include "ui/language/translation.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/import_desk.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>

namespace dateline::app {

using namespace Qt::StringLiterals;
using verbs::ExitCode;

namespace {

const QString libraryOption = u"library"_s;
const QString languageOption = u"language"_s;

bool parse(QCommandLineParser& parser, const QStringList& arguments)
{
    parser.addOption({libraryOption, u"The library to open."_s, u"path"_s});
    parser.addOption({languageOption, u"The language of the window."_s, u"code"_s});
    parser.addPositionalArgument(u"files"_s, u"Files and folders to import."_s, u"[FILE…]"_s);
    // The parser expects the program's name in front.
    return parser.parse(QStringList(u"dateline"_s) + arguments);
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
    const language::Translation translation(
        wished.isEmpty() ? language::Translation::best(QLocale::system().uiLanguages()) : wished);
    QLocale::setDefault(base::interfaceLocale()); // for what Qt's own widgets write
    application.setWindowIcon(windowIcon(resourceFolder()));
    const QString chosen = parser.value(libraryOption);
    const auto composition = Composition::make({.library = chosen.isEmpty() ? defaultLibraryPath() : chosen,
                                                .resources = resourceFolder(),
                                                .settings = SettingsFile::defaultPath()});
    if (!composition)
        return showFailure(application, composition.error());
    (*composition)->window().show();
    (*composition)->imports().importFiles(absolutePaths(parser.positionalArguments()));
    application.exec();
    return ExitCode::Done;
}

} // namespace dateline::app
