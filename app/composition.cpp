#include "app/composition.h"

#include "model/analysis/engine.h"
#include "model/base/worker_pool.h"
#include "model/geography/world.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/when_answered.h"

#include <QApplication>

#include <algorithm>

namespace dateline::app {

using namespace Qt::StringLiterals;
using library::Library;
using library::OpeningEngine;
using shell::MainWindow;

namespace {

/// So that a window does not lie exactly over the one before.
constexpr QPoint beside(32, 32);

} // namespace

base::Result<std::unique_ptr<Composition>> Composition::make(const Paths& paths,
                                                             OpenWindow::SpeakerMaker makeSpeaker)
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
        new Composition(std::move(opener), std::move(*library), paths, std::move(makeSpeaker)));
    viewmodels::whenAnswered(engine, made.get(), [made = made.get()](const OpeningEngine::Answer& opened) {
        if (!opened)
            made->front().window().say(opened.error().message);
    });
    return made;
}

Composition::Composition(std::unique_ptr<base::WorkerPool> opener, std::unique_ptr<Library> library,
                         const Paths& paths, OpenWindow::SpeakerMaker makeSpeaker)
    : m_paths{paths.library, paths.libraryName, paths.resources + u"/samples"_s}
    , m_makeSpeaker(std::move(makeSpeaker))
    , m_settings(paths.settings, paths.reading)
    , m_opener(std::move(opener))
    , m_library(std::move(library))
    , m_world(std::make_unique<geography::World>(paths.resources + u"/gazetteers/world.outline"_s))
{
    addWindow();
}

Composition::~Composition() = default;

OpenWindow& Composition::front()
{
    const QWidget* active = QApplication::activeWindow(); // perhaps of a panel, or a dialog
    const auto found = std::find_if(m_windows.begin(), m_windows.end(), [active](const auto& open) {
        const QWidget* window = &open->window();
        return active && (active == window || active->parentWidget() == window);
    });
    return found != m_windows.end() ? **found : *m_windows.back();
}

void Composition::openWindow()
{
    OpenWindow& added = addWindow();
    added.window().move(added.window().pos() + beside);
    added.window().show();
}

OpenWindow& Composition::addWindow()
{
    m_windows.push_back(
        std::make_unique<OpenWindow>(*m_library, *m_world, m_paths, m_makeSpeaker, m_settings.read()));
    OpenWindow* added = m_windows.back().get();
    connect(&added->window(), &MainWindow::settingsChanged, this,
            [this, added](const shell::WindowSettings& settings) { keep(*added, settings); });
    connect(&added->window(), &MainWindow::newWindowRequested, this, &Composition::openWindow);
    connect(&added->window(), &MainWindow::libraryRequested, this, &Composition::libraryRequested);
    // Queued: the window is still busy closing.
    connect(
        &added->window(), &MainWindow::closed, this, [this, added] { drop(*added); }, Qt::QueuedConnection);
    return *added;
}

/// What the reader prefers holds in all windows; what a window looks like is kept of the one that changed
/// last.
void Composition::keep(const OpenWindow& from, const shell::WindowSettings& settings)
{
    m_settings.write(settings);
    for (const auto& open : m_windows) {
        if (open.get() != &from)
            open->window().adopt(settings);
    }
}

void Composition::drop(const OpenWindow& closed)
{
    const auto isClosed = [&closed](const auto& open) { return open.get() == &closed; };
    if (m_windows.size() > 1)
        m_windows.erase(std::find_if(m_windows.begin(), m_windows.end(), isClosed));
}

} // namespace dateline::app
