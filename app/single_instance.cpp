#include "app/single_instance.h"

#include "app/application_id.h"
#include "app/library_digest.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

namespace dateline::app {

using namespace Qt::StringLiterals;

namespace {

/// The other process may be opening a large library; in milliseconds.
constexpr int patience = 20000;
/// The other process may end just when it is asked.
constexpr int attempts = 3;

/// Asking libdbus for a bus where there is none would start one and wait for it.
bool hasBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

QVariantMap platformData()
{
    QVariantMap data;
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const QString startup = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    if (!token.isEmpty())
        data.insert(u"activation-token"_s, token);
    if (!startup.isEmpty())
        data.insert(u"desktop-startup-id"_s, startup);
    return data;
}

QStringList uris(const QStringList& paths)
{
    QStringList all;
    for (const QString& path : paths)
        all.append(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    return all;
}

QDBusMessage call(const QString& name, const QString& method, const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(name, SingleInstance::objectPath(),
                                                          u"org.freedesktop.Application"_s, method);
    message.setArguments(arguments);
    return message;
}

/// The calls that make another process do what a request wants.
QList<QDBusMessage> callsFor(const StartRequest& request, const QString& name)
{
    QList<QDBusMessage> calls;
    if (!request.action.isEmpty())
        calls.append(call(name, u"ActivateAction"_s, {request.action, QVariantList(), platformData()}));
    if (!request.files.isEmpty())
        calls.append(call(name, u"Open"_s, {uris(request.files), platformData()}));
    if (calls.isEmpty())
        calls.append(call(name, u"Activate"_s, {platformData()}));
    return calls;
}

enum class Answer
{
    Done,
    None,
    NobodyThere
};

Answer ask(const QList<QDBusMessage>& calls)
{
    for (const QDBusMessage& one : calls) {
        const QDBusMessage answer = QDBusConnection::sessionBus().call(one, QDBus::Block, patience);
        if (answer.type() == QDBusMessage::ReplyMessage)
            continue;
        return QDBusError(answer).type() == QDBusError::ServiceUnknown ? Answer::NobodyThere : Answer::None;
    }
    return Answer::Done;
}

} // namespace

SingleInstance::SingleInstance(const QString& libraryPath, bool isOwnLibrary)
    : m_name(busName(libraryPath)), m_isOwnLibrary(isOwnLibrary)
{}

QString SingleInstance::busName(const QString& libraryPath)
{
    return applicationId() + u".Library_"_s + libraryDigest(libraryPath);
}

QString SingleInstance::objectPath()
{
    return u'/' + applicationId().replace(u'.', u'/');
}

SingleInstance::Standing SingleInstance::begin(const StartRequest& request)
{
    if (!hasBus() || !QDBusConnection::sessionBus().isConnected())
        return Standing::First;
    // Before the name is taken, so that whoever finds the name finds the object.
    QDBusConnection::sessionBus().registerObject(objectPath(), &m_service,
                                                 QDBusConnection::ExportScriptableSlots);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (takeName())
            return Standing::First;
        const Answer answer = ask(callsFor(request, m_name));
        if (answer == Answer::Done)
            return Standing::HandedOver;
        if (answer == Answer::None)
            return Standing::NoAnswer;
    }
    return Standing::First; // the bus gives the name to nobody
}

void SingleInstance::end()
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterObject(objectPath());
    bus.unregisterService(m_name);
    if (m_isOwnLibrary)
        bus.unregisterService(applicationId());
}

bool SingleInstance::takeName()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerService(m_name))
        return false;
    if (m_isOwnLibrary)
        bus.registerService(applicationId());
    return true;
}

} // namespace dateline::app
