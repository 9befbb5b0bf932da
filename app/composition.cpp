#include "app/composition.h"

#include "app/settings_file.h"
#include "model/analysis/engine.h"
#include "model/base/worker_pool.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::app {

using library::Library;
using library::OpeningEngine;

base::Result<std::unique_ptr<Composition>> Composition::make(const Paths& paths)
{
    // Beside the window: its word lists and models take as long to open as half of the window.
    auto opener = std::make_unique<base::WorkerPool>();
    const auto engine = opener->answer([resources = paths.resources]() -> OpeningEngine::Answer {
        auto opened = analysis::Engine::open(resources);
        if (!opened)
            return opened.error();
        return OpeningEngine::Engine(std::move(*opened));
    });
    auto library = Library::open({.path = paths.library,
                                  .engine = engine,
                                  .registry = std::make_shared<importers::Registry>(),
                                  .clock = std::make_shared<base::SystemClock>()});
    if (!library)
        return library.error();
    std::unique_ptr<Composition> made(
        new Composition(std::move(opener), std::move(*library), paths.settings));
    viewmodels::whenAnswered(engine, &made->window(),
                             [window = &made->window()](const OpeningEngine::Answer& opened) {
                                 if (!opened)
                                     window->say(opened.error().message);
                             });
    return made;
}

Composition::Composition(std::unique_ptr<base::WorkerPool> opener, std::unique_ptr<Library> library,
                         const QString& settingsPath)
    : m_opener(std::move(opener))
    , m_library(std::move(library))
    , m_reading(std::make_unique<viewmodels::ReadingSession>(*m_library))
    , m_browser(viewmodels::browse(*m_library))
    , m_imports(std::make_unique<viewmodels::ImportDesk>(*m_library))
    , m_history(std::make_unique<viewmodels::EditHistory>(*m_library))
    , m_naming(std::make_unique<viewmodels::EntityNaming>(*m_reading, *m_library))
{
    const SettingsFile settings(settingsPath);
    const shell::Services services{*m_reading, *m_browser, *m_imports, *m_history, *m_naming};
    m_window = std::make_unique<shell::MainWindow>(services, settings.read());
    QObject::connect(m_window.get(), &shell::MainWindow::settingsChanged,
                     [settings](const shell::WindowSettings& changed) { settings.write(changed); });
}

Composition::~Composition() = default;

} // namespace dateline::app
