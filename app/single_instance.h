#pragma once

#include "app/desktop_service.h"

namespace dateline::app {

/// What a start of the program wants of the window.
struct StartRequest
{
    QStringList files; ///< absolute paths
    QString action;    ///< of DesktopService; empty for none
};

/// Sees to it that each library is open in one process: the first start takes a name on the session bus, each
/// later one hands its request over and ends. Where there is no bus, every start is the first.
class SingleInstance
{
public:
    enum class Standing
    {
        First,      ///< go on, and do what service() is asked
        HandedOver, ///< another process does it; nothing is left to do
        NoAnswer    ///< another process has the name and does not answer
    };

    /// Is on the bus under the program's own name, too, when the library is the reader's own.
    SingleInstance(const QString& libraryPath, bool isOwnLibrary);

    /// Takes the name or hands the request over. Waits for the other process, but not for ever.
    Standing begin(const StartRequest& request);
    DesktopService& service() { return m_service; }
    /// Leaves the bus: nothing will be done that is asked.
    void end();

    /// The same for all paths that lead to the same file.
    static QString busName(const QString& libraryPath);
    static QString objectPath();

private:
    bool takeName();

    QString m_name;
    bool m_isOwnLibrary;
    DesktopService m_service;
};

} // namespace dateline::app
