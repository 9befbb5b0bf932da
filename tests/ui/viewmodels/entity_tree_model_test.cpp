#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/invented_counts.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_tree_model.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using viewmodels::EntityOrder;
using viewmodels::EntityTreeModel;
using viewmodels::ReadingSession;

namespace {

struct Tree
{
    /// "People: Signe Aldervik, Jonas Brekke" for every group.
    QStringList outline() const
    {
        QStringList lines;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            QStringList names;
            for (int row = 0; row < model.rowCount(heading); ++row)
                names += model.index(row, 0, heading).data().toString();
            lines += heading.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
        }
        return lines;
    }

    ReadingSession session{viewmodels::ArticleSource{}};
    EntityTreeModel model{session};
    tests::ModelCheck check{model};
};

} // namespace

TEST_CASE("the tree groups the entities of the open article by type")
{
    Tree tree;
    CHECK(tree.model.rowCount() == 0);
    tree.session.show(tests::harbourStory());
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Signe Aldervik, Jonas Brekke"),
                                        QStringLiteral("Places: Vestmar, Nordhavn"),
                                        QStringLiteral("Organizations: Coastal Authority, Vestmar Courier"),
                                        QStringLiteral("Groups: Dockworkers"),
                                        QStringLiteral("Events: Storm Ida"),
                                        QStringLiteral("Works: The Quiet Port")});
    CHECK(tree.model.entityCount() == 9);
    tree.session.close();
    CHECK(tree.model.rowCount() == 0);
}

TEST_CASE("the tree sorts by importance or count or name or text")
{
    Tree tree;
    tests::InventedArticle story(QStringLiteral("Zoe, \u00c7an, Ben, Ben"), {});
    for (const char16_t* name : {u"Zoe", u"\u00c7an", u"Ben"})
        story.entity(QString::fromUtf16(name), article::EntityType::Person, {}, {QString::fromUtf16(name)});
    tree.session.show(story.stored());
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Ben, Zoe, \u00c7an")});
    library::StoredArticle quoted = story.stored();
    article::Quote quote;
    quote.speaker = 1;
    quoted.analysis.quotes = {quote, quote};
    tree.session.show(quoted);
    CHECK(tree.outline() == QStringList{QStringLiteral("People: \u00c7an, Ben, Zoe")});
    tree.model.setOrder(EntityOrder::Count);
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Ben, Zoe, \u00c7an")});
    tree.model.setOrder(EntityOrder::Name);
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Ben, \u00c7an, Zoe")});
    tree.model.setOrder(EntityOrder::Text);
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Zoe, \u00c7an, Ben")});
}

TEST_CASE("a filter looks at names and roles whatever the case")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    tree.model.setFilter(QStringLiteral(" vestM\u00e1r "));
    CHECK(tree.outline() ==
          QStringList{QStringLiteral("Places: Vestmar"), QStringLiteral("Organizations: Vestmar Courier")});
    CHECK_FALSE(tree.model.indexOf(0).isValid());
    tree.model.setFilter(QStringLiteral("owner"));
    CHECK(tree.outline() == QStringList{QStringLiteral("People: Jonas Brekke")});
    tree.model.setFilter(QStringLiteral("nobody of that name"));
    CHECK(tree.outline().isEmpty());
    tree.model.setFilter({});
    CHECK(tree.model.rowCount() == 6);
}

TEST_CASE("a place stands with its country and is found by it")
{
    Tree tree;
    library::StoredArticle story = tests::harbourStory();
    for (article::Entity& entity : story.analysis.entities) {
        if (entity.type == article::EntityType::Place)
            entity.location =
                article::Location{QStringLiteral("NO"), 59.25, 5.5, article::PlaceKind::City, 0.97};
    }
    tree.session.show(story);
    tree.model.setFilter(QStringLiteral("norway"));
    CHECK(tree.outline() == QStringList{QStringLiteral("Places: Vestmar, Nordhavn")});
    const QModelIndex row = tree.model.index(0, 0, tree.model.index(0, 0));
    CHECK(row.data(viewmodels::DescriptionRole).toString() == QStringLiteral("Norway"));
    CHECK(row.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Where it lies: sure")));
}

TEST_CASE("a row answers all roles")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    const QModelIndex row = tree.model.indexOf(0);
    CHECK(row.data(viewmodels::DescriptionRole).toString() == QStringLiteral("harbour master"));
    CHECK(row.data(viewmodels::CountRole).toLongLong() == 3);
    CHECK(row.data(viewmodels::EntityRole).toLongLong() == 0);
    CHECK(row.data(viewmodels::TypeRole).toInt() == static_cast<int>(article::EntityType::Person));
    CHECK_FALSE(row.data(viewmodels::IsGroupRole).toBool());
    CHECK_FALSE(row.data(viewmodels::DoubtfulRole).toBool());
    CHECK(tree.model.indexOf(4).data(viewmodels::DoubtfulRole).toBool());
    CHECK(row.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Signe Aldervik, person, harbour master, 3 mentions"));
    CHECK(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("title before the name")));
    CHECK(row.data(Qt::AccessibleDescriptionRole)
              .toString()
              .startsWith(QStringLiteral("Found by rule: title")));
    const QModelIndex heading = row.parent();
    CHECK(heading.data(viewmodels::IsGroupRole).toBool());
    CHECK(heading.data(viewmodels::CountRole).toLongLong() == 2);
    CHECK(heading.data(viewmodels::EntityRole).toLongLong() == -1);
    CHECK(heading.data(Qt::AccessibleTextRole).toString() == QStringLiteral("People, 2"));
}

TEST_CASE("the selected row follows the session and only what changed is announced")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    QSignalSpy changes(&tree.model, &EntityTreeModel::dataChanged);
    tree.session.selectMention(0, 0);
    CHECK(changes.count() == 1);
    CHECK(tree.model.indexOf(0).data(viewmodels::SelectedRole).toBool());
    tree.session.nextMention();
    CHECK(changes.count() == 1);
    tree.session.selectEntity(1);
    CHECK(changes.count() == 3);
    CHECK_FALSE(tree.model.indexOf(0).data(viewmodels::SelectedRole).toBool());
    CHECK(tree.model.indexOf(1).data(viewmodels::SelectedRole).toBool());
}

TEST_CASE("the same entities again do not reset the tree")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    QSignalSpy resets(&tree.model, &EntityTreeModel::modelReset);
    library::StoredArticle redated = tests::harbourStory();
    redated.article.published.date = QDate(2031, 3, 12);
    tree.session.show(redated);
    CHECK(resets.count() == 0);
}

TEST_CASE("the selection survives when the article is read again")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    tree.session.selectEntity(3);
    library::StoredArticle again = tests::harbourStory();
    again.analysis.entities.erase(again.analysis.entities.begin());
    tree.session.show(again);
    CHECK(tree.model.indexOf(2).data(viewmodels::SelectedRole).toBool());
    CHECK(tree.model.indexOf(2).data().toString() == QStringLiteral("Coastal Authority"));
}

TEST_CASE("the two entities that are compared are both selected and told apart")
{
    Tree tree;
    tree.session.show(tests::harbourStory());
    tree.session.selectEntity(0);
    const auto sideOf = [&tree](qsizetype entity) {
        return tree.model.indexOf(entity).data(viewmodels::ComparedRole).toInt();
    };
    CHECK(sideOf(0) == 0);
    const QSignalSpy changed(&tree.model, &QAbstractItemModel::dataChanged);
    tree.session.toggleCompared(6);
    CHECK(changed.count() >= 2);
    CHECK(sideOf(0) == 1);
    CHECK(sideOf(6) == 2);
    CHECK(sideOf(1) == 0);
    CHECK(tree.model.indexOf(6).data(viewmodels::SelectedRole).toBool());
    tree.session.clearSelection();
    CHECK(sideOf(6) == 0);
    CHECK_FALSE(tree.model.indexOf(6).data(viewmodels::SelectedRole).toBool());
}

TEST_CASE("a row has the other names that the article uses and no pronouns or descriptions")
{
    Tree tree;
    library::StoredArticle story = tests::harbourStory();
    story.analysis.entities[0].mentions.push_back(story.analysis.entities[0].mentions.front());
    tree.session.show(story);
    const QModelIndex row = tree.model.indexOf(0);
    CHECK(row.data(viewmodels::OtherNamesRole).toString() == QStringLiteral("Aldervik"));
    CHECK(row.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Also called Aldervik")));
    CHECK(row.data(Qt::AccessibleDescriptionRole)
              .toString()
              .endsWith(QStringLiteral(" Also called Aldervik.")));
    const QModelIndex place = tree.model.indexOf(1);
    CHECK(place.data(viewmodels::OtherNamesRole).toString().isEmpty());
    CHECK_FALSE(place.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Also called")));
}

TEST_CASE("a filter finds an entity by another name that the article uses")
{
    Tree tree;
    library::StoredArticle story = tests::harbourStory();
    story.analysis.entities[0].name = QStringLiteral("The mayor");
    tree.session.show(story);
    tree.model.setFilter(QStringLiteral("ALDER"));
    CHECK(tree.outline() == QStringList{QStringLiteral("People: The mayor")});
}

TEST_CASE("a row says what the reader made or corrected")
{
    Tree tree;
    library::StoredArticle story = tests::harbourStory();
    story.analysis.entities[0].provenance.source = article::Source::Reader;
    tree.session.show(story);
    CHECK(tree.model.indexOf(0).data(viewmodels::ReadersRole).toBool());
    CHECK(tree.model.indexOf(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Said by you")));
    CHECK_FALSE(tree.model.indexOf(1).data(viewmodels::ReadersRole).toBool());
    CHECK_FALSE(tree.model.index(0, 0).data(viewmodels::ReadersRole).toBool());
}

TEST_CASE("the count of the library stands beside that of the article where the library has more")
{
    qint64 articles = 87;
    const auto count = [&articles](const QList<article::EntityKey>& entities) {
        return tests::countedAs(212, articles, entities);
    };
    ReadingSession session({.load = {}, .setPublicationDate = {}, .countEntities = count});
    const EntityTreeModel model(session);
    QSignalSpy changed(&model, &EntityTreeModel::dataChanged);
    session.show(tests::harbourStory());
    CHECK(model.indexOf(0).data(viewmodels::LibraryCountRole).toLongLong() == 0);
    REQUIRE(tests::eventually([&] { return changed.count() > 0; }));
    CHECK(model.indexOf(0).data(viewmodels::LibraryCountRole).toLongLong() == 212);
    CHECK(model.indexOf(8).data(viewmodels::LibraryCountRole).toLongLong() == 212);
    CHECK(model.indexOf(0)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("212 mentions in 87 articles of the library")));
    CHECK(model.index(0, 0).data(viewmodels::LibraryCountRole).toLongLong() == 0);
    articles = 1;
    session.show(tests::harbourStory());
    CHECK(tests::eventually(
        [&] { return model.indexOf(0).data(viewmodels::LibraryCountRole).toLongLong() == 0; }));
}
