#define CATCH_CONFIG_RUNNER
#include "ui/language/translation.h"

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
    const dateline::language::Translation english(QStringLiteral("en")); // for its plural forms
    return Catch::Session().run(argc, argv);
}
