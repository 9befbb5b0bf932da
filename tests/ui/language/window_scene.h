#pragma once

#include "model/analysis/engine.h"
#include "model/geography/world.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_speaker.h"
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

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// A window with the real engine over a library with one article, and one file that could not be read.
struct WindowScene
{
    WindowScene()
    {
        auto engine = analysis::Engine::open(sourceFolder() + QStringLiteral("/resources"));
        REQUIRE(engine.has_value());
        const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC));
        auto opened =
            library::Library::open({.path = folder.filePath(QStringLiteral("library.dateline")),
                                    .engine = std::shared_ptr<const analysis::Engine>(std::move(*engine)),
                                    .registry = std::make_shared<importers::Registry>(clock),
                                    .clock = clock});
        REQUIRE(opened.has_value());
        library = std::move(*opened);
        reading = std::make_unique<viewmodels::ReadingSession>(*library);
        beside = std::make_unique<viewmodels::ReadingSession>(*library);
        naming = std::make_unique<viewmodels::EntityNaming>(*reading, *library);
        mentions = std::make_unique<viewmodels::MentionCorrections>(*reading, *library);
        events = std::make_unique<viewmodels::EventCorrections>(*reading, *library);
        confirmations = std::make_unique<viewmodels::Confirmations>(*reading, *library);
        browser = viewmodels::browse(*library);
        imports = std::make_unique<viewmodels::ImportDesk>(*library);
        reanalysis = std::make_unique<viewmodels::ReanalysisDesk>(*library);
        care = std::make_unique<viewmodels::LibraryCare>(*library);
        wordLists = std::make_unique<viewmodels::WordListDesk>(*library);
        history = std::make_unique<viewmodels::EditHistory>(*library);
        concordance = viewmodels::concordanceOf(*reading, *library);
        timeline = viewmodels::timelineScopeOf(*reading, *browser, *library);
        aloud = std::make_unique<viewmodels::ReadAloud>(*reading, std::make_unique<InventedSpeaker>());
        window = std::make_unique<shell::MainWindow>(
            shell::Services{*reading, *beside, *browser, *imports, *reanalysis, *care, *wordLists, *history,
                            *naming, *mentions, *events, *confirmations, *concordance, *timeline, *aloud,
                            world},
            shell::WindowSettings());
        window->resize(1200, 800);
        window->show();
    }

    void import()
    {
        imports->importFiles(
            {write(QStringLiteral("storm.html"), page), write(QStringLiteral("empty.txt"), {})});
        REQUIRE(eventually([&] { return !imports->isBusy() && reading->current(); }));
        REQUIRE_FALSE(reading->current()->analysis.entities.empty());
        REQUIRE_FALSE(reading->current()->analysis.events.empty());
        REQUIRE_FALSE(reading->current()->analysis.quotes.empty());
        REQUIRE_FALSE(reading->current()->analysis.figures.empty());
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static constexpr const char* page =
        R"(<!DOCTYPE html><html><head><title>Storm closes the harbour of Oslo</title>
<meta property="article:published_time" content="2031-03-05T07:00:00Z">
<meta name="author" content="Tove Lindahl"><meta property="og:site_name" content="The Fjord Post"></head>
<body><article><h1>Storm closes the harbour of Oslo</h1>
<p>Prime Minister Signe Aldervik closed the harbour of Oslo on Tuesday after a storm killed at least 12 people and
tore two ferries from their moorings. Aldervik said that the owners had been warned last Friday.</p>
<p>"Nobody could sail, and that was luck," Aldervik told reporters. The damage is some $4.5 million. The harbour
will open again on Sunday, she said.</p></article></body></html>)";

    QTemporaryDir folder;
    std::unique_ptr<library::Library> library;
    std::unique_ptr<viewmodels::ReadingSession> reading;
    std::unique_ptr<viewmodels::ReadingSession> beside;
    std::unique_ptr<viewmodels::EntityNaming> naming;
    std::unique_ptr<viewmodels::MentionCorrections> mentions;
    std::unique_ptr<viewmodels::LibraryBrowser> browser;
    std::unique_ptr<viewmodels::ImportDesk> imports;
    std::unique_ptr<viewmodels::ReanalysisDesk> reanalysis;
    std::unique_ptr<viewmodels::LibraryCare> care;
    std::unique_ptr<viewmodels::WordListDesk> wordLists;
    std::unique_ptr<viewmodels::EditHistory> history;
    std::unique_ptr<viewmodels::EventCorrections> events;
    std::unique_ptr<viewmodels::Confirmations> confirmations;
    std::unique_ptr<viewmodels::Concordance> concordance;
    std::unique_ptr<viewmodels::TimelineScope> timeline;
    std::unique_ptr<viewmodels::ReadAloud> aloud;
    geography::World world{sourceFolder() + QStringLiteral("/resources/gazetteers/world.outline")};
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace dateline::tests
