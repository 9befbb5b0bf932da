#include "app/application_id.h"
#include "app/single_instance.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using app::SingleInstance;

namespace {

constexpr int patience = 60000;

/// A loaded machine starts the program slowly.
template<typename Condition>
bool eventually(Condition condition)
{
    return tests::eventually(condition, patience);
}

/// Ends the test as skipped where there can be no bus.
#define DATELINE_REQUIRE_BUS                                                                                 \
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {                           \
        WARN("skipped: no dbus-daemon");                                                                     \
        return;                                                                                              \
    }

/// A session of its own: home folders and, with a bus, a session bus.
class Session
{
public:
    explicit Session(bool hasBus = true)
    {
        for (const QString& name : {u"DATA"_s, u"STATE"_s, u"CONFIG"_s, u"CACHE"_s})
            m_environment.insert(u"XDG_%1_HOME"_s.arg(name), path(name.toLower()));
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        if (hasBus)
            startBus();
    }
    ~Session()
    {
        QDBusConnection::disconnectFromBus(path({}));
        for (QProcess* process : {&m_first, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString library() const { return path(u"harbour.dateline"_s); }
    QString article() const
    {
        QFile file(path(u"storm warning.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Storm closes the harbour\n\nThe harbour of Vestmar was closed on Tuesday.\n");
        return file.fileName();
    }

    /// Longer than a window, with days far apart and somebody who is named again and again.
    QString longArticle() const
    {
        QFile file(path(u"long.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        QByteArray text = "A long report about the harbour\n\n";
        for (int year = 1990; year < 2020; ++year)
            text += "On 3 March " + QByteArray::number(year) +
                    " the mayor John Miller closed the harbour of Bergen. He said that it would be opened "
                    "again when the wind had turned, and nobody in the town was surprised by that.\n\n";
        file.write(text);
        return file.fileName();
    }

    QProcess& start(const QStringList& arguments)
    {
        m_first.setProcessEnvironment(m_environment);
        m_first.setProcessChannelMode(QProcess::ForwardedChannels);
        m_first.start(QStringLiteral(PROGRAM), arguments);
        REQUIRE(m_first.waitForStarted());
        return m_first;
    }
    /// Starts the program with the library and waits until it has its name.
    QProcess& startFirst(const QStringList& arguments = {})
    {
        start(QStringList{u"--library"_s, library()} + arguments);
        REQUIRE(eventually([this] { return hasName(SingleInstance::busName(library())); }));
        return m_first;
    }
    /// Starts the program and waits for its end.
    int run(const QStringList& arguments, QString* output = nullptr) const
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(PROGRAM), arguments);
        REQUIRE(program.waitForFinished(patience));
        if (output)
            *output = QString::fromUtf8(program.readAllStandardOutput());
        REQUIRE(program.exitStatus() == QProcess::NormalExit);
        return program.exitCode();
    }
    bool hasName(const QString& name) const { return bus().interface()->isServiceRegistered(name).value(); }
    /// As the desktop calls it; true if it was answered.
    bool call(const QString& method, const QVariantList& arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(SingleInstance::busName(library()),
                                                              u"/io/github/dateline/Dateline"_s,
                                                              u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        return bus().call(message, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
    }
    /// What the window has handed up last, in whatever file of its state it is kept.
    QVariant remembered(const QString& key) const
    {
        QDirIterator files(path(u"state/dateline"_s), {u"*.ini"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QVariant value = QSettings(files.next(), QSettings::IniFormat).value(key);
            if (value.isValid())
                return value;
        }
        return {};
    }
    bool act(const QString& name) const
    {
        return call(u"ActivateAction"_s, {name, QVariantList(), QVariantMap()});
    }
    bool lists(const QString& title) const
    {
        return eventually([&] {
            QString output;
            run({u"list"_s, u"--library"_s, library()}, &output);
            return output.contains(title);
        });
    }

private:
    void startBus()
    {
        m_bus.start(u"dbus-daemon"_s,
                    {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                     u"--address=unix:path="_s + path(u"bus socket"_s).replace(u' ', u"%20"_s)});
        REQUIRE(m_bus.waitForReadyRead(patience));
        const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        REQUIRE(QDBusConnection::connectToBus(address, path({})).isConnected());
    }
    QDBusConnection bus() const { return QDBusConnection(path({})); }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_bus;
    QProcess m_first;
};

} // namespace

TEST_CASE("a later start hands its files to the first one and ends")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.startFirst();
    session.article();
    // A relative path, and the same library by another way.
    CHECK(session.run({u"--library"_s, u"./harbour.dateline"_s, u"storm warning.txt"_s}) == 0);
    CHECK(session.lists(u"Storm closes the harbour"_s));
    CHECK(session.run({u"--library"_s, session.library()}) == 0);
    CHECK(first.state() == QProcess::Running);
    CHECK_FALSE(session.hasName(app::applicationId())); // not the reader's own library
    CHECK(session.run({u"--library"_s, session.library(), u"--action"_s, u"file.quit"_s}) == 0);
    CHECK(first.waitForFinished(patience));
    CHECK(first.exitCode() == 0);
}

TEST_CASE("another library has a process of its own")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.startFirst();
    CHECK(session.run({u"--library"_s, session.path(u"other"_s), u"--action"_s, u"file.quit"_s}) == 0);
    CHECK(first.state() == QProcess::Running);
}

TEST_CASE("the reader's own library has the program's name on the bus")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.start({});
    CHECK(eventually([&] { return session.hasName(app::applicationId()); }));
    CHECK(session.run({u"--action"_s, u"file.quit"_s}) == 0);
    CHECK(first.waitForFinished(patience));
}

TEST_CASE("the desktop opens files by their addresses and runs actions by their names")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.startFirst();
    const QString article = QUrl::fromLocalFile(session.article()).toString(QUrl::FullyEncoded);
    CHECK(session.call(u"Open"_s, {QStringList{article, u"https://example.org/news"_s}, QVariantMap()}));
    CHECK(session.lists(u"Storm closes the harbour"_s));
    CHECK(session.call(u"Activate"_s, {QVariantMap()}));
    CHECK(session.act(u"no such action"_s));
    CHECK(first.state() == QProcess::Running);
    CHECK(session.act(u"file.quit"_s));
    CHECK(first.waitForFinished(patience));
}

TEST_CASE("a library that is opened like an article gets a process of its own")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.startFirst();
    const QString other = session.path(u"other"_s);
    REQUIRE(session.run({u"import"_s, u"--library"_s, other, session.article()}) == 0);
    CHECK(session.call(u"Open"_s, {QStringList{QUrl::fromLocalFile(other).toString()}, QVariantMap()}));
    CHECK(eventually([&] { return session.hasName(SingleInstance::busName(other)); }));
    CHECK(session.run({other, u"--action"_s, u"file.quit"_s}) == 0);
    CHECK(eventually([&] { return !session.hasName(SingleInstance::busName(other)); }));
    CHECK(first.state() == QProcess::Running);
}

TEST_CASE("one more window keeps the program running when the other is closed")
{
    DATELINE_REQUIRE_BUS
    Session session;
    QProcess& first = session.startFirst();
    CHECK(session.run({u"--library"_s, session.library(), u"--new-window"_s}) == 0);
    CHECK(session.act(u"file.close-window"_s));
    CHECK_FALSE(first.waitForFinished(500));
    CHECK(session.act(u"file.close-window"_s));
    CHECK(first.waitForFinished(patience));
    CHECK(first.exitCode() == 0);
}

TEST_CASE("without a bus the window starts all the same")
{
    const Session session(false);
    CHECK(session.run({u"--library"_s, session.library(), u"--action"_s, u"file.quit"_s}) == 0);
    CHECK(QFile::exists(session.library()));
}

TEST_CASE("the article that was open when the program was killed is open at the next start")
{
    DATELINE_REQUIRE_BUS
    Session session;
    const auto remembered = [&session] { return session.remembered(u"reading/article"_s).toLongLong(); };
    QProcess& first = session.startFirst({session.article()});
    REQUIRE(eventually([&] { return remembered() > 0; }));
    first.kill();
    REQUIRE(first.waitForFinished(patience));
    REQUIRE(eventually([&] { return !session.hasName(SingleInstance::busName(session.library())); }));

    QProcess& second = session.startFirst();
    REQUIRE(session.act(u"view.timeline"_s)); // something to remember, so that all is written anew
    const auto isHidden = [&session] { return !session.remembered(u"panels/timeline"_s).toBool(); };
    CHECK(eventually([&] { return isHidden(); }));
    CHECK(session.act(u"file.quit"_s));
    CHECK(second.waitForFinished(patience));
    CHECK(remembered() > 0);
}

TEST_CASE("the reader's own library is his own when it is named, too, and another one is not")
{
    DATELINE_REQUIRE_BUS
    Session session;
    const QString own = session.path(u"data/dateline/library.dateline"_s);
    const QString other = session.path(u"state/dateline/libraries"_s);
    const auto remembers = [&session](const QString& file) {
        return QSettings(session.path(file), QSettings::IniFormat).contains(u"reading/article"_s);
    };
    QProcess& first = session.start({u"--library"_s, own, session.article()});
    REQUIRE(eventually([&] { return remembers(u"state/dateline/window.ini"_s); }));
    CHECK_FALSE(QDir(other).exists());
    first.kill();
    REQUIRE(first.waitForFinished(patience));
    session.startFirst({session.article()});
    CHECK(eventually([&] { return QDir(other).exists(); }));
}

TEST_CASE("splitters, line, mention and stretch of time outlive a kill")
{
    DATELINE_REQUIRE_BUS
    Session session;
    const auto eventuallyIs = [&session](const QString& key, const auto& isRight) {
        return eventually([&] { return isRight(session.remembered(key)); });
    };
    QProcess& first = session.startFirst({session.longArticle()});
    REQUIRE(eventuallyIs(u"reading/article"_s, [](const QVariant& id) { return id.toLongLong() > 0; }));
    const QString usualRows = session.remembered(u"window/rows"_s).toString();
    REQUIRE(session.act(u"view.layout-for-the-timeline"_s));
    REQUIRE(session.act(u"timeline.show-a-year"_s));
    for (int step = 0; step < 12; ++step)
        REQUIRE(session.act(u"go.next-mention"_s));
    REQUIRE(eventuallyIs(u"window/rows"_s, [&](const QVariant& rows) { return rows != usualRows; }));
    REQUIRE(eventuallyIs(u"reading/mention"_s, [](const QVariant& mention) { return mention.toInt() > 10; }));
    REQUIRE(eventuallyIs(u"reading/read"_s, [](const QVariant& read) { return !read.toString().isEmpty(); }));
    REQUIRE(
        eventuallyIs(u"panels/timeline-from"_s, [](const QVariant& from) { return from.toDouble() != 0; }));
    const QStringList keys{u"window/rows"_s,          u"window/columns"_s, u"reading/mention"_s,
                           u"reading/read"_s,         u"reading/entity"_s, u"panels/timeline-from"_s,
                           u"panels/timeline-until"_s};
    QMap<QString, QVariant> left;
    const auto hasSettled = [&] { // the text may still move towards the mention
        QMap<QString, QVariant> now;
        for (const QString& key : keys)
            now.insert(key, session.remembered(key));
        return now == std::exchange(left, now);
    };
    REQUIRE(eventually([&] {
        QTest::qWait(1000);
        return hasSettled();
    }));
    first.kill();
    REQUIRE(first.waitForFinished(patience));
    REQUIRE(eventually([&] { return !session.hasName(SingleInstance::busName(session.library())); }));

    QProcess& second = session.startFirst();
    REQUIRE(session.act(u"view.show-marks"_s)); // something to remember, so that all is written anew
    const auto isWritten = [](const QVariant& hidden) { return !hidden.toString().isEmpty(); };
    CHECK(eventuallyIs(u"reading/hidden-marks"_s, isWritten));
    CHECK(session.act(u"file.quit"_s));
    CHECK(second.waitForFinished(patience));
    for (const QString& key : keys) {
        INFO(key.toStdString());
        CHECK(session.remembered(key).toString().toStdString() == left.value(key).toString().toStdString());
    }
}

TEST_CASE("the name on the bus is the same for all ways to a library and another for another")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.dateline"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(path, folder.filePath(u"link"_s)));
    CHECK(SingleInstance::busName(path) == SingleInstance::busName(folder.filePath(u"./link"_s)));
    CHECK(SingleInstance::busName(path) != SingleInstance::busName(folder.filePath(u"b.dateline"_s)));
    CHECK(SingleInstance::busName(path).startsWith(app::applicationId() + u'.'));
}
