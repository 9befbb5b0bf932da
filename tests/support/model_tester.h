#pragma once

#include <QAbstractItemModelTester>
#include <QStringList>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// Watches a model while it lives; whatever Qt's model tester complains about fails the test at the end of
/// the scope. One at a time.
class ModelTester
{
public:
    explicit ModelTester(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        complaints().clear();
        m_previous = qInstallMessageHandler(&ModelTester::receive);
    }
    ModelTester(const ModelTester&) = delete;
    ModelTester& operator=(const ModelTester&) = delete;

    ~ModelTester()
    {
        qInstallMessageHandler(m_previous);
        INFO(complaints().join(QLatin1Char('\n')).toStdString());
        CHECK(complaints().isEmpty());
    }

private:
    static QStringList& complaints()
    {
        static QStringList all;
        return all;
    }

    static void receive(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg)
            complaints().append(message);
    }

    QAbstractItemModelTester m_tester;
    QtMessageHandler m_previous = nullptr;
};

} // namespace dateline::tests
