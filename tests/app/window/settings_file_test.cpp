#include "app/settings_file.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using app::SettingsFile;
using shell::WindowSettings;

namespace {

WindowSettings someSettings()
{
    WindowSettings settings;
    settings.geometry = QByteArray("\x00\x01\xff; [x]\n=", 11);
    settings.columnWidths = {240, 700, 200};
    settings.rowHeights = {500, 180};
    settings.articleWidths = {400, 300};
    settings.besideShown = true;
    settings.sideShown = false;
    settings.panelsOut = {u"timeline"_s, u"quotes"_s};
    settings.panelGeometries = {{u"timeline"_s, QByteArray("\x01\x00;", 3)}, {u"library"_s, "x"}};
    settings.sideTab = u"quotes"_s;
    settings.entityOrder = u"name"_s;
    settings.foldedEntities = u"place work"_s;
    settings.timelineLanes = u"people"_s;
    settings.timelineLaneEntities = {{u"Wiktor Śmigły; 安倍"_s, article::EntityType::Person},
                                     {u"Çelik, \"C\""_s, article::EntityType::Organization}};
    settings.timelineClock = u"reported"_s;
    settings.timelineJoins = false;
    settings.timelineAsList = true;
    settings.timelinePlace = {viewmodels::TimelineReach::Library, {14743.1, 14801.000000000002}};
    settings.timelineFilter = u"place:\"New York, NY\" sure>80 -is:denied"_s;
    settings.savedFilters = {{u"New York, “planned”"_s, u"place:\"New York, NY\" is:planned"_s},
                             {u"Sure [90]"_s, u"sure>=90%"_s}};
    settings.recentFilters = {u"\"a, b\" -Ärger"_s, u"person:x"_s};
    settings.readingSpeed = -3;
    settings.typography = {u"Ärger Sans"_s, 21, 55, 180, 4, 12, true};
    settings.hiddenMarks = u"places times"_s;
    settings.sureness = 70;
    settings.lastFolder = u"/home/me/News, “old”"_s;
    settings.keys.keys = {{u"view.zoom-in"_s, u"Ctrl+;; Alt+Ä, Ctrl+B"_s}, {u"go.back"_s, QString()}};
    settings.keys.singleKeys = false;
    settings.memory = {false, true};
    settings.appearance = {theme::ColourScheme::Dark, u"de"_s};
    settings.commandUses = {{u"view.marks-of.places"_s, 3}, {u"help.about-dateline"_s, 1}};
    settings.recent = {{article::ArticleId(42), u"Storm & “harbour”"_s}, {article::ArticleId(7), {}}};
    settings.libraries = {u"/home/me/harbour, 2.dateline"_s, u"/mnt/Ä.dateline"_s};
    settings.article = article::ArticleId(42);
    settings.beside = article::ArticleId(7);
    settings.read.note({article::ArticleId(7), 0, 1.5});
    settings.read.note({article::ArticleId(42), 1234, 0.9});
    settings.finding = u"quote 1234"_s;
    settings.entity = {u"Wiktor Śmigły; 安倍"_s, article::EntityType::Person};
    settings.mention = 41;
    settings.compared = {u"Çelik, \"C\""_s, article::EntityType::Organization};
    return settings;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("settings that were written are read back")
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(u"deep/er/window.ini"_s));
    file.write(someSettings());
    CHECK(file.read() == someSettings());
}

TEST_CASE("colours and language are read by themselves, and are the desktop's where nothing is said of them")
{
    const QTemporaryDir folder;
    const SettingsFile file(folder.filePath(u"window.ini"_s));
    CHECK(file.readAppearance() == shell::AppearanceSettings());
    file.write(someSettings());
    CHECK(file.readAppearance() == someSettings().appearance);
    write(folder.filePath(u"window.ini"_s), "[appearance]\ncolours=pink\n");
    CHECK(file.readAppearance().colours == theme::ColourScheme::Desktop);
    CHECK(file.readAppearance().language.isEmpty());
}

TEST_CASE("what was read in another library stands in a file of its own, what the reader prefers does not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    const SettingsFile own(path);
    own.write(someSettings());
    const SettingsFile other(path, folder.filePath(u"libraries/harbour.ini"_s));
    const WindowSettings fresh = other.read();
    CHECK_FALSE(fresh.article.isValid());
    CHECK(fresh.recent.isEmpty());
    CHECK(fresh.read.all().empty());
    CHECK(fresh.timelineFilter.isEmpty());
    CHECK(fresh.savedFilters.isEmpty());
    CHECK(fresh.recentFilters.isEmpty());
    CHECK(fresh.typography == someSettings().typography);
    WindowSettings changed = someSettings();
    changed.article = article::ArticleId(7);
    changed.typography.pixels = 25;
    other.write(changed);
    CHECK(own.read().article == someSettings().article);
    CHECK(own.read().typography.pixels == 25);
    CHECK(other.read() == changed);
}

TEST_CASE("each library has a file of its own for what was read in it, whatever leads to it")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"one.dateline"_s), "x");
    QDir(folder.path()).mkdir(u"deep"_s);
    const QString path = SettingsFile::readingPathOf(folder.filePath(u"one.dateline"_s));
    CHECK(path == SettingsFile::readingPathOf(folder.filePath(u"deep/../one.dateline"_s)));
    CHECK(path != SettingsFile::readingPathOf(folder.filePath(u"deep/one.dateline"_s)));
    CHECK(QFileInfo(path).fileName().startsWith(u"one-"));
}

TEST_CASE("without a file the settings are those of the first day")
{
    const QTemporaryDir folder;
    CHECK(SettingsFile(folder.filePath(u"none.ini"_s)).read() == WindowSettings());
}

TEST_CASE("keys and counts that were kept under former names of actions hold on under those of now")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    WindowSettings german;
    german.keys.keys = {{u"ansicht.vergroßern"_s, u"F7"_s}};
    SettingsFile(path).write(german);
    CHECK(SettingsFile(path).read().keys.keys == QMap<QString, QString>{{u"view.zoom-in"_s, u"F7"_s}});
    write(path, "[keys]\nansicht.nur-text=Ctrl+B\nview.full-screen=\nlong.gone=F9\n"
                "[uses]\nedit.search-all-articles=3\nedit.undo=2\n");
    const WindowSettings settings = SettingsFile(path).read();
    CHECK(settings.keys.keys.value(u"view.text-only"_s) == u"Ctrl+B"_s);
    CHECK(settings.keys.keys.value(u"view.full-screen"_s, u"none"_s).isEmpty());
    CHECK(settings.keys.keys.value(u"long.gone"_s) == u"F9"_s);
    CHECK(settings.commandUses == QMap<QString, int>{{u"search"_s, 3}, {u"edit.undo"_s, 2}});
    SettingsFile(path).write(settings);
    CHECK(SettingsFile(path).read() == settings);
}

TEST_CASE("the zoom that former versions had for all articles becomes the size of the letters")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    write(path, "[reading]\nzoom=1.5\narticle=42\nposition=1234\n[type]\npixels=20\n");
    const WindowSettings settings = SettingsFile(path).read();
    CHECK(settings.typography.pixels == 30);
    CHECK(settings.read.of(article::ArticleId(42)) ==
          viewmodels::ReadArticle{article::ArticleId(42), 1234, 1.0});
    SettingsFile(path).write(settings);
    CHECK(SettingsFile(path).read() == settings); // once
}

TEST_CASE("a damaged file gives usable settings")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"window.ini"_s);
    write(path, "[window]\ncolumns=12 fish -3\nrows=@Invalid()\ngeometry=%%%\n[panels]\ntimeline-reach=moon\n"
                "timeline-from=1e300\ntimeline-until=nan\n[reading]\nzoom=9999\narticle=x\n"
                "read=\"12 300 1.5, 13 x 1, 14 200, 15 -1 1, 16 5 99, 17 6 nan, 0 7 2, fish, 18 9 1\"\n");
    const WindowSettings settings = SettingsFile(path).read();
    CHECK(settings.columnWidths.isEmpty());
    CHECK(settings.rowHeights.isEmpty());
    CHECK(settings.timelinePlace == viewmodels::TimelinePlace());
    CHECK(settings.typography.pixels == viewmodels::pixelBounds.most);
    CHECK_FALSE(settings.article.isValid());
    const std::vector<viewmodels::ReadArticle> read{{article::ArticleId(12), 300, 1.5},
                                                    {article::ArticleId(18), 9, 1.0}};
    CHECK(settings.read.all() == read);
    write(path, QByteArray(2000, '\xfe'));
    CHECK(SettingsFile(path).read() == WindowSettings());
}

TEST_CASE("the file lies in the state folder of the desktop")
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.path().toUtf8());
    CHECK(SettingsFile::defaultPath() == folder.path() + u"/dateline/window.ini"_s);
    qputenv("XDG_STATE_HOME", "not/absolute");
    CHECK(QFileInfo(SettingsFile::defaultPath()).isAbsolute());
    CHECK(SettingsFile::defaultPath().endsWith(u"/.local/state/dateline/window.ini"_s));
    qunsetenv("XDG_STATE_HOME");
}
