#include "app/desktop_service.h"

namespace dateline::app {

namespace {

/// The desktop lets a window come to the front only for a token of the click that asked for it.
void takeToken(const QVariantMap& platformData)
{
    const QByteArray token = platformData.value(QStringLiteral("activation-token")).toString().toUtf8();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

} // namespace

void DesktopService::Activate(const QVariantMap& platformData)
{
    takeToken(platformData);
    Q_EMIT activated();
}

void DesktopService::Open(const QStringList& uris, const QVariantMap& platformData)
{
    takeToken(platformData);
    Q_EMIT openRequested(uris);
    Q_EMIT activated();
}

void DesktopService::ActivateAction(const QString& name, const QVariantList&, const QVariantMap& platformData)
{
    takeToken(platformData);
    Q_EMIT activated();
    Q_EMIT actionRequested(name);
}

} // namespace dateline::app
