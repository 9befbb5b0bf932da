#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace dateline::geography {
class World;
}
namespace dateline::library {
class Library;
}
namespace dateline::shell {
class MainWindow;
struct WindowSettings;
} // namespace dateline::shell
namespace dateline::viewmodels {
class Concordance;
class EditHistory;
class EntityNaming;
class Confirmations;
class EventCorrections;
class ImportDesk;
class LibraryBrowser;
class LibraryCare;
class MentionCorrections;
class ReadAloud;
class ReadingSession;
class ReanalysisDesk;
class WordListDesk;
class Speaker;
class TimelineScope;
} // namespace dateline::viewmodels

namespace dateline::app {

/// A window with the view models that it shows, built in this order and taken apart in the other. Several may
/// stand over one library; it and the world must outlive them.
class OpenWindow
{
public:
    /// Where the files lie that a window speaks of.
    struct Paths
    {
        QString library;
        QString libraryName; ///< as the window's title says it; empty for the reader's own
        QString samples;     ///< a folder of articles to try the program with
    };

    /// Makes what reads aloud in a window; it has not been used then.
    using SpeakerMaker = std::function<std::unique_ptr<viewmodels::Speaker>()>;

    OpenWindow(library::Library& library, geography::World& world, const Paths& paths,
               const SpeakerMaker& makeSpeaker, const shell::WindowSettings& settings);
    ~OpenWindow();
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    shell::MainWindow& window() { return *m_window; }
    viewmodels::ImportDesk& imports() { return *m_imports; }

private:
    std::unique_ptr<viewmodels::ReadingSession> m_reading;
    std::unique_ptr<viewmodels::ReadingSession> m_beside;
    std::unique_ptr<viewmodels::LibraryBrowser> m_browser;
    std::unique_ptr<viewmodels::ImportDesk> m_imports;
    std::unique_ptr<viewmodels::ReanalysisDesk> m_reanalysis;
    std::unique_ptr<viewmodels::LibraryCare> m_care;
    std::unique_ptr<viewmodels::WordListDesk> m_words;
    std::unique_ptr<viewmodels::EditHistory> m_history;
    std::unique_ptr<viewmodels::EntityNaming> m_naming;
    std::unique_ptr<viewmodels::MentionCorrections> m_mentions;
    std::unique_ptr<viewmodels::EventCorrections> m_events;
    std::unique_ptr<viewmodels::Confirmations> m_confirmations;
    std::unique_ptr<viewmodels::Concordance> m_concordance;
    std::unique_ptr<viewmodels::TimelineScope> m_timeline;
    std::unique_ptr<viewmodels::ReadAloud> m_aloud;
    std::unique_ptr<shell::MainWindow> m_window;
};

} // namespace dateline::app
