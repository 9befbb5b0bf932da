#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/shell/work_status.h"

#include <QProgressBar>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;
using viewmodels::ReanalysisDesk;

namespace {

void importMany(const Person& reader, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths.append(reader.write(u"report-%1.txt"_s.arg(i), "Report " + QByteArray::number(i) +
                                                                 "\n\nThe harbour of Vestmar closed.\n"));
    reader.import(paths);
}

} // namespace

TEST_CASE("a new analysis finds the article anew and leaves what the reader named")
{
    const Person reader;
    reader.openStorm();
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.naming->name(article::EntityKey{u"Signe Anne Aldervik"_s, article::EntityType::Person},
                        viewmodels::EntityNaming::Scope::Article);
    REQUIRE(eventually([&] { return reader.selectedName() == u"Signe Anne Aldervik"; }));
    const QSignalSpy finished(reader.reanalysis.get(), &ReanalysisDesk::finished);
    reader.reanalysis->analyse(reader.reading->current()->id);
    CHECK(reader.reanalysis->isBusy());
    REQUIRE(eventually([&] { return finished.size() == 1; }));
    CHECK_FALSE(reader.reanalysis->isBusy());
    CHECK(finished.first().first().toString() == u"Analysed 1 article again.");
    CHECK(eventually([&] { return reader.selectedName() == u"Signe Anne Aldervik"; }));
    REQUIRE(reader.history->canUndo());
}

TEST_CASE("a new analysis of many articles can be stopped and leaves the rest as they were")
{
    const Person reader;
    importMany(reader, 300);
    const QSignalSpy finished(reader.reanalysis.get(), &ReanalysisDesk::finished);
    reader.reanalysis->analyseOutdated();
    REQUIRE(eventually([&] { return reader.reanalysis->progress().done >= 3 || !finished.isEmpty(); }));
    CHECK(reader.reanalysis->state().startsWith(u"Analysing again: "));
    reader.reanalysis->cancel();
    REQUIRE(eventually([&] { return finished.size() == 1; }));
    CHECK(finished.first().first().toString().contains(u"Stopped before "));
    CHECK(reader.library->check());
    CHECK(reader.library->queries().articleCount().value() == 300);
}

TEST_CASE("one order to analyse is done at a time")
{
    const Person reader;
    importMany(reader, 50);
    const QSignalSpy started(reader.reanalysis.get(), &ReanalysisDesk::started);
    const QSignalSpy finished(reader.reanalysis.get(), &ReanalysisDesk::finished);
    reader.reanalysis->analyseOutdated();
    reader.reanalysis->analyseOutdated();
    REQUIRE(eventually([&] { return !reader.reanalysis->isBusy(); }));
    CHECK(started.size() == 1);
    CHECK(finished.size() == 1);
}

TEST_CASE("a window that closes while articles are analysed loses nothing")
{
    Person reader;
    importMany(reader, 200);
    reader.reanalysis->analyseOutdated();
    reader.window.reset();
    reader.reanalysis.reset();
    CHECK(reader.library->check());
}
