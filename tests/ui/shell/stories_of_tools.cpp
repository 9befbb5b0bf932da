#include "tests/ui/shell/action_stories.h"
#include "ui/entities/review_dialog.h"
#include "ui/entities/word_list_dialog.h"
#include "ui/entities/word_list_table.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

void backUp(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    reader.dialog<QFileDialog>();
    const QString path = reader.path(u"copy.dateline"_s);
    reader.type(path);
    reader.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return reader.said().startsWith(u"Copied the library to "); }));
    CHECK(QFile::exists(path));
}

void checkLibrary(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    CHECK(eventually([&] { return reader.said() == u"The library is whole: 1 article."; }));
}

void deleteRemoved(const Person& reader, const Act& act)
{
    reader.openBoth();
    reader.browser->remove({reader.reading->current()->id});
    REQUIRE(eventually([&] { return reader.library->queries().removedCount().value() == 1; }));
    act();
    reader.dialog<QMessageBox>();
    reader.press(QKeySequence(u"Alt+D"_s));
    REQUIRE(eventually([&] { return reader.said() == u"Deleted 1 article for good."; }));
    CHECK(reader.library->queries().removedCount().value() == 0);
    CHECK(reader.library->queries().articleCount().value() == 1);
}

void analyseOutdated(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    CHECK(eventually([&] { return reader.said() == u"Analysed 1 article again."; }));
}

void findNamesThatAreOne(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    const auto& dialog = reader.dialog<entitypanel::ReviewDialog>();
    CHECK(eventually([&] {
        return dialog.findChild<QLabel*>()->text() ==
               u"No two names of the library look as if they were one.";
    }));
}

void findCorrectionsForOthers(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    const auto& dialog = reader.dialog<entitypanel::ReviewDialog>();
    CHECK(eventually([&] {
        return dialog.findChild<QLabel*>()->text() ==
               u"Nothing that you have corrected in single articles is wrong in others.";
    }));
}

void listWords(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    auto& dialog = reader.dialog<entitypanel::WordListDialog>();
    CHECK(dialog.table().hasFocus());
    reader.press(Qt::Key_Insert);
    reader.type(u"town council"_s);
    reader.press(Qt::Key_Return);
    REQUIRE(reader.tabTo(dialog.applyButton()));
    reader.press(Qt::Key_Space);
    CHECK(eventually([&] { return reader.entityNamed(u"town council"_s).has_value(); }));
}

} // namespace

QList<ActionStory> storiesOfTools()
{
    return {
        {u"tools.back-up-library"_s, backUp},
        {u"tools.check-library"_s, checkLibrary},
        {u"tools.delete-removed"_s, deleteRemoved},
        {u"tools.names-that-are-one"_s, findNamesThatAreOne},
        {u"tools.word-list"_s, listWords},
        {u"tools.analyse-outdated"_s, analyseOutdated},
        {u"tools.corrections-for-others"_s, findCorrectionsForOthers},
    };
}

} // namespace dateline::tests
