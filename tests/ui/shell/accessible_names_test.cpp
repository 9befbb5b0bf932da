#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/viewmodels/entity_joins.h"
#include "ui/viewmodels/saved_filters.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QFormLayout>
#include <QGraphicsView>
#include <QLabel>

#include <functional>
#include <set>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

/// What a screen reader reaches below a widget, itself included.
void collect(QAccessibleInterface* one, QList<QAccessibleInterface*>& found)
{
    const bool isList = one && (one->tableInterface() || qobject_cast<QAbstractItemView*>(one->object()));
    if (!one || !one->isValid() || found.contains(one))
        return;
    found << one;
    for (int child = 0; !isList && child < one->childCount();
         ++child) // rows are the business of their models
        collect(one->child(child), found);
}

QList<QAccessibleInterface*> reachedBelow(QWidget& widget)
{
    QList<QAccessibleInterface*> found;
    collect(QAccessible::queryAccessibleInterface(&widget), found);
    return found;
}

bool takesKeyboard(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy();
}

/// Roles that say nothing of what can be done with a thing.
bool saysNothing(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles{QAccessible::NoRole, QAccessible::Client,
                                                   QAccessible::Pane,   QAccessible::Window,
                                                   QAccessible::Border, QAccessible::Grouping};
    return roles.contains(role);
}

std::string shown(const QObject& object)
{
    return (u"%1 “%2”"_s.arg(QString::fromLatin1(object.metaObject()->className()), object.objectName()))
        .toStdString();
}

/// Every widget that the keyboard reaches can be heard: it is in the tree, has a name and says what it is.
int checkWidgets(QWidget& window)
{
    int checked = 0;
    const QList<QAccessibleInterface*> reached = reachedBelow(window);
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!takesKeyboard(*widget) || widget->window() != window.window())
            continue;
        INFO(shown(*widget) << " in " << shown(*widget->parentWidget()));
        QAccessibleInterface* one = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(one);
        CHECK(reached.contains(one));
        CHECK_FALSE(one->text(QAccessible::Name).isEmpty());
        // Qt has no role for pictures that are scrolled: the preview of what is printed.
        CHECK((!saysNothing(one->role()) || qobject_cast<QGraphicsView*>(widget)));
        CHECK(one->state().focusable);
        ++checked;
    }
    return checked;
}

bool isLabelled(const QWidget& field)
{
    const auto relations =
        QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&field))->relations(QAccessible::Label);
    return !relations.isEmpty();
}

/// Qt tells of no labels of lists and tables: they have names instead.
bool isNamed(const QWidget& field)
{
    return isLabelled(field) ||
           (qobject_cast<const QAbstractItemView*>(&field) && !field.accessibleName().isEmpty());
}

/// A label that stands before a field, or has a key that leads to one, is known to be the field's.
void checkLabels(QWidget& window)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        INFO(shown(*label) << " " << label->text().toStdString());
        const bool hasKey =
            !QKeySequence::mnemonic(label->text()).isEmpty() && label->textFormat() != Qt::RichText;
        if (hasKey)
            CHECK(label->buddy());
        if (label->buddy())
            CHECK(isNamed(*label->buddy()));
    }
    for (const QFormLayout* form : window.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* name = form->itemAt(row, QFormLayout::LabelRole);
            const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
            const auto* label = name ? qobject_cast<QLabel*>(name->widget()) : nullptr;
            if (!label || label->text().isEmpty() || !field->widget() ||
                field->widget()->focusPolicy() == Qt::NoFocus)
                continue;
            INFO(label->text().toStdString());
            CHECK(isLabelled(*field->widget()));
        }
    }
}

/// A dialog and how the reader gets it.
struct Way
{
    QString action;
    std::function<void(const Person&)> before = [](const Person&) {};
};

QList<Way> ways()
{
    const auto chooseEntity = [](const Person& reader) { reader.selectEntity(u"Vestmar"_s); };
    const auto chooseWords = [](const Person& reader) { reader.selectWords(u"town council"_s); };
    const auto failOne = [](const Person& reader) { reader.import({reader.write(u"broken.txt"_s, {})}); };
    const auto chooseEvent = [](const Person& reader) { reader.reading->selectEvent(0); };
    const auto filter = [](const Person& reader) {
        reader.area().timeline().filters().save({u"Planned"_s, u"is:planned"_s});
        reader.area().timeline().setFilterText(u"harbour"_s);
    };
    const auto makeOne = [](const Person& reader) {
        const article::EntityKey vestmar{u"Vestmar"_s, article::EntityType::Place};
        reader.library->nameEntity(
            {{u"Signe Aldervik"_s, article::EntityType::Person}, vestmar, reader.reading->current()->id});
        REQUIRE(eventually([&] { return reader.analysis().entities.size() == 1; }));
        reader.selectEntity(vestmar.name);
        REQUIRE(eventually([&] { return !reader.naming->joins().all().isEmpty(); }));
    };
    return {{u"settings.typography"_s},
            {u"settings.appearance-and-language"_s},
            {u"settings.keyboard-shortcuts"_s},
            {u"settings.library-and-memory"_s},
            {u"help.keys"_s},
            {u"help.handbook"_s},
            {u"help.about-dateline"_s},
            {u"edit.history"_s},
            {u"file.last-import-report"_s, failOne},
            {u"file.print"_s},
            {u"entity.correct-name-or-type"_s, chooseEntity},
            {u"entity.same-as"_s, chooseEntity},
            {u"entity.take-apart"_s, makeOne},
            {u"tools.names-that-are-one"_s},
            {u"tools.corrections-for-others"_s},
            {u"tools.word-list"_s},
            {u"entity.this-mention-means-somebody-else"_s, chooseEntity},
            {u"entity.add-as-a-person"_s, chooseWords},
            {u"edit.add-to-timeline"_s, chooseWords},
            {u"timeline.change-event"_s, chooseEvent},
            {u"timeline.save-filter"_s, filter},
            {u"timeline.edit-saved-filters"_s, filter}};
}

} // namespace

TEST_CASE("everything in the window that the keyboard reaches has a name and says what it is")
{
    const Person reader;
    CHECK(checkWidgets(*reader.window) > 3); // nothing is open yet
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    for (const QWidget* panel : reader.side().panels()) {
        reader.side().showTab(panel->objectName());
        CHECK(checkWidgets(*reader.window) > 20);
    }
    reader.area().timeline().setList(true);
    reader.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(checkWidgets(*reader.window) > 8);
    checkLabels(*reader.window);
}

TEST_CASE(
    "everything in a dialog that the keyboard reaches has a name, and its labels belong to their fields")
{
    for (const Way& way : ways()) {
        INFO(way.action.toStdString());
        const Person reader;
        reader.openStorm();
        way.before(reader);
        REQUIRE(reader.window->run(way.action));
        QDialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = reader.window->findChild<QDialog*>();
            return dialog && dialog->isVisible();
        }));
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        CHECK(checkWidgets(*dialog) > 0);
        checkLabels(*dialog);
        dialog->close();
    }
}

TEST_CASE("the field of the palette and the editor of the date can be heard, too")
{
    const Person reader;
    reader.openStorm();
    REQUIRE(reader.window->run(u"article.set-publication-date"_s));
    QWidget* editor = nullptr;
    REQUIRE(eventually([&] { return (editor = QApplication::activePopupWidget()) != nullptr; }));
    CHECK(checkWidgets(*editor) > 0);
    checkLabels(*editor);
    editor->close();
    REQUIRE(reader.window->run(u"help.find-an-action"_s));
    CHECK(checkWidgets(*reader.window) > 0);
}
