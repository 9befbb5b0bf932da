#pragma once

#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// Ends the test as skipped where a tool is not installed.
#define DATELINE_REQUIRE_TOOL(name)                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) {                                    \
        WARN("skipped: no " name);                                                                           \
        return;                                                                                              \
    }

struct Finished
{
    int code = -1;
    QString output; ///< standard output and error
};

/// Runs a program to its end, with what is set here besides what is set already.
inline Finished run(const QString& program, const QStringList& arguments,
                    const QHash<QString, QString>& variables = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DATELINE_RESOURCES"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace dateline::tests
