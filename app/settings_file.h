#pragma once

#include "ui/shell/window_settings.h"

namespace dateline::app {

/// The one file in which the window's settings are kept, as INI. What is missing or makes no sense in it is
/// as on the first day; a file that cannot be written is nobody's trouble.
class SettingsFile
{
public:
    explicit SettingsFile(QString path) : m_path(std::move(path)) {}

    /// window.ini in the XDG state folder: what was on show is state, not configuration.
    static QString defaultPath();

    shell::WindowSettings read() const;
    void write(const shell::WindowSettings& settings) const;

private:
    QString m_path;
};

} // namespace dateline::app
