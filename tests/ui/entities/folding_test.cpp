#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/entities/entity_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityType;
using entitypanel::EntityPanel;
using viewmodels::ReadingSession;

namespace {

struct Panel
{
    Panel() { session.show(tests::harbourStory()); }

    QModelIndex group(EntityType type) const
    {
        const QAbstractItemModel& model = *panel.tree().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(viewmodels::TypeRole).toInt() == static_cast<int>(type))
                return model.index(row, 0);
        }
        return {};
    }
    bool isOpen(EntityType type) const { return panel.tree().isExpanded(group(type)); }
    void turn(EntityType type) { panel.tree().choose(group(type)); }

    ReadingSession session{viewmodels::ArticleSource{}};
    mutable EntityPanel panel{session};
};

} // namespace

TEST_CASE("a folded group stays folded in another order, after a correction and in another article")
{
    Panel window;
    window.turn(EntityType::Place);
    CHECK_FALSE(window.isOpen(EntityType::Place));
    window.panel.setOrder(viewmodels::EntityOrder::Name);
    CHECK_FALSE(window.isOpen(EntityType::Place));
    library::StoredArticle corrected = tests::harbourStory();
    corrected.analysis.entities[0].name = u"The harbour master"_s;
    window.session.show(corrected);
    CHECK_FALSE(window.isOpen(EntityType::Place));
    CHECK(window.isOpen(EntityType::Person));
    window.session.show(tests::talkedHarbourStory());
    CHECK_FALSE(window.isOpen(EntityType::Place));
    window.turn(EntityType::Place);
    window.session.show(tests::harbourStory());
    CHECK(window.isOpen(EntityType::Place));
}

TEST_CASE("a group that an article does not have is folded again in the next one")
{
    Panel window;
    window.turn(EntityType::Work);
    window.session.show(tests::talkedHarbourStory());
    CHECK_FALSE(window.group(EntityType::Work).isValid());
    window.session.show(tests::harbourStory());
    CHECK_FALSE(window.isOpen(EntityType::Work));
}

TEST_CASE("all groups stand open while a filter is typed and are folded again behind it")
{
    Panel window;
    window.turn(EntityType::Place);
    window.panel.filter().setText(u"r"_s); // also where it leaves all rows
    CHECK(window.isOpen(EntityType::Place));
    window.panel.filter().setText(u"vestmar"_s);
    CHECK(window.isOpen(EntityType::Place));
    window.turn(EntityType::Organization); // for the time being
    CHECK_FALSE(window.isOpen(EntityType::Organization));
    window.panel.filter().clear();
    CHECK_FALSE(window.isOpen(EntityType::Place));
    CHECK(window.isOpen(EntityType::Organization));
}

TEST_CASE("a selection in a folded group leaves it folded and is in view when that is opened")
{
    Panel window;
    window.turn(EntityType::Place);
    window.session.selectEntity(8);
    CHECK_FALSE(window.isOpen(EntityType::Place));
    window.turn(EntityType::Place);
    CHECK(window.panel.tree()
              .model()
              ->index(1, 0, window.group(EntityType::Place))
              .data(viewmodels::SelectedRole)
              .toBool());
}

TEST_CASE("what is folded is written and read as words and unknown words are passed over")
{
    Panel window;
    QSignalSpy changed(&window.panel, &EntityPanel::foldedGroupsChanged);
    CHECK(window.panel.foldedGroups().isEmpty());
    window.turn(EntityType::Work);
    window.turn(EntityType::Place);
    CHECK(changed.count() == 2);
    CHECK(window.panel.foldedGroups() == u"place work"_s);
    window.panel.setFoldedGroups(u"unicorn person"_s);
    CHECK_FALSE(window.isOpen(EntityType::Person));
    CHECK(window.isOpen(EntityType::Work));
    CHECK(window.panel.foldedGroups() == u"person"_s);
}
