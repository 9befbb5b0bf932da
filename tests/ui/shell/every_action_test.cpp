#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QWindow>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

namespace {

const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;

/// A window in which nearly everything can be done: two articles, one open, an entity, an event and words
/// selected, something to undo, to do again, to go back and forward to, and a file that could not be read.
struct Scene : ShellScene
{
    Scene()
    {
        import({storm(), bridge(), write(u"empty.txt"_s, {})});
        REQUIRE(hasRows(2));
        const int row = browser->list().index(0).data().toString() == stormTitle ? 0 : 1;
        reading->open(browser->list().idAt(row));
        REQUIRE(isOpen(stormTitle));
        for (const QDate day : {QDate(2031, 3, 5), QDate(2031, 3, 6)}) {
            reading->setPublicationDate(day);
            REQUIRE(eventually([&] { return reading->current()->article.published.date == day; }));
        }
        history->undo();
        REQUIRE(eventually([&] { return history->canRedo() && history->canUndo(); }));
        REQUIRE(eventually([&] { return reading->current()->article.published.date == QDate(2031, 3, 5); }));
        reading->selectEntity(0);
        reading->selectEvent(0);
        reading->selectEntity(1);
        REQUIRE(window->run(u"go.back"_s));
        reading->selectMention(0, 0);
        auto* text = window->findChild<articleview::ArticleText*>();
        QTextCursor words = text->textCursor();
        const text::Span mention = reading->current()->analysis.entities.front().mentions.front().span;
        words.setPosition(static_cast<int>(mention.begin));
        words.setPosition(static_cast<int>(mention.end) + u" closed"_s.size(), QTextCursor::KeepAnchor);
        text->setTextCursor(words);
        text->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        if (!QGuiApplication::focusWindow())
            window->activateWindow();
        REQUIRE(eventually([] { return QGuiApplication::focusWindow() != nullptr; }));
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    /// Moves down in an open menu to an entry.
    void moveTo(const QMenu& menu, const QAction& entry) const
    {
        for (int i = 0; i < 80 && menu.activeAction() != &entry; ++i)
            press(Qt::Key_Down);
        REQUIRE(menu.activeAction() == &entry);
    }
    /// Opens the menus that lead to an action, one in the other, and chooses it.
    void choose(const QList<QAction*>& way) const
    {
        const QKeySequence letter = QKeySequence::mnemonic(way.first()->text());
        press(letter[0].key(), letter[0].keyboardModifiers());
        for (qsizetype i = 1; i < way.size(); ++i) {
            const QMenu& menu = *way.at(i - 1)->menu();
            REQUIRE(eventually([&] { return menu.isVisible(); }));
            moveTo(menu, *way.at(i));
            press(way.at(i)->menu() ? Qt::Key_Right : Qt::Key_Return);
        }
    }
};

/// The actions of the menus, each with the entries that lead to it.
void collect(const QList<QAction*>& entries, const QList<QAction*>& before, QList<QList<QAction*>>& ways)
{
    for (QAction* entry : entries) {
        if (entry->menu())
            collect(entry->menu()->actions(), before + QList{entry}, ways);
        else if (!entry->isSeparator() && !entry->objectName().isEmpty())
            ways.append(before + QList{entry});
    }
}

QList<QList<QAction*>> waysOf(const ShellScene& scene)
{
    QList<QList<QAction*>> ways;
    collect(scene.window->menuBar()->actions(), {}, ways);
    return ways;
}

} // namespace

TEST_CASE("everything in the menus is done by keys alone")
{
    const qsizetype count = waysOf(ShellScene()).size();
    CHECK(count > 90);
    QStringList greyed;
    for (qsizetype number = 0; number < count; ++number) {
        const Scene scene;
        const QList<QAction*> way = waysOf(scene).at(number);
        QAction* action = way.last();
        INFO(action->objectName().toStdString());
        if (!action->isEnabled() || !action->isVisible()) {
            greyed << action->objectName();
            continue;
        }
        QSignalSpy done(action, &QAction::triggered);
        scene.choose(way);
        CHECK(done.count() == 1);
    }
    CHECK(greyed.join(u' ').toStdString() == "");
}
