#pragma once

#include "model/geography/world.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_analysis.h"
#include "tests/support/invented_speaker.h"
#include "ui/library/library_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
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

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// What stands behind a window: a real library in a folder of its own, with an invented analysis.
struct LibraryScene
{
    LibraryScene()
    {
        InventedAnalysis analysis;
        analysis.person(QStringLiteral("Signe Aldervik")).place(QStringLiteral("Vestmar"));
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC));
        auto opened = library::Library::open({.path = path(QStringLiteral("library.dateline")),
                                              .engine = nullptr,
                                              .registry = std::make_shared<importers::Registry>(clock),
                                              .clock = clock,
                                              .workshop = analysis.workshop()});
        REQUIRE(opened.has_value());
        library = std::move(*opened);
        browser = viewmodels::browse(*library);
        readAnew();
        imports = std::make_unique<viewmodels::ImportDesk>(*library);
        reanalysis = std::make_unique<viewmodels::ReanalysisDesk>(*library);
        care = std::make_unique<viewmodels::LibraryCare>(*library);
        wordLists = std::make_unique<viewmodels::WordListDesk>(*library);
        history = std::make_unique<viewmodels::EditHistory>(*library);
    }

    /// What a new start of the program has: nothing open, over the same library.
    void readAnew()
    {
        aloud.reset();
        timeline.reset();
        concordance.reset();
        naming.reset();
        mentions.reset();
        events.reset();
        confirmations.reset();
        reading = std::make_unique<viewmodels::ReadingSession>(*library);
        beside = std::make_unique<viewmodels::ReadingSession>(*library);
        naming = std::make_unique<viewmodels::EntityNaming>(*reading, *library);
        mentions = std::make_unique<viewmodels::MentionCorrections>(*reading, *library);
        events = std::make_unique<viewmodels::EventCorrections>(*reading, *library);
        confirmations = std::make_unique<viewmodels::Confirmations>(*reading, *library);
        concordance = viewmodels::concordanceOf(*reading, *library);
        timeline = viewmodels::timelineScopeOf(*reading, *browser, *library);
        auto voice = std::make_unique<InventedSpeaker>();
        speaker = voice.get();
        aloud = std::make_unique<viewmodels::ReadAloud>(*reading, std::move(voice));
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString storm() const
    {
        return write(
            QStringLiteral("storm.txt"),
            "Storm closes the harbour of Vestmar\n\nHarbour master Signe Aldervik closed the port of "
            "Vestmar on Tuesday after two ferries tore loose.\n\nSigne Aldervik expects ships again "
            "on Sunday, she told the town council of Vestmar.\n");
    }
    QString bridge() const
    {
        return write(QStringLiteral("bridge.txt"),
                     "Old bridge reopens after long repairs\n\nThe bridge over the Lomma opened again on "
                     "Friday. Engineers had replaced every bolt of its eastern span.\n");
    }

    shell::Services services() const
    {
        return {*reading,
                *beside,
                *browser,
                *imports,
                *reanalysis,
                *care,
                *wordLists,
                *history,
                *naming,
                *mentions,
                *events,
                *confirmations,
                *concordance,
                *timeline,
                *aloud,
                *world,
                path(QStringLiteral("library.dateline")),
                {},
                samples};
    }

    QTemporaryDir folder;
    QString samples = sourceFolder() + QStringLiteral("/resources/samples");
    std::unique_ptr<library::Library> library;
    std::unique_ptr<viewmodels::ReadingSession> reading;
    std::unique_ptr<viewmodels::ReadingSession> beside;
    std::unique_ptr<viewmodels::LibraryBrowser> browser;
    std::unique_ptr<viewmodels::ImportDesk> imports;
    std::unique_ptr<viewmodels::ReanalysisDesk> reanalysis;
    std::unique_ptr<viewmodels::LibraryCare> care;
    std::unique_ptr<viewmodels::WordListDesk> wordLists;
    std::unique_ptr<viewmodels::EditHistory> history;
    std::unique_ptr<viewmodels::EntityNaming> naming;
    std::unique_ptr<viewmodels::MentionCorrections> mentions;
    std::unique_ptr<viewmodels::EventCorrections> events;
    std::unique_ptr<viewmodels::Confirmations> confirmations;
    std::unique_ptr<viewmodels::Concordance> concordance;
    std::unique_ptr<viewmodels::TimelineScope> timeline;
    InventedSpeaker* speaker = nullptr; ///< of `aloud`
    std::unique_ptr<viewmodels::ReadAloud> aloud;
    std::unique_ptr<geography::World> world = std::make_unique<geography::World>(QString());
};

/// A window on show over such a library.
struct ShellScene : LibraryScene
{
    explicit ShellScene(const shell::WindowSettings& settings = {})
    {
        window = std::make_unique<shell::MainWindow>(services(), settings);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(eventually([&] { return browser->list().isLoaded(); }));
    }

    /// Imports files and waits until all of them are done; the list hears of them a little later: hasRows().
    void import(const QStringList& paths) const
    {
        imports->importFiles(paths);
        constexpr int patienceMs = 60000; // for hundreds of them under a sanitizer
        REQUIRE(eventually([&] { return !imports->isBusy(); }, patienceMs));
    }
    bool hasRows(int count) const
    {
        return eventually([&] { return browser->list().rowCount() == count; });
    }
    bool isOpen(const QString& title) const
    {
        return eventually([&] { return reading->current() && reading->current()->article.title() == title; });
    }

    librarypanel::LibraryPanel* panel() const { return window->findChild<librarypanel::LibraryPanel*>(); }
    QListView* list() const { return panel()->findChild<QListView*>(); }
    QLineEdit* searchBox() const { return panel()->findChild<QLineEdit*>(); }
    QString said() const { return window->findChild<shell::StatusLine*>()->said(); }

    std::unique_ptr<shell::MainWindow> window;
};

} // namespace dateline::tests
