#include "model/article/mentions_corrected.h"
#include "tests/ui/shell/mention_scene.h"
#include "ui/shell/history_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::MentionDialog;
using tests::eventually;
using Scene = tests::MentionScene;

namespace {

const QString& asFound = tests::mentionsAsFound;

} // namespace

TEST_CASE(
    "Delete asks whether the like of a mention are none either, says what follows, and Ctrl+Z takes it back")
{
    const Scene scene;
    scene.selectMention(u"Vestmar"_s, 1);
    scene.press(Qt::Key_Delete);
    MentionDialog* dialog = scene.dialog();
    CHECK(dialog->windowTitle() == u"“Vestmar” is no mention");
    REQUIRE(dialog->places().count() == 3);
    CHECK(dialog->places().item(0)->checkState() == Qt::Unchecked);
    CHECK(dialog->places().item(1)->checkState() == Qt::Checked);
    CHECK(dialog->consequence().text() == u"“Vestmar” has 2 mentions instead of 3.");
    dialog->places().setFocus();
    QTest::keyClick(&dialog->places(), Qt::Key_Up);
    QTest::keyClick(&dialog->places(), Qt::Key_Space);
    CHECK(dialog->consequence().text() == u"“Vestmar” has 1 mention instead of 3.");
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar"_s));
    CHECK(scene.isSaid(u"“Vestmar” has 1 mention instead of 3."_s));
    scene.undo();
    CHECK(scene.become(asFound));
    REQUIRE(eventually([&] { return scene.history->canRedo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.become(u"Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar"_s));
}

TEST_CASE("Shift+M splits mentions off to somebody new, who is selected afterwards")
{
    const Scene scene;
    scene.selectMention(u"Signe Aldervik"_s, 1);
    scene.press(Qt::Key_M, Qt::ShiftModifier);
    MentionDialog* dialog = scene.dialog();
    CHECK(dialog->places().count() == 2);
    CHECK(dialog->consequence().text().isEmpty());
    QTest::keyClicks(dialog->name().lineEdit(), u"Sigrid Aldervik"_s);
    CHECK(dialog->consequence().text() ==
          u"“Signe Aldervik” has 1 mention instead of 2. “Sigrid Aldervik” is new, 1 mention.");
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Aldervik: Signe Aldervik; Sigrid Aldervik: Signe Aldervik; "
                       "Vestmar: Vestmar, Vestmar, Vestmar"_s));
    REQUIRE(scene.reading->selectedEntity());
    CHECK(scene.reading->current()
              ->analysis.entities[static_cast<std::size_t>(*scene.reading->selectedEntity())]
              .name == u"Sigrid Aldervik");
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("Shift+F2 makes the selected words the current mention")
{
    const Scene scene;
    scene.selectMention(u"Signe Aldervik"_s, 0);
    scene.selectWords(u"Harbour master Signe Aldervik"_s);
    scene.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(scene.become(u"Signe Aldervik: Harbour master Signe Aldervik, Signe Aldervik; "
                       "Vestmar: Vestmar, Vestmar, Vestmar"_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("G adds selected words as a group, with its like, and nothing is asked without a selection")
{
    const Scene scene;
    scene.press(Qt::Key_G);
    CHECK_FALSE(scene.window->findChild<MentionDialog*>());
    scene.selectWords(u"town council"_s);
    scene.press(Qt::Key_G);
    MentionDialog* dialog = scene.dialog();
    CHECK(dialog->windowTitle() == u"Add “town council”");
    CHECK(dialog->type().currentText() == u"group");
    CHECK(dialog->places().count() == 1);
    CHECK(dialog->consequence().text() == u"“town council” is new, 1 mention.");
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(asFound.left(asFound.indexOf(u"; ")) +
                       u"; Vestmar: Vestmar, Vestmar, Vestmar; town council: town council"_s));
    const auto page = scene.library->queries().entities({{}, article::EntityType::Group, {}, {}});
    CHECK(page->total == 1);
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("missed words are added in all articles with their places counted before, in later imports, too, "
          "and Ctrl+Z "
          "takes all back")
{
    Scene scene;
    scene.import({scene.write(u"council.txt"_s, "A council meets\n\nThe town council met and the town "
                                                "council left. Town councils often do.\n")});
    REQUIRE(scene.isOpen(u"A council meets"_s));
    scene.selectWords(u"town council"_s);
    scene.press(Qt::Key_G);
    MentionDialog* dialog = scene.dialog();
    CHECK(dialog->here().isChecked());
    CHECK(dialog->places().isEnabled());
    CHECK(eventually([&] { return dialog->everywhere().text().contains(u"(3 mentions in 2 articles)"); }));
    dialog->here().setFocus();
    REQUIRE(eventually([&] { return dialog->here().hasFocus(); }));
    QTest::keyClick(&dialog->here(), Qt::Key_Down);
    CHECK(dialog->everywhere().isChecked());
    CHECK_FALSE(dialog->places().isEnabled());
    CHECK(dialog->consequence().text() == u"Marks 3 mentions in 2 articles.");
    dialog->name().setCurrentText({});
    CHECK_FALSE(dialog->findChild<QPushButton*>()->isEnabled());
    dialog->name().setCurrentText(u"Town council"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Town council: town council, town council"_s));
    CHECK(scene.isSaid(u"“town council” is marked in 2 articles."_s));
    const auto counted = [&scene] {
        const auto entity = scene.library->queries().entity({u"Town council"_s, article::EntityType::Group});
        return u"%1/%2"_s.arg(entity->mentions).arg(entity->articles);
    };
    CHECK(counted() == u"3/2");
    scene.import({scene.write(u"later.txt"_s, "Later\n\nThe town council slept.\n")});
    REQUIRE(scene.isOpen(u"Later"_s));
    CHECK(scene.shown() == u"Town council: town council");
    scene.undo();
    CHECK(scene.become({}));
    CHECK(counted() == u"0/0");
}

TEST_CASE(
    "other forms of missed words are listed behind them with their words, and added where they are ticked")
{
    Scene scene;
    scene.import({scene.write(u"council.txt"_s, "A council meets\n\nThe Town Council met. The town council "
                                                "left. TOWN COUNCIL was on the door.\n")});
    REQUIRE(scene.isOpen(u"A council meets"_s));
    scene.selectWords(u"town council"_s);
    scene.press(Qt::Key_G);
    MentionDialog* dialog = scene.dialog();
    const QListWidget& places = dialog->places();
    REQUIRE(places.count() == 3);
    CHECK(places.item(0)->checkState() == Qt::Checked);
    CHECK(places.item(1)->text().startsWith(u"“Town Council”: "_s));
    CHECK(places.item(1)->checkState() == Qt::Unchecked);
    CHECK(places.item(2)->text().startsWith(u"“TOWN COUNCIL”: "_s));
    CHECK(places.item(2)->checkState() == Qt::Checked);
    QTest::keyClick(&dialog->places(), Qt::Key_Down);
    QTest::keyClick(&dialog->places(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"town council: Town Council, town council, TOWN COUNCIL"_s));
    scene.undo();
    CHECK(scene.become({}));
}

TEST_CASE("only words that were missed can be added in all articles, and Esc leaves all as it is")
{
    const Scene scene;
    scene.selectMention(u"Vestmar"_s, 1);
    scene.press(Qt::Key_Delete);
    CHECK(scene.dialog()->findChildren<QRadioButton*>().isEmpty());
    QTest::keyClick(scene.dialog(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return !scene.window->findChild<MentionDialog*>(); }));
    scene.selectWords(u"town council"_s);
    scene.press(Qt::Key_G);
    scene.dialog()->everywhere().setChecked(true);
    QTest::keyClick(scene.dialog(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return !scene.window->findChild<MentionDialog*>(); }));
    CHECK(scene.shown() == asFound);
    CHECK_FALSE(scene.history->canUndo());
}

TEST_CASE("the places of a mention outlive that the article is read anew below them, and no other article")
{
    const Scene scene;
    scene.selectMention(u"Vestmar"_s, 1);
    scene.press(Qt::Key_Delete);
    const QPointer<MentionDialog> dialog = scene.dialog();
    library::StoredArticle article = *scene.reading->current();
    scene.reading->show(article);
    tests::settle();
    REQUIRE(dialog);
    article.article.text += u"More."_s;
    scene.reading->show(article);
    CHECK(eventually([&] { return dialog.isNull(); }));
}

TEST_CASE("P adds words to an entity that is chosen from the list")
{
    const Scene scene;
    scene.selectWords(u"she"_s);
    scene.press(Qt::Key_P);
    MentionDialog* dialog = scene.dialog();
    QTest::keyClicks(dialog->name().lineEdit(), u"Signe Aldervik"_s);
    CHECK(dialog->consequence().text() == u"“Signe Aldervik” has 3 mentions instead of 2.");
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(scene.shown() == asFound);
    CHECK_FALSE(scene.history->canUndo());
}

TEST_CASE(
    "Enter in the name applies at once, with the whole of it selected and when it was chosen from the list")
{
    const Scene scene;
    scene.selectWords(u"town council"_s);
    scene.press(Qt::Key_G);
    MentionDialog* dialog = scene.dialog();
    REQUIRE(dialog->name().lineEdit()->hasSelectedText());
    QTest::keyClick(&dialog->name(), Qt::Key_Return);
    REQUIRE(eventually([&] { return scene.shown().contains(u"town council: town council"); }));
    scene.selectWords(u"she"_s);
    scene.press(Qt::Key_P);
    dialog = scene.dialog();
    QTest::keyClicks(&dialog->name(), u"alder"_s);
    QAbstractItemView& offered = *dialog->name().lineEdit()->completer()->popup();
    REQUIRE(eventually([&] { return offered.isVisible() && offered.model()->rowCount() == 1; }));
    QTest::keyClick(&offered, Qt::Key_Down);
    QTest::keyClick(&offered, Qt::Key_Return);
    CHECK(dialog->name().currentText() == u"Signe Aldervik");
    QTest::keyClick(&dialog->name(), Qt::Key_Return);
    CHECK(eventually([&] { return scene.shown().contains(u"Signe Aldervik, Signe Aldervik, she"); }));
}

TEST_CASE("letters add nothing while the keyboard is elsewhere")
{
    const Scene scene;
    scene.selectWords(u"town council"_s);
    scene.searchBox()->setFocus();
    QTest::keyClicks(scene.searchBox(), u"gplo"_s);
    CHECK(scene.searchBox()->text() == u"gplo");
    CHECK_FALSE(scene.window->findChild<MentionDialog*>());
}

TEST_CASE("a right click on a mention selects it and offers to correct it")
{
    const Scene scene;
    const QPoint place =
        scene.articleText().boxOf({scene.placeOf(u"Vestmar"_s), scene.placeOf(u"Vestmar"_s) + 7}).center();
    QContextMenuEvent click(QContextMenuEvent::Mouse, place,
                            scene.articleText().viewport()->mapToGlobal(place));
    QApplication::sendEvent(scene.articleText().viewport(), &click);
    CHECK(scene.reading->selectedEntity().has_value());
    auto* menu = scene.articleText().findChild<QMenu*>();
    REQUIRE(menu);
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << action->text().remove(u'&');
    CHECK(texts.contains(u"No mention here…"));
    CHECK(texts.contains(u"This mention means somebody else…"));
    menu->close();
}

TEST_CASE("a correction that could not be applied is told when its article is opened")
{
    const Scene scene;
    library::StoredArticle stored = *scene.reading->current();
    stored.analysis.issues.append({base::Issue::Severity::Note, u"Something else."_s, {}});
    scene.reading->show(stored);
    CHECK(scene.said() != u"Something else.");
    stored.analysis.issues.append(
        {base::Issue::Severity::Note, u"Your correction is kept."_s, QString(article::correctionsPlace)});
    scene.reading->show(stored);
    CHECK(scene.said() == u"Your correction is kept.");
}

TEST_CASE("the history lists what was done and undoes any of it by itself")
{
    const Scene scene;
    scene.selectMention(u"Signe Aldervik"_s, 0);
    scene.press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    REQUIRE(eventually([&] { return scene.shown().contains(u"closed"); }));
    scene.press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    REQUIRE(eventually([&] { return scene.shown().contains(u"closed the"); }));
    scene.reading->setPublicationDate(QDate(2031, 3, 4));
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 4); }));
    QAction* open = nullptr;
    for (QAction* action : scene.window->menuBar()->actions().at(1)->menu()->actions()) {
        if (action->text() == u"&History…")
            open = action;
    }
    REQUIRE(open);
    open->trigger();
    auto* dialog = scene.window->findChild<shell::HistoryDialog*>();
    REQUIRE(dialog);
    const auto* list = dialog->list().model();
    REQUIRE(eventually([&] { return list->rowCount() == 3; }));
    CHECK(list->index(0, 1).data().toString().startsWith(u"Set the date of “Storm closes"));
    CHECK(dialog->undoButton().isEnabled());
    dialog->list().setCurrentIndex(list->index(2, 0));
    CHECK_FALSE(dialog->undoButton().isEnabled());
    CHECK(
        dialog->hindrance().text().startsWith(u"This hangs on it: Make the mention “Signe Aldervik closed”"));
    dialog->list().setCurrentIndex(list->index(1, 0));
    CHECK(dialog->hindrance().text().isEmpty());
    QTest::mouseClick(&dialog->undoButton(), Qt::LeftButton);
    CHECK(eventually([&] { return list->index(1, 1).data().toString().startsWith(u"Undone: "); }));
    CHECK(eventually([&] { return dialog->undoButton().text() == u"&Redo this"; }));
    CHECK(scene.reading->current()->article.published.date == QDate(2031, 3, 4));
    CHECK(eventually([&] { return !scene.shown().contains(u"closed the"); }));
    dialog->list().setCurrentIndex(list->index(2, 0));
    CHECK(dialog->undoButton().isEnabled());
}
