#pragma once

#include "app/open_window.h"
#include "app/settings_file.h"
#include "model/base/result.h"

#include <QObject>

#include <memory>
#include <vector>

namespace dateline::base {
class WorkerPool;
}
namespace dateline::geography {
class World;
}
namespace dateline::library {
class Library;
}

namespace dateline::app {

/// Everything that the windows run on, built and wired in one place: library, view models, windows, in this
/// order, and taken apart in the other. There is always a window.
class Composition final : public QObject
{
    Q_OBJECT

public:
    struct Paths
    {
        QString library;
        QString libraryName = {}; ///< as the windows' titles say it; empty for the reader's own
        QString resources;        ///< word lists and models of the engine
        QString settings;         ///< the file that remembers the window
        QString reading = {};     ///< and what was read in it, where that stands in another file
    };

    /// Fails where the library cannot be opened. The engine is opened meanwhile, on a thread of its own; one
    /// that cannot be opened leaves a library that lists and searches, and the window says so.
    static base::Result<std::unique_ptr<Composition>> make(const Paths& paths,
                                                           OpenWindow::SpeakerMaker makeSpeaker);
    ~Composition() override;

    /// The window that has the keyboard, else the newest.
    OpenWindow& front();
    /// Shows one more window over the same library.
    void openWindow();

Q_SIGNALS:
    /// The reader wants another library in a window of its own.
    void libraryRequested(const QString& path);

private:
    Composition(std::unique_ptr<base::WorkerPool> opener, std::unique_ptr<library::Library> library,
                const Paths& paths, OpenWindow::SpeakerMaker makeSpeaker);

    OpenWindow& addWindow();
    void keep(const OpenWindow& from, const shell::WindowSettings& settings);
    void drop(const OpenWindow& closed);

    OpenWindow::Paths m_paths;
    OpenWindow::SpeakerMaker m_makeSpeaker;
    SettingsFile m_settings;
    std::unique_ptr<base::WorkerPool> m_opener; ///< opens the engine
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<geography::World> m_world;
    std::vector<std::unique_ptr<OpenWindow>> m_windows;
};

} // namespace dateline::app
