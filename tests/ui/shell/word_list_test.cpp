#include "tests/ui/shell/person.h"
#include "ui/entities/type_delegate.h"
#include "ui/entities/word_list_dialog.h"
#include "ui/entities/word_list_table.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::WordListDialog;
using tests::eventually;
using tests::Person;
using viewmodels::WordListModel;

namespace {

/// The storm is open: "port" and "town council" stand in it once, "Vestmar" three times as a place.
struct Lister : Person
{
    Lister() { openStorm(); }

    WordListDialog& openList() const
    {
        REQUIRE(window->run(u"tools.word-list"_s));
        WordListDialog& opened = dialog<WordListDialog>();
        REQUIRE(eventually([&] { return !opened.outlook().text().isEmpty(); }));
        return opened;
    }
    /// "council|organization|town council|1 mention in 1 article" of a row.
    static QString row(WordListDialog& dialog, int row)
    {
        QStringList cells;
        for (int column = 0; column < WordListModel::ColumnCount; ++column)
            cells << dialog.table().model()->index(row, column).data().toString();
        return cells.join(u'/');
    }
    bool says(WordListDialog& dialog, const QString& words) const
    {
        const bool isSaid = eventually([&] { return dialog.outlook().text() == words; });
        UNSCOPED_INFO(dialog.outlook().text().toStdString());
        return isSaid;
    }
    bool has(const QString& name) const
    {
        return eventually([&] { return entityNamed(name).has_value(); });
    }
    bool hasNot(const QString& name) const
    {
        return eventually([&] { return !entityNamed(name).has_value(); });
    }
    static void paste(WordListDialog& dialog, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&dialog.table(), Qt::Key_V, Qt::ControlModifier);
    }
    static void click(QPushButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }
};

/// Some line of the dialog has these words.
bool shows(const WordListDialog& dialog, const QString& words)
{
    return eventually([&] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    });
}

} // namespace

TEST_CASE("a list from a file is counted before, marked in the library, and undone by one key")
{
    const Lister reader;
    WordListDialog& dialog = reader.openList();
    CHECK(reader.says(dialog, u"The library has no words of yours yet."_s));
    CHECK_FALSE(dialog.applyButton().isEnabled());
    dialog.open(reader.write(u"list.csv"_s, "name;type;aliases\nCouncil of Vestmar;org;town council|council\n"
                                            "Lomma;place;\nHarbour of Vestmar;place;port\n"));
    CHECK(reader.says(dialog, u"6 names and aliases: marks 2 mentions in 1 article."_s));
    CHECK(Lister::row(dialog, 0) ==
          u"Council of Vestmar/organization/town council | council/1 mention in 1 article");
    CHECK(Lister::row(dialog, 1) == u"Lomma/place//nothing new yet");
    Lister::click(dialog.applyButton());
    CHECK(reader.has(u"Council of Vestmar"_s));
    CHECK(reader.says(dialog, u"The library has this list."_s));
    CHECK(dialog.table().model()->rowCount() == 3);
    CHECK_FALSE(dialog.applyButton().isEnabled());
    reader.press(Qt::Key_Escape);
    REQUIRE(reader.isGone<WordListDialog>());
    CHECK(reader.said().contains(u"The word list is applied. Something changed in 1 article."_s));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(reader.hasNot(u"Council of Vestmar"_s));
    CHECK(eventually([&] { return reader.said() == u"Undone: Add 6 names to the word list"; }));
}

TEST_CASE("undoing a list tells how far it is, and can be stopped")
{
    const Lister reader;
    WordListDialog& dialog = reader.openList();
    dialog.open(reader.write(u"list.csv"_s, "name,type,aliases\nCouncil of Vestmar,org,town council\n"));
    CHECK(reader.says(dialog, u"2 names and aliases: marks 1 mention in 1 article."_s));
    Lister::click(dialog.applyButton());
    REQUIRE(reader.has(u"Council of Vestmar"_s));
    reader.press(Qt::Key_Escape);
    REQUIRE(reader.isGone<WordListDialog>());
    viewmodels::EditHistory& history = *reader.history;
    const QSignalSpy ended(&history, &viewmodels::LongWork::ended);
    const QSignalSpy progressed(&history, &viewmodels::LongWork::progressed);
    // The writer has other work first, so that the undo cannot be over before it is stopped.
    constexpr int work = 200;
    for (int notes = 0; notes < work; ++notes)
        reader.library->keepApart({u"Vestmar"_s, article::EntityType::Place},
                                  {u"Lomma"_s, article::EntityType::Place}, notes % 2 == 0);
    history.undo();
    CHECK(history.isBusy());
    CHECK(history.state() == u"Changing articles");
    history.cancel();
    REQUIRE(eventually([&] { return ended.size() == 1; }));
    CHECK_FALSE(history.isBusy());
    CHECK(reader.has(u"Council of Vestmar"_s));
    history.undo();
    REQUIRE(eventually([&] { return ended.size() == 2 && !history.isBusy(); }));
    CHECK(reader.hasNot(u"Council of Vestmar"_s));
    CHECK_FALSE(progressed.isEmpty());
    CHECK(history.state().endsWith(u" of 1"));
}

TEST_CASE("a row that is taken off the list, or changed, takes its marks along")
{
    const Lister reader;
    WordListDialog& dialog = reader.openList();
    Lister::paste(dialog, u"name,type,aliases\nCouncil,organization,town council\nPort,place,port\n"_s);
    REQUIRE(eventually([&] { return dialog.applyButton().isEnabled(); }));
    Lister::click(dialog.applyButton());
    REQUIRE(reader.has(u"Council"_s));
    REQUIRE(reader.has(u"Port"_s));
    REQUIRE(reader.says(dialog, u"The library has this list."_s));
    QAbstractItemModel& rows = *dialog.table().model();
    const int port = rows.index(0, 0).data().toString() == u"Port" ? 0 : 1;
    dialog.table().setFocus();
    dialog.table().selectRow(port);
    reader.press(Qt::Key_Delete);
    REQUIRE(rows.rowCount() == 1);
    CHECK(reader.says(dialog, u"Takes back 1 mention."_s));
    rows.setData(rows.index(0, WordListModel::Type), static_cast<int>(article::EntityType::Group));
    rows.setData(rows.index(0, WordListModel::Aliases), u"town council | council"_s);
    CHECK(
        reader.says(dialog, u"3 names and aliases: marks 1 mention in 1 article. Takes back 2 mentions."_s));
    Lister::click(dialog.applyButton());
    CHECK(reader.hasNot(u"Port"_s));
    CHECK(eventually([&] {
        const auto council = reader.entityNamed(u"Council"_s);
        return council && reader.analysis().entities.at(static_cast<std::size_t>(*council)).type ==
                              article::EntityType::Group;
    }));
    dialog.close();
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(reader.has(u"Port"_s));
}

TEST_CASE("rows with problems stand with their reasons, and nothing is applied before they are mended")
{
    const Lister reader;
    WordListDialog& dialog = reader.openList();
    Lister::paste(dialog, u"name,type,aliases\nCouncil,alien,\nPort,place,port\nHaven,place,port\n"_s);
    CHECK(reader.says(dialog, u"2 rows have problems, which stand beside them. Correct or remove them."_s));
    CHECK_FALSE(dialog.applyButton().isEnabled());
    CHECK(Lister::row(dialog, 0).contains(u"There is no type “alien”."_s));
    CHECK(Lister::row(dialog, 2) == u"Haven/place/port/“port” stands for “Port” in another row already.");
    QAbstractItemModel& rows = *dialog.table().model();
    dialog.table().setCurrentIndex(rows.index(2, WordListModel::Name));
    CHECK(shows(dialog, u"Haven: “port” stands for “Port” in another row already."_s));
    CHECK(Lister::row(dialog, 1) == u"Port/place/port/1 mention in 1 article"); // good rows are counted
    rows.setData(rows.index(0, WordListModel::Type), static_cast<int>(article::EntityType::Organization));
    rows.setData(rows.index(1, WordListModel::Aliases), QString());
    CHECK(reader.says(dialog, u"4 names and aliases: marks 1 mention in 1 article."_s));
    CHECK(dialog.applyButton().isEnabled());
    Lister::paste(dialog, u"  "_s);
    CHECK(rows.rowCount() == 3);
    dialog.open(reader.path(u"none.csv"_s));
    CHECK(shows(dialog, u"none.csv"_s));
}

TEST_CASE("what is edited is kept when the dialog is closed, until it is discarded")
{
    const Lister reader;
    WordListDialog* dialog = &reader.openList();
    Lister::paste(*dialog, u"port\ntown council\n"_s);
    REQUIRE(eventually([&] { return dialog->table().model()->rowCount() == 2; }));
    dialog->close();
    REQUIRE(reader.isGone<WordListDialog>());
    dialog = &reader.openList();
    CHECK(dialog->table().model()->rowCount() == 2);
    CHECK(reader.says(*dialog, u"2 names and aliases: marks 2 mentions in 1 article."_s));
    auto* discard = [dialog]() -> QPushButton* {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == u"&Discard changes")
                return button;
        }
        return nullptr;
    }();
    REQUIRE(discard);
    Lister::click(*discard);
    CHECK(eventually([&] { return dialog->table().model()->rowCount() == 0; }));
    CHECK_FALSE(reader.library->canUndo());
}

TEST_CASE("a list is saved as a table that comes back as it was")
{
    const Lister reader;
    WordListDialog& dialog = reader.openList();
    Lister::paste(dialog, u"name,type,aliases\nCouncil,organization,town council|the council\n"_s);
    REQUIRE(eventually([&] { return dialog.table().model()->rowCount() == 1; }));
    dialog.save(reader.path(u"saved.csv"_s));
    QFile saved(reader.path(u"saved.csv"_s));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == "name,type,aliases\r\nCouncil,organization,town council|the council\r\n");
    dialog.open(reader.path(u"saved.csv"_s));
    CHECK(reader.says(dialog, u"3 names and aliases: marks 1 mention in 1 article."_s));
    CHECK(dialog.table().model()->rowCount() == 1);
}
