#include "app/dev/commands.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto done = dateline::dev::execute(words, out);
    if (!done)
        err << QStringLiteral("dateline-dev: %1\n").arg(done.error().message);
    return done ? 0 : 1;
}
