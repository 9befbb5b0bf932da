#pragma once

#include "model/base/result.h"

#include <QString>

#include <memory>

namespace dateline::base {
class WorkerPool;
}
namespace dateline::library {
class Library;
}
namespace dateline::shell {
class MainWindow;
}
namespace dateline::viewmodels {
class EditHistory;
class EntityNaming;
class ImportDesk;
class LibraryBrowser;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::app {

/// Everything that the window runs on, built and wired in one place: library, view models, window, in this
/// order, and taken apart in the other.
class Composition
{
public:
    struct Paths
    {
        QString library;
        QString resources; ///< word lists and models of the engine
        QString settings;  ///< the file that remembers the window
    };

    /// Fails where the library cannot be opened. The engine is opened meanwhile, on a thread of its own; one
    /// that cannot be opened leaves a library that lists and searches, and the window says so.
    static base::Result<std::unique_ptr<Composition>> make(const Paths& paths);
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    shell::MainWindow& window() { return *m_window; }
    viewmodels::ImportDesk& imports() { return *m_imports; }

private:
    Composition(std::unique_ptr<base::WorkerPool> opener, std::unique_ptr<library::Library> library,
                const QString& settingsPath);

    std::unique_ptr<base::WorkerPool> m_opener; ///< opens the engine
    std::unique_ptr<library::Library> m_library;
    std::unique_ptr<viewmodels::ReadingSession> m_reading;
    std::unique_ptr<viewmodels::LibraryBrowser> m_browser;
    std::unique_ptr<viewmodels::ImportDesk> m_imports;
    std::unique_ptr<viewmodels::EditHistory> m_history;
    std::unique_ptr<viewmodels::EntityNaming> m_naming;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace dateline::app
