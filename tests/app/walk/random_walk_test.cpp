#include "tests/app/walk/walked_program.h"
#include "tests/app/walk/walker.h"
#include "tests/support/eventually.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the program itself has to complain of while it is walked through. What the offscreen platform cannot
/// do is not its fault.
class Complaints
{
public:
    Complaints()
    {
        s_heard.clear();
        m_before = qInstallMessageHandler(hear);
    }
    ~Complaints() { qInstallMessageHandler(m_before); }

    QStringList heard() const { return s_heard; }
    static inline const Walker* s_walker = nullptr;

private:
    static void hear(QtMsgType type, const QMessageLogContext&, const QString& message)
    {
        if (type == QtFatalMsg && s_walker)
            fprintf(stderr, "%s\n%s\n", qPrintable(s_walker->trail()), qPrintable(message));
        if (type >= QtWarningMsg && type != QtInfoMsg &&
            !message.startsWith(u"This plugin does not support"_s) &&
            !message.startsWith(u"Mouse event at"_s) && s_heard.size() < 20)
            s_heard << message;
    }

    static inline QStringList s_heard;
    QtMessageHandler m_before;
};

int numberFrom(const char* variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usualSteps = 1000;
#else
constexpr int usualSteps = 10000;
#endif

/// Takes everything back by the key, window by window as they come.
void undoAll(WalkedProgram& program)
{
    if (program.windows().isEmpty()) {
        program.stop();
        program.start();
    }
    auto* window = program.windows().first();
    const auto* undo = window->findChild<QAction*>(u"edit.undo"_s);
    REQUIRE(undo);
    int idle = 0;
    for (int acts = 0; acts < 100000 && idle < 20; ++acts) {
        idle = window->run(u"edit.undo"_s) ? 0 : idle + 1;
        QTest::qWait(idle == 0 ? 1 : 10);
    }
    CHECK_FALSE(undo->isEnabled());
}

} // namespace

TEST_CASE("whatever is done in whatever order, the library stays whole and all of it can be undone")
{
    const auto seed = static_cast<quint32>(numberFrom("DATELINE_SEED", 20310304));
    const int steps = numberFrom("DATELINE_STEPS", usualSteps);
    INFO("DATELINE_SEED=" << seed << " DATELINE_STEPS=" << steps);
    QApplication::setQuitOnLastWindowClosed(false);
    WalkedProgram program;
    const QByteArray before = program.contents();
    REQUIRE(before.size() > 10000);
    const Complaints complaints;
    Walker walker(program, seed);
    Complaints::s_walker = &walker;
    program.start();
    for (int i = 0; i < steps && complaints.heard().isEmpty() && walker.jams() == 0; ++i)
        walker.step();
    INFO(walker.trail().toStdString());
    CHECK(complaints.heard().join(u'\n').toStdString() == "");
    CHECK(walker.jams() == 0);

    walker.comeHome();
    undoAll(program);
    program.stop();
    Complaints::s_walker = nullptr;
    CHECK(program.complaints().toStdString() == "");
    CHECK(program.contents() == before);
}
