#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace dateline::app {

/// What the desktop and later starts of the program may ask of the one that runs: the interface
/// org.freedesktop.Application of the Desktop Entry Specification, section 8. Says what was asked; others do
/// it. Asked on the thread it lives on, while its event loop runs.
class DesktopService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    using QObject::QObject;

public Q_SLOTS: // NOLINT: named as the interface has them
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& name, const QVariantList& parameters,
                                     const QVariantMap& platformData);

Q_SIGNALS:
    /// The window is wanted in front.
    void activated();
    /// Files are to be imported; URIs, of which only those of local files can be.
    void openRequested(const QStringList& uris);
    void actionRequested(const QString& name);
};

} // namespace dateline::app
