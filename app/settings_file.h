#pragma once

#include "ui/shell/window_settings.h"

namespace dateline::app {

/// The file in which the window's settings are kept, as INI, and for each library but the reader's own
/// another one for what was read in it. What is missing or makes no sense in it is as on the first day; a
/// file that cannot be written is nobody's trouble.
class SettingsFile
{
public:
    /// What was read stands in another file where one is named.
    explicit SettingsFile(QString path, const QString& readingPath = {});

    /// window.ini in the XDG state folder: what was on show is state, not configuration.
    static QString defaultPath();

    /// The file of its own for what was read in a library that is not the reader's own.
    static QString readingPathOf(const QString& libraryPath);

    shell::WindowSettings read() const;
    /// Of it what is needed before there is a window.
    shell::AppearanceSettings readAppearance() const;
    void write(const shell::WindowSettings& settings) const;

private:
    QString m_path;
    QString m_readingPath;
};

} // namespace dateline::app
