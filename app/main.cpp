#include "app/application_id.h"
#include "app/terminal.h"
#include "app/window_run.h"

#include <QApplication>

namespace {

void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("Dateline"));
    QCoreApplication::setOrganizationName(QStringLiteral("dateline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    QGuiApplication::setDesktopFileName(dateline::app::applicationId());
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Qt would end the program with a page of plugin names.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char** argv)
{
    introduce();
    const QStringList arguments = argumentsOf(argc, argv);
    if (dateline::verbs::wantsNoWindow(arguments)) {
        QCoreApplication application(argc, argv);
        return static_cast<int>(dateline::app::runInTerminal(arguments));
    }
    if (!hasDisplay()) {
        dateline::app::complain(QStringLiteral("Dateline's window needs a display, and there is none here; "
                                               "“dateline --help” lists what works without one."));
        return static_cast<int>(dateline::verbs::ExitCode::Usage);
    }
    QApplication application(argc, argv);
    // Qt has taken its own options out.
    return static_cast<int>(dateline::app::runWindow(application, argumentsOf(argc, argv)));
}
