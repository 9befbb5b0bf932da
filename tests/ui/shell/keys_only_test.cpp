#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/article/text_caret.h"
#include "ui/entities/entity_dialog.h"
#include "ui/entities/leave_out_dialog.h"
#include "ui/entities/mention_dialog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QRadioButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;
using tests::stormTitle;

namespace {

/// A window whose reader has a keyboard alone.
struct Scene : Person
{
    /// "Signe Aldervik (person, 2), Vestmar (place, 3)"
    QString shown() const
    {
        QStringList entities;
        for (const article::Entity& entity : reading->current()->analysis.entities)
            entities << u"%1 (%2, %3)"_s.arg(entity.name, article::toString(entity.type))
                            .arg(entity.mentions.size());
        entities.sort();
        return entities.join(u", ");
    }
    bool become(const QString& wanted) const
    {
        const bool has = eventually([&] { return shown() == wanted; });
        UNSCOPED_INFO(shown().toStdString());
        return has;
    }
    /// Chooses an entity in its panel, from wherever the keyboard is.
    void choose(const QString& name) const
    {
        press(Qt::Key_Escape);
        press(Qt::Key_1, Qt::AltModifier);
        REQUIRE(pane() == u"side");
        press(Qt::Key_Home);
        for (int i = 0; i < 8 && selectedName() != name; ++i) {
            press(Qt::Key_Down);
            press(Qt::Key_Return);
            if (selectedName() != name && reading->selectedEntity())
                press(Qt::Key_Escape);
        }
        REQUIRE(selectedName() == name);
    }
};

const QString asFound = u"Signe Aldervik (person, 2), Vestmar (place, 3)"_s;

} // namespace

TEST_CASE("an article is opened, read, followed through time and corrected without a mouse")
{
    const Scene scene;
    const QString files = u"\"%1\" \"%2\""_s.arg(scene.storm(), scene.bridge());

    // Open files, and choose one in the list.
    scene.press(Qt::Key_O, Qt::ControlModifier);
    scene.dialog<QFileDialog>();
    scene.type(files);
    scene.press(Qt::Key_Return);
    REQUIRE(scene.hasRows(2));
    REQUIRE(scene.isGone<QFileDialog>());
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    scene.goTo(u"library"_s);
    REQUIRE(QApplication::focusWidget() == scene.list());
    scene.press(Qt::Key_Home);
    if (scene.list()->currentIndex().data().toString() != stormTitle)
        scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Return);
    REQUIRE(scene.isOpen(stormTitle));
    CHECK(scene.shown() == asFound);

    // The panels in their order.
    for (const QString& pane : {u"article"_s, u"side"_s, u"timeline"_s, u"library"_s}) {
        scene.press(Qt::Key_F6);
        CHECK(scene.pane() == pane);
    }

    // When it was published, which places its events in time.
    scene.goTo(u"article"_s);
    scene.press(Qt::Key_Tab);
    scene.press(Qt::Key_Space);
    REQUIRE(eventually([] { return QApplication::activePopupWidget() != nullptr; }));
    scene.type(u"2031-03-05"_s);
    scene.press(Qt::Key_Return);
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 5); }));

    // An entity, and its next mention.
    scene.choose(u"Vestmar"_s);
    scene.goTo(u"article"_s);
    const qsizetype first = scene.reading->currentMention();
    scene.press(Qt::Key_BracketRight);
    CHECK(scene.reading->currentMention() == (first + 1) % 3);

    // An event on the timeline, and back to its sentence.
    scene.press(Qt::Key_Escape); // else only events of the entity would come
    scene.goTo(u"timeline"_s);
    scene.press(Qt::Key_Right);
    REQUIRE(scene.reading->selectedEvent());
    const text::Span evidence = scene.reading->current()->analysis.events.front().evidence;
    scene.goTo(u"article"_s);
    CHECK(scene.text().highlights().evidence.span == evidence);
    scene.press(Qt::Key_F7);
    CHECK(scene.text().textCursor().position() == evidence.begin);
    scene.press(Qt::Key_Escape);

    // Another type.
    scene.choose(u"Vestmar"_s);
    scene.press(Qt::Key_F2);
    auto& naming = scene.dialog<entitypanel::EntityDialog>();
    REQUIRE(scene.tabTo(naming.type()));
    scene.type(u"org"_s);
    scene.press(Qt::Key_Return);
    REQUIRE(scene.become(u"Signe Aldervik (person, 2), Vestmar (organization, 3)"_s));
    REQUIRE(scene.isGone<entitypanel::EntityDialog>());

    // Words that were missed.
    scene.goTo(u"article"_s);
    scene.press(Qt::Key_F7);
    scene.press(Qt::Key_Home, Qt::ControlModifier);
    const qsizetype council = scene.reading->current()->article.text.indexOf(u"town council");
    for (int i = 0; i < 60 && scene.text().textCursor().position() < council; ++i)
        scene.press(Qt::Key_Right, Qt::ControlModifier);
    scene.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, 2);
    scene.press(Qt::Key_F10, Qt::ShiftModifier); // what the menu at the caret offers
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    scene.press(Qt::Key_Escape);
    REQUIRE(eventually([] { return !QApplication::activePopupWidget(); }));
    scene.press(Qt::Key_G);
    auto& missed = scene.dialog<entitypanel::MentionDialog>();
    CHECK(missed.windowTitle() == u"Add “town council”");
    scene.press(Qt::Key_Return);
    REQUIRE(
        scene.become(u"Signe Aldervik (person, 2), Vestmar (organization, 3), town council (group, 1)"_s));
    REQUIRE(scene.isGone<entitypanel::MentionDialog>());
    scene.press(Qt::Key_Escape);

    // The same as another, and no entity at all.
    scene.choose(u"town council"_s);
    scene.press(Qt::Key_M);
    entitypanel::EntityDialog* found = nullptr; // its list of names has the keyboard
    REQUIRE(eventually([&] {
        found = scene.window->findChild<entitypanel::EntityDialog*>();
        return found && found->others().isVisible();
    }));
    auto& same = *found;
    for (int i = 0; i < 3 && same.others().currentIndex().data().toString() != u"Vestmar"; ++i)
        scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Return);
    CHECK(same.name().currentText() == u"Vestmar");
    scene.press(Qt::Key_Return);
    REQUIRE(scene.become(u"Signe Aldervik (person, 2), Vestmar (organization, 4)"_s));
    REQUIRE(scene.isGone<entitypanel::EntityDialog>());
    scene.choose(u"Signe Aldervik"_s);
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(scene.dialog<entitypanel::LeaveOutDialog>().here().isChecked());
    scene.press(Qt::Key_Return);
    REQUIRE(scene.become(u"Vestmar (organization, 4)"_s));
    REQUIRE(scene.isGone<entitypanel::LeaveOutDialog>());

    // All taken back.
    for (const QString& before :
         {u"Signe Aldervik (person, 2), Vestmar (organization, 4)"_s,
          u"Signe Aldervik (person, 2), Vestmar (organization, 3), town council (group, 1)"_s,
          u"Signe Aldervik (person, 2), Vestmar (organization, 3)"_s, asFound}) {
        REQUIRE(eventually([&] { return scene.history->canUndo(); }));
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(scene.become(before));
    }
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return !scene.reading->current()->article.published.date.isValid(); }));
    CHECK(eventually([&] { return !scene.history->canUndo(); }));
}

TEST_CASE("Tab reaches everything in the window, panel after panel, and comes back")
{
    const Scene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    REQUIRE(scene.hasRows(1));
    scene.goTo(u"library"_s);
    const QWidget* begin = QApplication::focusWidget();
    QList<const QWidget*> reached;
    QStringList panes;
    do {
        reached << QApplication::focusWidget();
        if (panes.isEmpty() || panes.last() != scene.pane())
            panes << scene.pane();
        scene.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != begin && reached.size() < 100);
    REQUIRE(QApplication::focusWidget() == begin);
    panes.removeAll(u"nowhere"_s);
    if (panes.last() == panes.first())
        panes.removeLast(); // the way began in the middle of it
    CHECK(panes == QStringList{u"library"_s, u"article"_s, u"side"_s, u"timeline"_s});
    for (const QWidget* widget : scene.window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && widget->window() == scene.window.get()) {
            INFO(widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
            CHECK(reached.contains(widget));
        }
    }
}

TEST_CASE("Shift+F10 shows the menu of what has the keyboard")
{
    const Scene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    REQUIRE(scene.hasRows(1));
    const auto offered = [&] {
        scene.press(Qt::Key_F10, Qt::ShiftModifier);
        QStringList texts;
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            for (const QAction* action : menu->actions())
                texts << viewmodels::plainText(action->text());
            menu->close();
        }
        return texts;
    };
    scene.goTo(u"library"_s);
    CHECK(offered() == QStringList{u"Remove articles"_s});
    scene.goTo(u"article"_s);
    CHECK(offered().contains(u"Add as a person…"));
    scene.press(Qt::Key_1, Qt::AltModifier);
    scene.press(Qt::Key_Down);
    CHECK(offered().contains(u"Same as…"));
    CHECK(scene.reading->selectedEntity());
}
