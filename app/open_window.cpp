#include "app/open_window.h"

#include "model/library/library.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/concordance.h"
#include "ui/viewmodels/confirmations.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/library_care.h"
#include "ui/viewmodels/mention_corrections.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reanalysis_desk.h"
#include "ui/viewmodels/timeline_scope.h"
#include "ui/viewmodels/word_list_desk.h"

namespace dateline::app {

OpenWindow::OpenWindow(library::Library& library, geography::World& world, const Paths& paths,
                       const SpeakerMaker& makeSpeaker, const shell::WindowSettings& settings)
    : m_reading(std::make_unique<viewmodels::ReadingSession>(library))
    , m_beside(std::make_unique<viewmodels::ReadingSession>(library))
    , m_browser(viewmodels::browse(library))
    , m_imports(std::make_unique<viewmodels::ImportDesk>(library))
    , m_reanalysis(std::make_unique<viewmodels::ReanalysisDesk>(library))
    , m_care(std::make_unique<viewmodels::LibraryCare>(library))
    , m_words(std::make_unique<viewmodels::WordListDesk>(library))
    , m_history(std::make_unique<viewmodels::EditHistory>(library))
    , m_naming(std::make_unique<viewmodels::EntityNaming>(*m_reading, library))
    , m_mentions(std::make_unique<viewmodels::MentionCorrections>(*m_reading, library))
    , m_events(std::make_unique<viewmodels::EventCorrections>(*m_reading, library))
    , m_confirmations(std::make_unique<viewmodels::Confirmations>(*m_reading, library))
    , m_concordance(viewmodels::concordanceOf(*m_reading, library))
    , m_timeline(viewmodels::timelineScopeOf(*m_reading, *m_browser, library))
    , m_aloud(std::make_unique<viewmodels::ReadAloud>(*m_reading, makeSpeaker()))
    , m_window(std::make_unique<shell::MainWindow>(
          shell::Services{*m_reading, *m_beside, *m_browser, *m_imports, *m_reanalysis, *m_care, *m_words,
                          *m_history, *m_naming, *m_mentions, *m_events, *m_confirmations, *m_concordance,
                          *m_timeline, *m_aloud, world, paths.library, paths.libraryName, paths.samples},
          settings))
{}

OpenWindow::~OpenWindow() = default;

} // namespace dateline::app
