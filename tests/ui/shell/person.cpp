#include "tests/ui/shell/person.h"

#include "tests/support/printers.h"
#include "ui/article/text_caret.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

/// The entries from the bar down to one; empty where it does not stand below.
QList<QAction*> wayTo(const QList<QAction*>& entries, const QAction& wanted)
{
    for (QAction* entry : entries) {
        if (entry == &wanted)
            return {entry};
        if (!entry->menu())
            continue;
        const QList<QAction*> rest = wayTo(entry->menu()->actions(), wanted);
        if (!rest.isEmpty())
            return QList<QAction*>{entry} + rest;
    }
    return {};
}

void collect(const QMenu& menu, QList<QAction*>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), found);
        else if (!action->isSeparator())
            found.append(action);
    }
}

void click(QWidget& widget, const QRect& place)
{
    REQUIRE(place.isValid());
    QTest::mouseMove(&widget, place.topLeft() + QPoint(3, 3)); // a menu takes no click before a move
    QTest::mouseMove(&widget, place.center());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place.center());
}

} // namespace

QWindow* Person::target() const
{
    const auto isRight = [] {
        const QWidget* dialog = QApplication::activeModalWidget();
        const QWidget* active = QApplication::activeWindow();
        const QWindow* focus = QGuiApplication::focusWindow();
        return focus && focus->isVisible() &&
               (QApplication::activePopupWidget() || (dialog ? active == dialog : active != nullptr));
    };
    QCoreApplication::processEvents(); // a window of the story before may still take the keyboard along
    QWidget* dialog = QApplication::activeModalWidget();
    if (!isRight())
        (dialog ? dialog : window.get())->activateWindow();
    REQUIRE(eventually(isRight));
    return QGuiApplication::focusWindow();
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times) const
{
    for (int i = 0; i < times; ++i) {
        const QPointer<QWindow> pressed = target();
        QTest::keyPress(pressed.data(), key, modifiers);
        // One that the key has closed hears no more of it, and may go while the keys are let go one by one.
        if (pressed && pressed->isVisible())
            QTest::keyRelease(pressed.data(), key, modifiers);
    }
}

void Person::press(const QKeySequence& key) const
{
    REQUIRE(key.count() == 1);
    press(key[0].key(), key[0].keyboardModifiers());
}

void Person::type(const QString& words) const
{
    for (const QChar unit : words)
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(unit), {});
}

bool Person::tabTo(const QWidget& widget) const
{
    for (int i = 0; i < 40 && QApplication::focusWidget() != &widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == &widget;
}

QString Person::pane() const
{
    const QWidget* focus = QApplication::focusWidget();
    const QList<std::pair<const QWidget*, QString>> panes{{&area().library(), u"library"_s},
                                                          {&area().article(), u"article"_s},
                                                          {&area().side(), u"side"_s},
                                                          {&area().timeline(), u"timeline"_s}};
    for (const auto& [panel, name] : panes) {
        if (focus && panel->isAncestorOf(focus))
            return name;
    }
    return u"nowhere"_s;
}

void Person::goTo(const QString& wanted) const
{
    for (int i = 0; i < 4 && pane() != wanted; ++i)
        press(Qt::Key_F6);
    REQUIRE(pane() == wanted);
}

QList<QAction*> Person::entries() const
{
    QList<QAction*> found;
    for (const QAction* menu : window->menuBar()->actions())
        collect(*menu->menu(), found);
    return found;
}

void Person::clickInMenus(const QAction& entry) const
{
    QMenuBar& bar = *window->menuBar();
    const QList<QAction*> way = wayTo(bar.actions(), entry);
    REQUIRE(way.size() > 1);
    click(bar, bar.actionGeometry(way.first()));
    for (qsizetype step = 1; step < way.size(); ++step) {
        QMenu& menu = *way.at(step - 1)->menu();
        REQUIRE(eventually([&] { return menu.isVisible(); }));
        click(menu, menu.actionGeometry(way.at(step)));
    }
}

QString Person::selectedName() const
{
    const auto entity = reading->selectedEntity();
    return entity ? analysis().entities[static_cast<std::size_t>(*entity)].name : QString();
}

void Person::openStorm() const
{
    import({storm()});
    REQUIRE(isOpen(stormTitle));
    REQUIRE(hasRows(1));
}

QString Person::openBoth() const
{
    import({storm(), bridge()});
    REQUIRE(hasRows(2));
    QString title;
    for (int row = 0; row < 2; ++row) {
        title = browser->list().index(row).data().toString();
        reading->open(browser->list().idAt(row));
        REQUIRE(isOpen(title));
    }
    return title;
}

void Person::openReports(int count) const
{
    QStringList paths;
    for (int number = 1; number <= count; ++number) {
        const QByteArray name = QByteArray::number(number);
        paths << write(u"report%1.txt"_s.arg(number),
                       "Report " + name + "\n\nVESTMAR, March " + name +
                           ", 2031 - Signe Aldervik closed quay " + name +
                           " of Vestmar.\n\nThe council closed the town hall for the rest of the week.\n");
    }
    import(paths);
    REQUIRE(hasRows(count));
    reading->open(browser->list().idAt(0));
    REQUIRE(
        eventually([&] { return reading->current() && reading->current()->id == browser->list().idAt(0); }));
    REQUIRE(analysis().events.size() == 2);
}

std::optional<qsizetype> Person::entityNamed(const QString& name) const
{
    const auto found = std::ranges::find(analysis().entities, name, &article::Entity::name);
    return found == analysis().entities.end() ? std::nullopt
                                              : std::optional(found - analysis().entities.begin());
}

void Person::selectEntity(const QString& name) const
{
    reading->selectEntity(entityNamed(name));
    REQUIRE(selectedName() == name);
}

void Person::selectWords(const QString& words) const
{
    const auto begin = static_cast<int>(reading->current()->article.text.indexOf(words));
    REQUIRE(begin >= 0);
    QTextCursor cursor(text().document());
    cursor.setPosition(begin);
    cursor.setPosition(begin + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
    text().setTextCursor(cursor);
    text().setFocus();
}

} // namespace dateline::tests
