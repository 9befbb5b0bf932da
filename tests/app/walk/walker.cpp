#include "tests/app/walk/walker.h"

#include "tests/app/walk/keys_and_words.h"
#include "tests/app/walk/walked_program.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QScopedValueRollback>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTrail = 60;
constexpr int watchMs = 50;
/// Ticks of the watch in one step. A busy machine needs some for an honest one.
constexpr int patience = 3;
constexpr int patienceWithDialogs = 20;

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1) +
           (widget.objectName().isEmpty() ? QString() : u" "_s + widget.objectName());
}

} // namespace

Walker::Walker(WalkedProgram& program, quint32 seed) : m_program(program), m_random(seed)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Walker::unjam);
    m_watch.start();
}

int Walker::random(int below)
{
    return static_cast<int>(m_random() % static_cast<quint32>(below));
}

template<class List>
auto Walker::oneOf(const List& list)
{
    return list.at(random(static_cast<int>(list.size())));
}

void Walker::note(const QString& what)
{
    m_trail << QString::number(m_steps) + u": "_s + what;
    if (m_trail.size() > longestTrail)
        m_trail.removeFirst();
    if (qEnvironmentVariableIsSet("DATELINE_TRAIL"))
        fprintf(stderr, "%s\n", qPrintable(m_trail.last()));
}

shell::MainWindow* Walker::window()
{
    if (!m_program.isRunning() || m_program.windows().isEmpty()) {
        note(u"start"_s);
        m_program.stop();
        m_program.start();
    }
    const QList<shell::MainWindow*> windows = m_program.windows();
    for (shell::MainWindow* each : windows) {
        if (each->isActiveWindow())
            return each;
    }
    // No desktop gives the keyboard back when a dialog is gone.
    windows.last()->activateWindow();
    return windows.last();
}

QWidget* Walker::front()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* dialog = QApplication::activeModalWidget())
        return dialog;
    if (auto* panel = qobject_cast<shell::PanelWindow*>(QApplication::activeWindow()))
        return panel;
    return window();
}

void Walker::step()
{
    ++m_steps;
    m_program.greyWhatIsForGood();
    if (answerFileDialog() || answerPrintDialog())
        return rest(0);
    const int kind = random(100);
    if (kind < 34)
        pressKey();
    else if (kind < 54)
        triggerAction();
    else if (kind < 74)
        click();
    else if (kind < 82)
        type();
    else if (kind < 90)
        drag();
    else if (kind < 97)
        turnWheel();
    else
        changeWindow();
    rest(0);
}

/// What was begun may end.
void Walker::rest(int milliseconds)
{
    const QScopedValueRollback resting(m_isResting, true);
    QTest::qWait(milliseconds);
}

bool Walker::answerFileDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QFileDialog*>(widget);
        if (dialog && dialog->isVisible()) {
            answer(*dialog);
            return true;
        }
    }
    return false;
}

void Walker::answer(QFileDialog& dialog)
{
    auto* name = dialog.findChild<QLineEdit*>();
    if (random(3) == 0 || !name) {
        note(u"leave "_s + dialog.windowTitle());
        return dialog.reject();
    }
    QString path = m_program.folder();
    if (dialog.acceptMode() == QFileDialog::AcceptSave)
        path += u"/written-%1"_s.arg(++m_files);
    else if (dialog.fileMode() != QFileDialog::Directory)
        path = oneOf(m_program.files());
    note(u"answer %1: %2"_s.arg(dialog.windowTitle(), path));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

bool Walker::answerPrintDialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QPrintDialog*>(widget);
        if (dialog && dialog->isVisible()) {
            note(u"print nothing"_s);
            dialog->reject();
            return true;
        }
    }
    return false;
}

/// From the menus, as the palette or the desktop would.
void Walker::triggerAction()
{
    if (front() != window())
        return click();
    const auto* keys = window()->findChild<shell::KeyBindings*>();
    const viewmodels::Command command = oneOf(keys->commands());
    if (!command.action || !command.action->isEnabled())
        return;
    note(u"do "_s + command.name());
    command.action->trigger();
}

void Walker::pressKey()
{
    QWidget* top = front();
    Key pressed = oneOf(movingKeys);
    if (random(2) == 0 && top == window()) {
        const auto* keys = window()->findChild<shell::KeyBindings*>();
        const viewmodels::Command command = oneOf(keys->commands());
        const QList<QKeySequence> own = keys->keys(command);
        if (!own.isEmpty())
            pressed = {own.first()[0].key(), own.first()[0].keyboardModifiers()};
    }
    note(u"press %1 in %2"_s.arg(QKeySequence(QKeyCombination(pressed.modifiers, pressed.key)).toString(),
                                 QApplication::focusWidget() ? nameOf(*QApplication::focusWidget())
                                                             : u"nothing"_s));
    hit(pressed.key, pressed.modifiers);
}

/// Half of them anywhere, half of them in some widget, however small it is.
QPoint Walker::placeIn(QWidget& top)
{
    QList<QWidget*> inside;
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &top && !widget->visibleRegion().isEmpty())
            inside << widget;
    }
    QWidget* target = random(2) == 0 || inside.isEmpty() ? &top : oneOf(inside);
    const QRect box = target->visibleRegion().boundingRect();
    if (box.isEmpty())
        return {};
    const QPoint place = box.topLeft() + QPoint(random(box.width()), random(box.height()));
    return target->mapTo(&top, place);
}

void Walker::click()
{
    static const QList<Qt::KeyboardModifiers> modifiers{
        {}, {}, {}, {}, Qt::ControlModifier, Qt::ShiftModifier};
    QWidget* top = front();
    const QPoint place = placeIn(*top);
    const QWidget* target = top->childAt(place);
    const Qt::MouseButton button = random(6) == 0 ? Qt::RightButton : Qt::LeftButton;
    const bool twice = random(8) == 0;
    const Qt::KeyboardModifiers held = oneOf(modifiers);
    note(u"%1%2 click %3 at %4,%5"_s
             .arg(button == Qt::RightButton ? u"right"_s : u"left"_s, twice ? u" double"_s : QString(),
                  nameOf(target ? *target : *top))
             .arg(place.x())
             .arg(place.y()));
    const QPointer<QWindow> handle = top->windowHandle();
    QTest::mousePress(handle, button, held, place);
    if (handle)
        QTest::mouseRelease(handle, button, held, place);
    if (handle && handle->isVisible() && twice)
        QTest::mouseDClick(handle, button, held, place);
}

/// Where the desktop sends keys; menus have none of their own, but get them from there.
QWindow* Walker::keyboard()
{
    QWidget* dialog = QApplication::activeModalWidget();
    return (dialog ? dialog : window())->windowHandle();
}

/// What the key does may close what had it: it is let go wherever the keyboard is then. Modifiers come with
/// the key: pressed one by one, a dialog that closes by itself in between would be sent the rest.
void Walker::hit(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const char letter = QTest::keyToAscii(key);
    const QString text = letter ? QString(QLatin1Char(letter)) : QString();
    QTest::simulateEvent(keyboard(), true, key, modifiers, text, false);
    QTest::simulateEvent(keyboard(), false, key, modifiers, text, false);
}

void Walker::write(QChar unit)
{
    QTest::sendKeyEvent(QTest::Press, keyboard(), Qt::Key_unknown, QString(unit), {});
    QTest::sendKeyEvent(QTest::Release, keyboard(), Qt::Key_unknown, QString(unit), {});
}

void Walker::drag()
{
    QWidget* top = front();
    const QPoint from = placeIn(*top);
    QPoint to = random(2) == 0 ? placeIn(*top) : from + QPoint(random(160) - 80, random(60) - 30);
    to = {std::clamp(to.x(), 0, top->width() - 1), std::clamp(to.y(), 0, top->height() - 1)};
    const QWidget* target = top->childAt(from);
    note(u"drag %1 from %2,%3 to %4,%5"_s.arg(nameOf(target ? *target : *top))
             .arg(from.x())
             .arg(from.y())
             .arg(to.x())
             .arg(to.y()));
    const QPointer<QWindow> handle = top->windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    for (const QPoint place : {(from + to) / 2, to}) {
        if (handle)
            QTest::mouseMove(handle, place);
    }
    if (handle)
        QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
}

void Walker::turnWheel()
{
    QWidget* top = front();
    const QPoint place = placeIn(*top);
    QWidget* target = top->childAt(place);
    if (!target)
        return;
    const int turns = (random(2) == 0 ? 120 : -120) * (1 + random(3));
    const Qt::KeyboardModifiers held = random(3) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    note(u"wheel %1 in %2"_s.arg(turns).arg(nameOf(*target)));
    QWheelEvent event(target->mapFrom(top, place), top->mapToGlobal(place), {}, QPoint(0, turns),
                      Qt::NoButton, held, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void Walker::type()
{
    QWidget* top = front();
    if (random(3) == 0) {
        QList<QLineEdit*> fields = top->findChildren<QLineEdit*>();
        fields.removeIf([](const QLineEdit* field) { return !field->isVisible() || !field->isEnabled(); });
        if (!fields.isEmpty())
            oneOf(fields)->setFocus();
    }
    const QString text = oneOf(words);
    note(u"type %1 in %2"_s.arg(text, QApplication::focusWidget() ? nameOf(*QApplication::focusWidget())
                                                                  : u"nothing"_s));
    for (const QChar unit : text) {
        write(unit);
        if (front() != top) // a letter was a key
            return;
    }
    if (random(3) == 0)
        hit(Qt::Key_Return);
}

void Walker::changeWindow()
{
    shell::MainWindow* main = window();
    switch (random(4)) {
    case 0:
        note(u"resize"_s);
        main->resize(500 + random(900), 400 + random(500));
        break;
    case 1:
        note(u"copy"_s);
        QGuiApplication::clipboard()->setText(oneOf(words) + u"\n\n"_s + oneOf(words));
        break;
    case 2:
        note(u"time passes"_s);
        rest(50 + random(150));
        break;
    default:
        note(u"come home"_s);
        comeHome();
    }
}

void Walker::comeHome()
{
    for (int i = 0; i < 20 && front() != window(); ++i) {
        if (!answerPrintDialog())
            front()->close();
        rest(0);
    }
}

/// Runs while a loop within a step keeps the walk: what the reader drags is dropped, a menu is closed, as
/// Qt's own buttons, bars and fields wait for theirs. A dialog that is waited for is a fault.
void Walker::unjam()
{
    m_ticks = std::exchange(m_watched, m_steps) == m_steps ? m_ticks + 1 : 0;
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* dialog = QApplication::activeModalWidget();
    if (m_ticks < (dialog && !popup ? patienceWithDialogs : patience) || m_isResting)
        return;
    note(u"jam"_s);
    if (popup) {
        popup->close();
    } else if (dialog) {
        ++m_jams;
        dialog->close();
    } else if (m_program.isRunning()) {
        for (shell::MainWindow* each : m_program.windows())
            QTest::mouseRelease(each->windowHandle(), Qt::LeftButton, {}, {});
    }
}

} // namespace dateline::tests
