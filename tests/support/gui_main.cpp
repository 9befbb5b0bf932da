#define CATCH_CONFIG_RUNNER
#include "ui/language/translation.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <catch2/catch.hpp>

/// Tests of widgets run on the offscreen platform, under a foreign locale and in a home of their own.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QApplication application(argc, argv);
    const dateline::language::Translation english(QStringLiteral("en")); // for its plural forms
    return Catch::Session().run(argc, argv);
}
