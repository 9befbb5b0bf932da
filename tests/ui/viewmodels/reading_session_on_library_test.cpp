#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/eventually.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_analysis.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dateline;
using tests::eventually;
using viewmodels::ReadingSession;

namespace {

/// A real library with two articles, analysed by an invented engine.
struct Shelf
{
    Shelf()
    {
        tests::InventedAnalysis analysis;
        analysis.person(QStringLiteral("Signe Aldervik")).place(QStringLiteral("Vestmar"));
        const auto clock =
            std::make_shared<tests::FixedClock>(QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC));
        auto opened = library::Library::open({.path = folder.filePath(QStringLiteral("library.dateline")),
                                              .engine = nullptr,
                                              .registry = std::make_shared<importers::Registry>(clock),
                                              .clock = clock,
                                              .workshop = analysis.workshop()});
        REQUIRE(opened.has_value());
        library = std::move(*opened);
        storm = add("Storm closes Vestmar\n\nSigne Aldervik closed the port of Vestmar on Tuesday.\n");
        bridge = add("Bridge reopens\n\nThe bridge of Vestmar opened again on Friday, says the council.\n");
    }

    article::ArticleId add(const QByteArray& text)
    {
        importers::Source source;
        source.bytes = text;
        source.name = QStringLiteral("paste");
        const library::ImportReport report = library->importSourceNow(source);
        REQUIRE(report.items.size() == 1);
        REQUIRE(report.items.front().articles.size() == 1);
        return report.items.front().articles.front();
    }

    QTemporaryDir folder;
    std::unique_ptr<library::Library> library;
    article::ArticleId storm, bridge;
};

} // namespace

TEST_CASE("a session on a library opens what the library holds")
{
    Shelf shelf;
    ReadingSession session(*shelf.library);
    session.open(shelf.storm);
    CHECK(session.current() == nullptr);
    REQUIRE(eventually([&] { return session.current() != nullptr; }));
    CHECK(session.current()->article.title() == QStringLiteral("Storm closes Vestmar"));
    CHECK(session.current()->analysis.entities.size() == 2);
}

TEST_CASE("of two articles asked for at once the later is shown")
{
    Shelf shelf;
    ReadingSession session(*shelf.library);
    QSignalSpy changed(&session, &ReadingSession::articleChanged);
    session.open(shelf.storm);
    session.open(shelf.bridge);
    REQUIRE(eventually([&] { return session.current() != nullptr; }));
    QTest::qWait(50);
    CHECK(changed.count() == 1);
    CHECK(session.current()->id == shelf.bridge);
}

TEST_CASE("a date that the reader sets comes back with the article")
{
    Shelf shelf;
    ReadingSession session(*shelf.library);
    session.open(shelf.storm);
    REQUIRE(eventually([&] { return session.current() != nullptr; }));
    session.selectEntity(0);
    QSignalSpy dated(&session, &ReadingSession::dateChanged);
    session.setPublicationDate(QDate(2031, 3, 1));
    REQUIRE(eventually([&] { return session.current()->article.published.date == QDate(2031, 3, 1); }));
    CHECK(session.current()->article.published.basis == article::DateBasis::Reader);
    CHECK(eventually([&] { return dated.count() == 1; }));
    CHECK(session.selectedEntity() == 0);
}

TEST_CASE("an article that is removed is closed and another one is not")
{
    Shelf shelf;
    ReadingSession session(*shelf.library);
    session.open(shelf.storm);
    REQUIRE(eventually([&] { return session.current() != nullptr; }));
    auto other = shelf.library->removeArticles({shelf.bridge});
    REQUIRE(eventually([&] { return other.isFinished(); }));
    QTest::qWait(50);
    CHECK(session.current() != nullptr);
    auto removed = shelf.library->removeArticles({shelf.storm});
    CHECK(eventually([&] { return session.current() == nullptr; }));
}

TEST_CASE("a session may end while the library is still answering")
{
    Shelf shelf;
    {
        ReadingSession session(*shelf.library);
        session.open(shelf.storm);
    }
    QTest::qWait(50);
    SUCCEED();
}

TEST_CASE("the counts of the library follow what is imported and corrected")
{
    Shelf shelf;
    ReadingSession session(*shelf.library);
    session.open(shelf.storm);
    REQUIRE(eventually([&] { return session.current() != nullptr; }));
    const article::Entity person = session.current()->analysis.entities[0];
    const article::Entity place = session.current()->analysis.entities[1];
    const viewmodels::EntityCounts& counts = session.counts();
    REQUIRE(eventually([&] { return counts.of(place) && counts.of(place)->mentions == 3; }));
    CHECK(counts.of(place)->articles == 2);
    CHECK(counts.of(person) == nullptr); // nowhere but here
    shelf.add("Port reopens\n\nThe port of Vestmar opened again, says Signe Aldervik.\n");
    CHECK(eventually([&] { return counts.of(place)->mentions == 4 && counts.of(person); }));
    shelf.library->nameEntity({{place.name, place.type}, std::nullopt, shelf.bridge}).waitForFinished();
    CHECK(eventually([&] { return counts.of(place)->articles == 2; }));
    session.close();
    CHECK(counts.of(place) == nullptr);
}
