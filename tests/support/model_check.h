#pragma once

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// Watches a model as long as it lives, and fails the test if the model breaks the rules of item models. One
/// at a time.
class ModelCheck
{
public:
    explicit ModelCheck(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
        , m_before(qInstallMessageHandler(count))
    {
        warnings() = 0;
    }
    ~ModelCheck()
    {
        qInstallMessageHandler(m_before);
        CHECK(warnings() == 0);
    }
    ModelCheck(const ModelCheck&) = delete;
    ModelCheck& operator=(const ModelCheck&) = delete;

private:
    static int& warnings()
    {
        static int number = 0;
        return number;
    }
    static void count(QtMsgType type, const QMessageLogContext& context, const QString&)
    {
        if (type != QtDebugMsg && qstrcmp(context.category, "qt.modeltest") == 0)
            ++warnings();
    }

    QAbstractItemModelTester m_tester;
    QtMessageHandler m_before;
};

} // namespace dateline::tests
