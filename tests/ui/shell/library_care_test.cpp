#include "model/store/connection.h"
#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/shell/menus.h"
#include "ui/viewmodels/library_care.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;
using viewmodels::LibraryCare;

namespace {

QAction& action(const Person& reader, const QString& name)
{
    auto* found = reader.window->findChild<QAction*>(name);
    REQUIRE(found);
    return *found;
}

/// What no program of ours would do to a library.
void harm(const Person& reader)
{
    const auto connection =
        store::Connection::open(reader.path(u"library.dateline"_s), std::chrono::seconds(5));
    REQUIRE(connection);
    REQUIRE((*connection)->execute(u"UPDATE name SET mentions = mentions + 1"_s));
}

} // namespace

TEST_CASE("a damaged library is told in a box that stays until it was read")
{
    const Person reader;
    reader.openStorm();
    harm(reader);
    action(reader, u"tools.check-library"_s).trigger();
    const auto& box = reader.dialog<QMessageBox>();
    CHECK(box.text().contains(u"library.dateline"));
    CHECK(box.text().contains(u"the counts of a name are wrong. Open a backup of it instead."));
    reader.press(Qt::Key_Escape);
    CHECK(reader.isGone<QMessageBox>());
}

TEST_CASE("one check or copy of the library is made at a time, and the menu says so")
{
    const Person reader;
    reader.openStorm();
    const QSignalSpy started(reader.care.get(), &LibraryCare::started);
    const QSignalSpy finished(reader.care.get(), &LibraryCare::finished);
    reader.care->check();
    CHECK(reader.care->isBusy());
    CHECK_FALSE(action(reader, u"tools.check-library"_s).isEnabled());
    CHECK_FALSE(action(reader, u"tools.back-up-library"_s).isEnabled());
    reader.care->check();
    reader.care->backUp(reader.path(u"copy.dateline"_s));
    REQUIRE(eventually([&] { return !reader.care->isBusy(); }));
    CHECK(started.size() == 1);
    CHECK(finished.size() == 1);
    CHECK_FALSE(QFile::exists(reader.path(u"copy.dateline"_s)));
    CHECK(action(reader, u"tools.check-library"_s).isEnabled());
    CHECK(action(reader, u"tools.back-up-library"_s).isEnabled());
}

TEST_CASE("a check that is stopped says so in the status bar")
{
    const Person reader;
    reader.openStorm();
    // On a busy machine a check of one article may be over before it can be stopped.
    for (int attempt = 0; attempt < 20 && reader.said() != u"The check was stopped."; ++attempt) {
        reader.care->check();
        reader.care->cancel();
        REQUIRE(eventually([&] { return !reader.care->isBusy(); }));
    }
    CHECK(reader.said() == u"The check was stopped.");
    CHECK_FALSE(reader.window->findChild<QMessageBox*>());
}

TEST_CASE("a copy cannot be written over the library itself")
{
    const Person reader;
    reader.openStorm();
    reader.care->backUp(reader.path(u"library.dateline"_s));
    CHECK(eventually([&] { return reader.said() == u"A backup cannot replace the library itself."; }));
    CHECK(reader.library->check());
}

TEST_CASE("a copy of the library opens as a library with the same articles and decisions")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.naming->name(article::EntityKey{u"Signe Anne Aldervik"_s, article::EntityType::Person},
                        viewmodels::EntityNaming::Scope::Article);
    REQUIRE(eventually([&] { return reader.selectedName() == u"Signe Anne Aldervik"; }));
    const QString path = reader.path(u"copies/copy.dateline"_s);
    const QSignalSpy finished(reader.care.get(), &LibraryCare::finished);
    reader.care->backUp(path);
    REQUIRE(eventually([&] { return finished.size() == 1; }));
    const auto copy = library::Library::open(
        {.path = path,
         .engine = nullptr,
         .registry = nullptr,
         .clock = std::make_shared<tests::FixedClock>(QDateTime::currentDateTimeUtc())});
    REQUIRE(copy);
    CHECK((*copy)->check());
    CHECK((*copy)->queries().articleCount().value() == 1);
    CHECK((*copy)->undoText() == reader.library->undoText());
}

TEST_CASE("articles are deleted for good only after the reader has said so")
{
    const Person reader;
    reader.openStorm();
    action(reader, u"tools.delete-removed"_s).trigger();
    CHECK(eventually([&] { return reader.said() == u"There are no removed articles in the library."; }));
    CHECK_FALSE(reader.window->findChild<QMessageBox*>());
    reader.browser->remove({reader.reading->current()->id});
    REQUIRE(eventually([&] { return reader.library->queries().removedCount().value() == 1; }));
    action(reader, u"tools.delete-removed"_s).trigger();
    const auto& box = reader.dialog<QMessageBox>();
    CHECK(box.text() == u"Delete 1 article for good?");
    reader.press(Qt::Key_Return); // the button that is offered first keeps them
    CHECK(reader.isGone<QMessageBox>());
    CHECK(reader.library->queries().removedCount().value() == 1);
    CHECK(reader.library->canUndo());
}
