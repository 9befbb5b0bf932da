#include "model/article/confirmation.h"
#include "tests/ui/shell/action_stories.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/confirm_dialog.h"
#include "ui/entities/entity_dialog.h"
#include "ui/entities/entity_panel.h"
#include "ui/entities/leave_out_dialog.h"
#include "ui/entities/mention_dialog.h"
#include "ui/entities/take_apart_dialog.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/entity_joins.h"
#include "ui/viewmodels/entity_tree_model.h"
#include "ui/viewmodels/tree_roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

namespace dateline::tests {

using namespace Qt::StringLiterals;
using entitypanel::EntityDialog;
using entitypanel::MentionDialog;
using viewmodels::EntityOrder;

namespace {

/// Vestmar is selected, and the keyboard in the text.
void readOfVestmar(const Person& reader)
{
    reader.openStorm();
    reader.selectEntity(u"Vestmar"_s);
    reader.goTo(u"article"_s);
}

/// "Signe Aldervik", "Signe Aldervik" of the person.
QString wordsOfPerson(const Person& reader)
{
    QStringList words;
    const auto person = reader.entityNamed(u"Signe Aldervik"_s);
    if (!person)
        return {};
    for (const article::Mention& mention :
         reader.analysis().entities.at(static_cast<std::size_t>(*person)).mentions)
        words << mention.span.of(reader.reading->current()->article.text).toString();
    return words.join(u", ");
}

/// The selected entity is gone once that is confirmed, as far as it is proposed.
ActionStory removes(const QString& name, bool everywhere)
{
    return {name, [everywhere](const Person& reader, const Act& act) {
                readOfVestmar(reader);
                act();
                auto& dialog = reader.dialog<entitypanel::LeaveOutDialog>();
                CHECK(dialog.everywhere().isChecked() == everywhere);
                CHECK(dialog.here().isChecked() != everywhere);
                CHECK(reader.analysis().entities.size() == 2);
                reader.press(Qt::Key_Return);
                CHECK(eventually([&] { return reader.analysis().entities.size() == 1; }));
                CHECK(reader.analysis().entities.front().name == u"Signe Aldervik");
            }};
}

/// An entity of another type has this one.
ActionStory retypes(const QString& name, article::EntityType type)
{
    return {
        name, [type](const Person& reader, const Act& act) {
            const QString subject = type == article::EntityType::Person ? u"Vestmar"_s : u"Signe Aldervik"_s;
            reader.openStorm();
            reader.selectEntity(subject);
            reader.goTo(u"article"_s);
            act();
            CHECK(eventually([&] {
                const auto entity = reader.entityNamed(subject);
                return entity && reader.analysis().entities[static_cast<std::size_t>(*entity)].type == type;
            }));
        }};
}

ActionStory asks(const QString& name, const QString& title)
{
    return {name, [title](const Person& reader, const Act& act) {
                readOfVestmar(reader);
                act();
                CHECK(reader.dialog<MentionDialog>().windowTitle().toStdString() == title.toStdString());
            }};
}

/// The first mention has other words.
ActionStory reaches(const QString& name, const QString& words)
{
    return {name, [words](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.selectEntity(u"Signe Aldervik"_s);
                reader.goTo(u"article"_s);
                act();
                CHECK(eventually([&] { return wordsOfPerson(reader) == words + u", Signe Aldervik"_s; }));
            }};
}

ActionStory adds(const QString& name, const QString& type)
{
    return {name, [type](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.selectWords(u"town council"_s);
                act();
                MentionDialog& dialog = reader.dialog<MentionDialog>();
                CHECK(dialog.windowTitle() == u"Add “town council”");
                CHECK(dialog.type().currentText() == type);
            }};
}

ActionStory ordersBy(const QString& name, EntityOrder order)
{
    return {name, [order](const Person& reader, const Act& act) {
                reader.openStorm();
                entitypanel::EntityPanel& panel = reader.side().entities();
                panel.setOrder(order == EntityOrder::Name ? EntityOrder::Text : EntityOrder::Name);
                act();
                CHECK(panel.shownOrder() == order);
                CHECK(panel.order().currentData().toInt() == static_cast<int>(order));
            }};
}

/// From one article of the list to another, with Vestmar selected in both.
ActionStory follows(const QString& name, int from, int to)
{
    return {name, [from, to](const Person& reader, const Act& act) {
                reader.openReports(2);
                reader.reading->open(reader.browser->list().idAt(from));
                REQUIRE(eventually(
                    [&] { return reader.reading->current()->id == reader.browser->list().idAt(from); }));
                reader.selectEntity(u"Vestmar"_s);
                act();
                CHECK(eventually(
                    [&] { return reader.reading->current()->id == reader.browser->list().idAt(to); }));
                CHECK(reader.selectedName() == u"Vestmar");
            }};
}

QString rowsOf(const QListView& list)
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        rows << list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows.join(u'\n');
}

/// The places stand in another order than before.
ActionStory ordersPlaces(const QString& name, int order)
{
    return {name, [order](const Person& reader, const Act& act) {
                readOfVestmar(reader);
                reader.press(Qt::Key_4, Qt::AltModifier);
                auto& panel = reader.side().context();
                REQUIRE(eventually([&] { return panel.list().model()->rowCount() == 3; }));
                panel.order().setCurrentIndex(order == 0 ? 1 : 0);
                const QString before = rowsOf(panel.list());
                act();
                CHECK(panel.order().currentIndex() == order);
                CHECK(eventually(
                    [&] { return panel.list().model()->rowCount() == 3 && rowsOf(panel.list()) != before; }));
            }};
}

void lookInLibrary(const Person& reader, const Act& act)
{
    reader.openReports(2);
    reader.selectEntity(u"Vestmar"_s);
    reader.press(Qt::Key_4, Qt::AltModifier);
    const QListView& places = reader.side().context().list();
    REQUIRE(eventually([&] { return places.model()->rowCount() == 1; }));
    act();
    CHECK(eventually([&] { return places.model()->rowCount() == 2; }));
}

void compare(const Person& reader, const Act& act)
{
    readOfVestmar(reader);
    reader.press(Qt::Key_1, Qt::AltModifier);
    const auto current = [&] {
        return reader.side().entities().tree().currentIndex().data(viewmodels::EntityRole);
    };
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 4 && !(current().isValid() && current().value<qsizetype>() == 0); ++i)
        reader.press(Qt::Key_Down);
    REQUIRE(current().value<qsizetype>() == 0);
    REQUIRE(reader.selectedName() == u"Vestmar");
    act();
    CHECK(reader.reading->comparedEntity() == 0);
}

void nameLike(const Person& reader, const Act& act)
{
    readOfVestmar(reader);
    act();
    EntityDialog* dialog = nullptr; // the list of others has the keyboard
    REQUIRE(eventually([&] {
        dialog = reader.window->findChild<EntityDialog*>();
        return dialog && dialog->others().isVisible();
    }));
    CHECK(dialog->others().model()->index(0, 0).data().toString() == u"Signe Aldervik");
    dialog->others().hide();
}

void takeApart(const Person& reader, const Act& act)
{
    readOfVestmar(reader);
    reader.library->nameEntity({{u"Signe Aldervik"_s, article::EntityType::Person},
                                article::EntityKey{u"Vestmar"_s, article::EntityType::Place},
                                reader.reading->current()->id});
    REQUIRE(eventually([&] { return !reader.naming->joins().all().isEmpty(); }));
    act();
    reader.dialog<entitypanel::TakeApartDialog>();
    reader.press(Qt::Key_Return);
    CHECK(eventually([&] { return reader.analysis().entities.size() == 2; }));
}

/// A name is typed into a row and marked.
void takeWords(const Person& reader, const Act& act)
{
    reader.openStorm();
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.selectWords(u"Harbour master Signe Aldervik"_s);
    act();
    CHECK(eventually(
        [&] { return wordsOfPerson(reader) == u"Harbour master Signe Aldervik, Signe Aldervik"; }));
}

} // namespace

QList<ActionStory> storiesOfEntity()
{
    return {
        {u"entity.correct-name-or-type"_s,
         [](const Person& reader, const Act& act) {
             readOfVestmar(reader);
             act();
             CHECK(reader.dialog<EntityDialog>().name().currentText() == u"Vestmar");
         }},
        {u"entity.same-as"_s, nameLike},
        {u"entity.confirmed"_s,
         [](const Person& reader, const Act& act) {
             readOfVestmar(reader);
             act();
             CHECK(eventually([&] { return reader.said() == u"“Vestmar” is confirmed."; }));
             CHECK(eventually([&] {
                 const auto& vestmar = reader.analysis().entities.at(
                     static_cast<std::size_t>(*reader.reading->selectedEntity()));
                 return article::isConfirmed(vestmar.provenance);
             }));
         }},
        {u"entity.confirm-in-all-articles"_s,
         [](const Person& reader, const Act& act) {
             readOfVestmar(reader);
             act();
             auto& dialog = reader.dialog<entitypanel::ConfirmDialog>();
             CHECK(dialog.question().text().contains(u"“Vestmar”, place"));
             reader.press(Qt::Key_Return);
             CHECK(eventually([&] {
                 return reader.said() == u"“Vestmar” is confirmed in 1 article, and in those imported later.";
             }));
             CHECK(eventually([&] {
                 const auto& vestmar = reader.analysis().entities.at(
                     static_cast<std::size_t>(*reader.reading->selectedEntity()));
                 return article::isConfirmed(vestmar.provenance);
             }));
         }},
        {u"entity.take-apart"_s, takeApart},
        removes(u"entity.not-an-entity-in-this-article"_s, false),
        removes(u"entity.not-an-entity-anywhere"_s, true),
        retypes(u"entity.is-a-person"_s, article::EntityType::Person),
        retypes(u"entity.is-a-place"_s, article::EntityType::Place),
        retypes(u"entity.is-an-organization"_s, article::EntityType::Organization),
        retypes(u"entity.is-a-group"_s, article::EntityType::Group),
        retypes(u"entity.is-an-event"_s, article::EntityType::Event),
        retypes(u"entity.is-a-work"_s, article::EntityType::Work),
        {u"entity.find-an-entity"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             act();
             CHECK(eventually([&] { return reader.side().entities().filter().hasFocus(); }));
         }},
        {u"entity.compare-with-the-selected-one"_s, compare},
        ordersBy(u"entity.most-important-first"_s, EntityOrder::Importance),
        ordersBy(u"entity.most-mentioned-first"_s, EntityOrder::Count),
        ordersBy(u"entity.order-by-name"_s, EntityOrder::Name),
        ordersBy(u"entity.order-as-in-the-text"_s, EntityOrder::Text),
        {u"entity.context-in-the-whole-library"_s, lookInLibrary},
        ordersPlaces(u"entity.context-in-order"_s, 0),
        ordersPlaces(u"entity.context-by-words-before"_s, 1),
        ordersPlaces(u"entity.context-by-words-behind"_s, 2),
        follows(u"entity.next-article"_s, 0, 1),
        follows(u"entity.previous-article"_s, 1, 0),
    };
}

QList<ActionStory> storiesOfMentions()
{
    return {
        asks(u"entity.no-mention-here"_s, u"“Vestmar” is no mention"_s),
        asks(u"entity.this-mention-means-somebody-else"_s, u"“Vestmar” means somebody else"_s),
        {u"entity.make-the-selected-words-the-mention"_s, takeWords},
        reaches(u"entity.end-the-mention-a-word-later"_s, u"Signe Aldervik closed"_s),
        reaches(u"entity.end-the-mention-a-word-earlier"_s, u"Signe"_s),
        reaches(u"entity.begin-the-mention-a-word-earlier"_s, u"master Signe Aldervik"_s),
        reaches(u"entity.begin-the-mention-a-word-later"_s, u"Aldervik"_s),
        adds(u"entity.add-as-a-person"_s, u"person"_s),
        adds(u"entity.add-as-a-place"_s, u"place"_s),
        adds(u"entity.add-as-an-organization"_s, u"organization"_s),
        adds(u"entity.add-as-a-group"_s, u"group"_s),
    };
}

} // namespace dateline::tests
