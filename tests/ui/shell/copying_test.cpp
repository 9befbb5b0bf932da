#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/article/beside_view.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/theme/grouped_tree.h"

#include <QClipboard>
#include <QMenu>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

struct Scene : Person
{
    Scene()
    {
        openStorm();
        QGuiApplication::clipboard()->setText(u"before"_s);
    }

    QAction& action(const QString& name) const
    {
        auto* found = window->findChild<QAction*>(name);
        REQUIRE(found);
        return *found;
    }
    bool isOffered(const QString& name) const { return action(name).isEnabled(); }
    bool isCopied(const QString& words) const
    {
        const bool is = eventually([&] { return QGuiApplication::clipboard()->text() == words; });
        UNSCOPED_INFO(QGuiApplication::clipboard()->text().toStdString());
        return is;
    }
    /// The storm with what is expected in it as a quote, and the ferries as a figure.
    void addFindings() const
    {
        library::StoredArticle story = *reading->current();
        article::Quote quote;
        quote.span = {story.article.text.indexOf(u"expects"_s), story.article.text.indexOf(u", she"_s)};
        quote.speaker = 0;
        story.analysis.quotes = {quote};
        article::Figure figure;
        figure.span = {story.article.text.indexOf(u"two ferries"_s),
                       story.article.text.indexOf(u" tore loose"_s)};
        figure.value = 2;
        story.analysis.figures = {figure};
        reading->show(story);
    }
};

} // namespace

TEST_CASE("words can be copied while some are selected where the keyboard is")
{
    const Scene scene;
    scene.goTo(u"article"_s);
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s));
    CHECK(scene.isOffered(u"edit.select-all"_s));
    scene.selectWords(u"two ferries"_s);
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.goTo(u"library"_s);
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s));
    CHECK_FALSE(scene.isOffered(u"edit.select-all"_s));
    scene.goTo(u"article"_s);
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.reading->close();
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s));
    CHECK_FALSE(scene.isOffered(u"edit.select-all"_s));
}

TEST_CASE("a quote is copied with who said it")
{
    const Scene scene;
    scene.addFindings();
    scene.press(Qt::Key_2, Qt::AltModifier);
    scene.press(Qt::Key_Home);
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s)); // a heading
    scene.press(Qt::Key_Down);
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(scene.isCopied(u"expects ships again on Sunday – Signe Aldervik"_s));
}

TEST_CASE("a figure is copied with the words around it")
{
    const Scene scene;
    scene.addFindings();
    scene.press(Qt::Key_3, Qt::AltModifier);
    scene.press(Qt::Key_Home);
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([] { return QGuiApplication::clipboard()->text().startsWith(u"2"_s); }));
    CHECK(QGuiApplication::clipboard()->text().contains(u"two ferries tore loose"_s));
}

TEST_CASE("an entity is copied as a line with tabs, its heading and the field above are not")
{
    const Scene scene;
    scene.press(Qt::Key_1, Qt::AltModifier);
    scene.side().entities().tree().setFocus();
    scene.press(Qt::Key_Home);
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s)); // a heading
    scene.press(Qt::Key_Down);
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(scene.isCopied(u"Signe Aldervik\tperson\t\t\t2"_s));
    scene.side().entities().filter().setFocus();
    scene.type(u"Vest"_s);
    CHECK_FALSE(scene.isOffered(u"edit.copy"_s));
    scene.press(Qt::Key_A, Qt::ControlModifier);
    scene.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(scene.isCopied(u"Vest"_s));
}

TEST_CASE("a place in context is copied as a line with tabs")
{
    const Scene scene;
    scene.selectEntity(u"Signe Aldervik"_s);
    scene.press(Qt::Key_4, Qt::AltModifier);
    QListView& list = scene.side().context().list();
    REQUIRE(eventually([&] { return list.model()->rowCount() == 2; }));
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0));
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.press(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([] { return QGuiApplication::clipboard()->text() != u"before"; }));
    const QStringList parts = QGuiApplication::clipboard()->text().split(u'\t');
    REQUIRE(parts.size() == 6);
    CHECK(parts.at(1) == u"Signe Aldervik");
    CHECK(parts.at(2).startsWith(u"expects ships again"_s));
    CHECK(parts.at(5) == u"Storm closes the harbour of Vestmar");
}

TEST_CASE("a field and a list of articles keep their own Ctrl+C and Ctrl+A")
{
    const Scene scene;
    scene.selectWords(u"two ferries"_s);
    scene.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(scene.searchBox()->hasFocus());
    scene.type(u"Vestmar"_s);
    scene.press(Qt::Key_A, Qt::ControlModifier);
    scene.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(scene.isCopied(u"Vestmar"_s));
    scene.searchBox()->clear();
    REQUIRE(scene.hasRows(1));
    scene.list()->setFocus();
    scene.list()->clearSelection();
    scene.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(scene.list()->selectionModel()->selectedIndexes().size() == 1);
    CHECK(scene.text().textCursor().selectedText() == u"two ferries");
}

TEST_CASE(
    "the menu of the text begins with the same two actions, and the menu of the article beside has them")
{
    const Scene scene;
    scene.openBoth();
    scene.press(Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return scene.beside->current() != nullptr; }));
    auto& beside = scene.window->findChild<articleview::BesideView*>()->text();
    for (QWidget* text : QList<QWidget*>{&scene.text(), &beside}) {
        text->setFocus();
        scene.press(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        CHECK(menu->actions().at(0) == &scene.action(u"edit.copy"_s));
        CHECK(menu->actions().at(1) == &scene.action(u"edit.select-all"_s));
        CHECK(menu->actions().at(1)->isEnabled());
        menu->close();
    }
    beside.selectAll();
    scene.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(scene.isCopied(beside.toPlainText()));
}

TEST_CASE("words are copied by the palette, which has the keyboard meanwhile")
{
    const Scene scene;
    scene.selectWords(u"two ferries"_s);
    scene.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(scene.window->findChild<shell::CommandPalette*>());
    CHECK(scene.isOffered(u"edit.copy"_s));
    scene.type(u"copy"_s);
    scene.press(Qt::Key_Escape);
    CHECK(scene.isOffered(u"edit.copy"_s));
}
