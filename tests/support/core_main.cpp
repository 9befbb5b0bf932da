#define CATCH_CONFIG_RUNNER
#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <catch2/catch.hpp>

/// Tests run under a foreign locale and in a home of their own, so that nothing depends on either.
int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
