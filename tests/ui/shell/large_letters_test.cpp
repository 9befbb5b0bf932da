#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/library/library_panel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTabBar>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

/// What the desktop says of letters and direction, for as long as it lives.
struct Desktop
{
    Desktop(double scale, Qt::LayoutDirection direction) : before(QApplication::font())
    {
        QFont letters = before;
        letters.setPointSizeF(before.pointSizeF() * scale);
        QApplication::setFont(letters);
        QApplication::setLayoutDirection(direction);
    }
    ~Desktop()
    {
        QApplication::setFont(before);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    QFont before;
};

/// Labels that are cut on purpose say so by what width they ask for.
bool isCutOnPurpose(const QLabel& label)
{
    return label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label.minimumWidth() == 1;
}

/// What a text has too little room for; empty where it has enough.
QString lack(const QLabel& label)
{
    if (label.text().isEmpty() || isCutOnPurpose(label))
        return {};
    const QSize wanted = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    const bool fits = wanted.width() <= label.width() && wanted.height() <= label.height();
    return fits ? QString()
                : u"label “%1” %2x%3 in %4x%5"_s.arg(label.text().left(60))
                      .arg(wanted.width())
                      .arg(wanted.height())
                      .arg(label.width())
                      .arg(label.height());
}

QString lack(const QAbstractButton& button)
{
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    const bool fits = words.width() <= button.width() && words.height() <= button.height();
    return button.text().isEmpty() || fits ? QString()
                                           : u"button “%1” %2x%3 in %4x%5"_s.arg(button.text())
                                                 .arg(words.width())
                                                 .arg(words.height())
                                                 .arg(button.width())
                                                 .arg(button.height());
}

QString lack(const QListWidget& list)
{
    QStringList lacks;
    for (int row = 0; row < list.count(); ++row) {
        const QSize room = list.visualItemRect(list.item(row)).size();
        const QSize words = list.fontMetrics().size(0, list.item(row)->text());
        if (words.width() > std::min(room.width(), list.viewport()->width()) ||
            words.height() > room.height())
            lacks << u"row “%1”"_s.arg(list.item(row)->text());
    }
    return lacks.join(u", "_s);
}

/// The texts below a widget that have too little room.
QStringList lacksBelow(const QWidget& window)
{
    QStringList lacks;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            lacks << lack(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            lacks << lack(*button);
        else if (const auto* list = qobject_cast<const QListWidget*>(widget))
            lacks << lack(*list);
    }
    lacks.removeAll(QString());
    return lacks;
}

/// All of it is in the window, and the keyboard gets there.
void checkPanes(const Person& reader)
{
    const QList<std::pair<QWidget*, QString>> panes{{&reader.area().library(), u"library"_s},
                                                    {&reader.area().article(), u"article"_s},
                                                    {&reader.side(), u"side"_s},
                                                    {&reader.area().timeline(), u"timeline"_s}};
    for (qsizetype number = 0; number < panes.size(); ++number) {
        const auto& [pane, name] = panes.at(number);
        INFO(name.toStdString());
        const QRect place(pane->mapTo(reader.window.get(), QPoint(0, 0)), pane->size());
        // From right to left Qt's splitter places its widgets a pixel too far.
        CHECK(reader.window->rect().adjusted(0, 0, 1, 0).contains(place));
        CHECK(place.width() > 50);
        CHECK(place.height() > 50);
        reader.press(static_cast<Qt::Key>(Qt::Key_1 + number), Qt::ControlModifier);
        CHECK(reader.pane() == name);
    }
}

void checkDialogs(const Person& reader)
{
    for (const QString& action :
         {u"settings.typography"_s, u"settings.keyboard-shortcuts"_s, u"settings.appearance-and-language"_s,
          u"settings.library-and-memory"_s, u"help.keys"_s, u"help.handbook"_s, u"edit.history"_s,
          u"file.print"_s, u"entity.same-as"_s, u"timeline.change-event"_s}) {
        INFO(action.toStdString());
        if (action.startsWith(u"entity"))
            reader.selectEntity(u"Vestmar"_s);
        else
            reader.reading->selectEvent(0);
        REQUIRE(reader.window->run(action));
        QDialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = reader.window->findChild<QDialog*>();
            return dialog && dialog->isVisible();
        }));
        const bool fits = eventually([&] { return lacksBelow(*dialog).isEmpty(); }, 2000);
        INFO(lacksBelow(*dialog).join(u'\n').toStdString());
        CHECK(fits);
        dialog->close();
        REQUIRE(reader.isGone<QDialog>());
    }
}

/// The window of a desktop with such letters has room for them.
void checkWindow(double scale, Qt::LayoutDirection direction)
{
    INFO("letters " << scale << (direction == Qt::RightToLeft ? ", from right to left" : ""));
    const Desktop desktop(scale, direction);
    const Person reader;
    reader.window->resize(QSize(1280, 800) * std::max(1.0, 0.75 * scale));
    CHECK(lacksBelow(*reader.window).join(u'\n').toStdString() == "");
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    tests::settle();
    CHECK(lacksBelow(*reader.window).join(u'\n').toStdString() == "");
    checkPanes(reader);
    checkDialogs(reader);
}

} // namespace

TEST_CASE("no words are cut with letters of the usual size, and every panel is reached")
{
    checkWindow(1, Qt::LeftToRight);
}

TEST_CASE("no words are cut with letters twice as large, and every panel is reached")
{
    checkWindow(2, Qt::LeftToRight);
}

TEST_CASE("no words are cut with letters three times as large, and every panel is reached")
{
    checkWindow(3, Qt::LeftToRight);
}

TEST_CASE("no words are cut where lines run from right to left, and every panel is reached")
{
    checkWindow(1, Qt::RightToLeft);
    checkWindow(2, Qt::RightToLeft);
}
