#include "tests/app/walk/walked_program.h"

#include "app/open_window.h"
#include "model/analysis/engine.h"
#include "model/article/analysis_json.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/data_folder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_speaker.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch.hpp>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* storm =
    "Storm closes the harbour of Oslo\n\nOSLO, 4 March 2031 - Prime Minister Signe Aldervik closed the "
    "harbour of "
    "Oslo on Tuesday after a storm killed at least 12 people and tore two ferries from their moorings. "
    "Aldervik "
    "said that the owners had been warned last Friday.\n\n\"Nobody could sail, and that was luck,\" Aldervik "
    "told "
    "reporters in Bergen. The damage is some $4.5 million. The harbour will open again on Sunday, she said. "
    "Jonas "
    "Brekke of the Nordic Shipping Company did not answer questions.\n\nIn the winter of 2029 the council of "
    "Oslo "
    "had refused to pay for a new breakwater. The Nordic Shipping Company paid for one in Bergen in 2030.\n";
constexpr const char* bridge = "Old bridge reopens after long repairs\n\nSTOCKHOLM, 2 May 2030 - The bridge "
                               "over the strait opened again on "
                               "Friday, Transport Minister Karin Lund said. Engineers of the Nordic Shipping "
                               "Company had replaced every bolt of "
                               "its eastern span since 2028.\n\nLund will open a second bridge in Gothenburg "
                               "in the spring of 2032. \"It cost "
                               "us 300 million crowns and no lives,\" Lund told the Swedish parliament. "
                               "Sweden had planned it since the 1990s.\n";
constexpr const char* council = "Council votes on ferry rules\n\nBERGEN, 10 March 2031 - The city council of "
                                "Bergen voted for new rules for "
                                "ferries on Monday, by 41 to 26. Signe Aldervik welcomed the vote. Critics "
                                "in Norway called it too late.\n\nThe "
                                "rules will hold from 1 July. Three days earlier the council had heard Jonas "
                                "Brekke, who said he knew of no "
                                "ferry that was unsafe.\n";
constexpr const char* later =
    "Ferry owner answers\n\nOSLO, 12 March 2031 - Jonas Brekke said on Wednesday that two ferries of the "
    "Nordic "
    "Shipping Company had been repaired in Bergen in January. Aldervik did not comment.\n";

QByteArray readable(const library::StoredArticle& stored)
{
    return QJsonDocument(article::toJson(stored.article, stored.analysis)).toJson() +
           stored.foundPublished.date.toString(Qt::ISODate).toUtf8() + '\n';
}

} // namespace

WalkedProgram::WalkedProgram()
{
    write(u"storm.txt"_s, storm);
    write(u"bridge.txt"_s, bridge);
    write(u"council.txt"_s, council);
    auto engine = analysis::Engine::open(sourceFolder() + u"/resources"_s);
    REQUIRE(engine.has_value());
    const auto library = openLibrary(std::shared_ptr<const analysis::Engine>(std::move(*engine)));
    library->importFilesNow(m_files, {}, {});
    const auto page = library->queries().articles({});
    REQUIRE(page.has_value());
    REQUIRE(page->total == m_files.size());
    for (const library::ArticleSummary& article : page->articles)
        m_begin << article.id;
    write(u"later.txt"_s, later);
}

WalkedProgram::~WalkedProgram() = default;

void WalkedProgram::write(const QString& name, const char* text)
{
    QFile file(m_folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    m_files << file.fileName();
}

std::unique_ptr<library::Library> WalkedProgram::openLibrary(library::OpeningEngine engine) const
{
    const auto clock =
        std::make_shared<tests::FixedClock>(QDateTime(QDate(2031, 3, 14), QTime(12, 0), Qt::UTC));
    auto opened = library::Library::open({.path = libraryPath(),
                                          .engine = std::move(engine),
                                          .registry = std::make_shared<importers::Registry>(clock),
                                          .clock = clock});
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

QString WalkedProgram::libraryPath() const
{
    return m_folder.filePath(u"library.dateline"_s);
}

QByteArray WalkedProgram::contents() const
{
    REQUIRE_FALSE(isRunning());
    const auto library = openLibrary({});
    const auto listed = library->queries().articles({0, 100000});
    REQUIRE(listed.has_value());
    QByteArray all;
    for (const article::ArticleId id : m_begin) {
        const auto stored = library->queries().article(id);
        REQUIRE(stored.has_value());
        const bool isListed = std::any_of(listed->articles.begin(), listed->articles.end(),
                                          [id](const auto& one) { return one.id == id; });
        all += readable(*stored) + (isListed ? "listed\n" : "removed\n");
    }
    return all;
}

QString WalkedProgram::complaints() const
{
    REQUIRE_FALSE(isRunning());
    const auto checked = openLibrary({})->check();
    return checked ? QString() : checked.error().message;
}

void WalkedProgram::start()
{
    auto made = app::Composition::make({.library = libraryPath(),
                                        .resources = sourceFolder() + u"/resources"_s,
                                        .settings = m_folder.filePath(u"window.ini"_s)},
                                       [] { return std::make_unique<InventedSpeaker>(); });
    REQUIRE(made.has_value());
    m_program = std::move(*made);
    m_program->front().window().show();
}

QList<shell::MainWindow*> WalkedProgram::windows() const
{
    QList<shell::MainWindow*> shown;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<shell::MainWindow*>(widget);
        if (window && window->isVisible())
            shown << window;
    }
    return shown;
}

void WalkedProgram::greyWhatIsForGood() const
{
    for (const shell::MainWindow* window : windows()) {
        auto* action = window->findChild<QAction*>(u"tools.delete-removed"_s);
        REQUIRE(action);
        action->setEnabled(false);
    }
}

} // namespace dateline::tests
