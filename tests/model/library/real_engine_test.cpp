#include "model/analysis/engine.h"
#include "model/importers/registry.h"
#include "tests/model/library/scratch_shelf.h"
#include "tests/support/data_folder.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray report =
    "Ferry runs aground off Port Averra\n\n"
    "PORT AVERRA, March 3, 2011 - A ferry ran aground on Tuesday near the harbour of Port Averra, "
    "said Mira Solen, the mayor. Two days earlier the same ship had lost an anchor.\n\n"
    "\"We saved all 85 passengers,\" Solen said yesterday. The ferry was built in 1998 and "
    "will be towed next week.\n";

library::Library::Parts realParts(const ScratchShelf& shelf)
{
    auto parts = shelf.parts();
    parts.workshop = {};
    auto engine = analysis::Engine::open(sourceFolder() + u"/resources"_s);
    REQUIRE(engine);
    parts.engine = std::move(*engine);
    parts.registry = std::make_shared<importers::Registry>();
    return parts;
}

} // namespace

TEST_CASE("what importers and engine make of a file is what the library holds")
{
    const ScratchShelf shelf;
    const auto parts = realParts(shelf);
    const QString path = shelf.file(u"ferry.txt"_s, report);
    const auto opened = library::Library::open(parts);
    REQUIRE(opened);
    const auto imported = (*opened)->importFilesNow({path}, {}, {});
    INFO(imported.items.first().error.toStdString());
    REQUIRE(imported.count(library::ImportItem::Outcome::Stored) == 1);

    const auto read = parts.registry->readFile(path);
    REQUIRE(read);
    const auto stored = (*opened)->queries().article(imported.items.first().articles.first());
    REQUIRE(stored);
    CHECK(stored->article == read->front().article);
    CHECK(stored->analysis == parts.engine->analyse(read->front().article));
    CHECK((*opened)->check());
}

TEST_CASE("undoing a new date gives back the very analysis that the engine made")
{
    const ScratchShelf shelf;
    const auto opened = library::Library::open(realParts(shelf));
    REQUIRE(opened);
    const auto id = importOne(**opened, report);
    const auto before = (*opened)->queries().article(id);
    REQUIRE(before);
    const auto change = waitFor((*opened)->setPublicationDate(id, QDate(2012, 6, 6)));
    REQUIRE(change);
    CHECK(change->movedTimes > 0);
    CHECK((*opened)->check());
    REQUIRE(waitFor((*opened)->undo()));
    CHECK((*opened)->queries().article(id)->analysis == before->analysis);
    CHECK((*opened)->check());
}
