/// The way of an article, from a file on disk to words on the screen. Read this first: each test below is one
/// station, in the order in which an article passes them, and uses only the public face of that station.
///
///   file --> importers --> article --> analysis --> store --> view models --> panels
///
/// docs/architecture.md draws the same picture; this one compiles.
#include "model/analysis/engine.h"
#include "model/geography/world.h"
#include "model/importers/registry.h"
#include "model/library/import_job.h"
#include "model/library/library.h"
#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_speaker.h"
#include "tests/support/printers.h"
#include "ui/article/article_text.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/main_window.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/article_list_model.h"
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
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;

namespace {

/// A story as a newspaper's page holds it: headline, byline and date in the page's own data, and a menu that
/// is no part of the article.
const char* const page = R"(<!DOCTYPE html><html><head><title>Storm closes the harbour of Oslo</title>
<meta property="article:published_time" content="2031-03-05T07:00:00Z">
<meta name="author" content="Tove Lindahl"><meta property="og:site_name" content="The Fjord Post"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>
<h1>Storm closes the harbour of Oslo</h1>
<p>Prime Minister Signe Aldervik closed the harbour of Oslo on Tuesday after a storm tore two ferries from
their moorings. Aldervik said that the owners had been warned last Friday.</p>
<p>"Nobody was hurt, and that was luck," Aldervik told reporters. Dockworkers had left the quay an hour before
the storm reached the town, and the harbour will open again on Sunday.</p></article></body></html>)";

const QString headline = u"Storm closes the harbour of Oslo"_s;

struct Journey
{
    Journey()
    {
        QFile file(folder.filePath(u"storm.html"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(page);
        path = file.fileName();
    }

    std::shared_ptr<const analysis::Engine> openEngine() const
    {
        auto engine = analysis::Engine::open(tests::sourceFolder() + u"/resources"_s);
        REQUIRE(engine.has_value());
        return std::move(*engine);
    }

    std::unique_ptr<library::Library> openLibrary() const
    {
        auto opened = library::Library::open({.path = folder.filePath(u"library.dateline"_s),
                                              .engine = openEngine(),
                                              .registry = std::make_shared<importers::Registry>(clock),
                                              .clock = clock});
        REQUIRE(opened.has_value());
        return std::move(*opened);
    }

    article::Article importedArticle() const
    {
        auto imported = importers::Registry(clock).readFile(path);
        REQUIRE(imported.has_value());
        REQUIRE(imported->size() == 1);
        return imported->front().article;
    }

    QTemporaryDir folder;
    QString path;
    std::shared_ptr<const base::Clock> clock =
        std::make_shared<tests::FixedClock>(QDateTime(QDate(2031, 3, 6), QTime(9, 0), Qt::UTC));
};

const article::Entity* entityNamed(const article::Analysis& analysis, const QString& name)
{
    for (const article::Entity& entity : analysis.entities) {
        if (entity.name == name)
            return &entity;
    }
    return nullptr;
}

} // namespace

TEST_CASE("first station - an importer makes clean text and metadata of the file")
{
    const article::Article article = Journey().importedArticle();

    CHECK(article.title() == headline);
    CHECK(article.byline == u"Tove Lindahl"_s);
    CHECK(article.published.date == QDate(2031, 3, 5));
    CHECK(article.published.basis == article::DateBasis::Metadata);
    CHECK_FALSE(article.text.contains(u"Sport"_s));
    CHECK(article.origin.format == u"html"_s);
}

TEST_CASE("second station - the engine finds who and when and points into the text")
{
    const Journey journey;
    const article::Article article = journey.importedArticle();
    const article::Analysis analysis = journey.openEngine()->analyse(article);

    const article::Entity* aldervik = entityNamed(analysis, u"Signe Aldervik"_s);
    REQUIRE(aldervik);
    CHECK(aldervik->type == article::EntityType::Person);
    CHECK(aldervik->mentions.size() >= 3);
    CHECK(aldervik->mentions.front().span.of(article.text) == u"Signe Aldervik"_s);
    REQUIRE_FALSE(analysis.events.empty());
    CHECK(analysis.events.front().days.begin == QDate(2031, 3, 4)); // the Tuesday before the 5th
}

TEST_CASE("third station - the library joins both and keeps the result in its file")
{
    const Journey journey;
    {
        const auto library = journey.openLibrary();
        QSignalSpy finished(library->importFiles({journey.path}), &library::ImportJob::finished);
        REQUIRE(eventually([&] { return !finished.isEmpty(); }));
    }
    const auto reopened = journey.openLibrary();
    const auto list = reopened->queries().articles({});
    REQUIRE(list.has_value());
    REQUIRE(list->total == 1);
    const auto stored = reopened->queries().article(list->articles.front().id);
    REQUIRE(stored.has_value());
    CHECK(stored->article.text == journey.importedArticle().text);
    CHECK(entityNamed(stored->analysis, u"Signe Aldervik"_s) != nullptr);
}

TEST_CASE("last station - view models and panels show it to the reader")
{
    const Journey journey;
    const auto library = journey.openLibrary();
    viewmodels::ReadingSession reading(*library);
    viewmodels::ReadingSession beside(*library);
    const auto browser = viewmodels::browse(*library);
    viewmodels::ImportDesk imports(*library);
    viewmodels::ReanalysisDesk reanalysis(*library);
    viewmodels::LibraryCare care(*library);
    viewmodels::WordListDesk words(*library);
    viewmodels::EditHistory history(*library);
    viewmodels::EntityNaming naming(reading, *library);
    viewmodels::MentionCorrections mentions(reading, *library);
    viewmodels::EventCorrections events(reading, *library);
    viewmodels::Confirmations confirmations(reading, *library);
    const auto concordance = viewmodels::concordanceOf(reading, *library);
    const auto timeline = viewmodels::timelineScopeOf(reading, *browser, *library);
    viewmodels::ReadAloud aloud(reading, std::make_unique<tests::InventedSpeaker>());
    geography::World world{QString()};
    shell::MainWindow window({reading, beside, *browser, imports, reanalysis, care, words, history, naming,
                              mentions, events, confirmations, *concordance, *timeline, aloud, world},
                             {});
    window.show();

    imports.importFiles({journey.path});

    // The row in the list,
    REQUIRE(eventually([&] { return browser->list().rowCount() == 1; }));
    CHECK(browser->list().index(0).data().toString() == headline);
    // the text in the middle,
    REQUIRE(eventually([&] { return reading.current() != nullptr; }));
    auto* text = window.findChild<articleview::ArticleText*>();
    CHECK(text->toPlainText().contains(u"closed the harbour of Oslo on Tuesday"_s));
    // and the people beside it: a click lights up every place where she is meant.
    theme::GroupedTree& people = window.findChild<entitypanel::EntityPanel*>()->tree();
    const QModelIndexList found =
        people.model()->match(people.model()->index(0, 0), Qt::DisplayRole, u"Signe Aldervik"_s, 1,
                              Qt::MatchContains | Qt::MatchRecursive);
    REQUIRE(found.size() == 1);
    QTest::mouseClick(people.viewport(), Qt::LeftButton, {}, people.visualRect(found.first()).center());
    REQUIRE(reading.selectedEntity().has_value());
    CHECK(reading.current()->analysis.entities.at(static_cast<std::size_t>(*reading.selectedEntity())).name ==
          u"Signe Aldervik"_s);
}
