#include "model/analysis/engine.h"
#include "model/library/import_job.h"
#include "model/library/opening_engine.h"
#include "tests/model/library/scratch_shelf.h"
#include "tests/support/data_folder.h"

#include <QPromise>
#include <QTest>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::OpeningEngine;

namespace {

struct Opening
{
    Opening() { promise.start(); }
    library::Library::Parts parts(const ScratchShelf& shelf) const
    {
        auto made = shelf.parts();
        made.workshop.analyse = {};
        made.workshop.redate = {};
        made.engine = promise.future();
        return made;
    }
    void end(OpeningEngine::Answer answer)
    {
        promise.addResult(std::move(answer));
        promise.finish();
    }

    QPromise<OpeningEngine::Answer> promise;
};

OpeningEngine::Answer realEngine()
{
    auto engine = analysis::Engine::open(sourceFolder() + u"/resources"_s);
    REQUIRE(engine);
    return OpeningEngine::Engine(std::move(*engine));
}

} // namespace

TEST_CASE("no engine is not given and an open one is there at once")
{
    CHECK_FALSE(OpeningEngine().isGiven());
    CHECK_FALSE(OpeningEngine(nullptr).isGiven());
    const auto engine = realEngine().value();
    const OpeningEngine open(engine);
    REQUIRE(open.isGiven());
    CHECK(open.wait().value() == engine);
    CHECK_FALSE(open->version().isEmpty());
}

TEST_CASE("an import waits for an engine that is still being opened")
{
    const ScratchShelf shelf;
    Opening opening;
    const auto library = library::Library::open(opening.parts(shelf));
    REQUIRE(library);
    CHECK((*library)->queries().articleCount().value() == 0); // what needs no engine is answered meanwhile
    library::ImportReport report;
    library::ImportJob* const job = (*library)->importFiles({shelf.folderOfArticles(3)});
    QObject::connect(job, &library::ImportJob::finished,
                     [&report](const library::ImportReport& all) { report = all; });
    QTest::qWait(50);
    CHECK(report.items.isEmpty());
    opening.end(realEngine());
    CHECK(QTest::qWaitFor([&report] { return !report.items.isEmpty(); }));
    CHECK(report.count(library::ImportItem::Outcome::Stored) == 3);
}

TEST_CASE("an engine that cannot be opened fails imports with its own sentence and harms nothing")
{
    const ScratchShelf shelf;
    Opening opening;
    const auto library = library::Library::open(opening.parts(shelf));
    REQUIRE(library);
    opening.end(base::Error::damaged(u"The model names.model is damaged."_s));
    const auto report = (*library)->importFilesNow({shelf.folderOfArticles(2)}, {}, {});
    CHECK(report.count(library::ImportItem::Outcome::Failed) == 2);
    CHECK(report.items.first().error == u"The model names.model is damaged."_s);
    CHECK((*library)->queries().articleCount().value() == 0);
    CHECK((*library)->check());
}
