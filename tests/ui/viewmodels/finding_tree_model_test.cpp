#include "tests/support/invented_article.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/finding_tree_model.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

struct Tree
{
    ReadingSession session{ArticleSource{}};
    FindingTreeModel model{session, listQuotes};
    tests::ModelCheck check{model};
};

constexpr Finding secondQuote{FindingKind::Quote, 1};

} // namespace

TEST_CASE("the tree of quotes follows the article")
{
    Tree tree;
    CHECK(tree.model.rowCount() == 0);
    CHECK_FALSE(tree.model.emptyWords().isEmpty());
    QSignalSpy changed(&tree.model, &FindingTreeModel::listingChanged);
    tree.session.show(tests::talkedHarbourStory());
    CHECK(changed.count() == 1);
    CHECK(tree.model.rowCount() == 4);
    CHECK(tree.model.rowCount(tree.model.index(0, 0)) == 2);
    CHECK(tree.model.summary() == u"5 quotes"_s);
    tree.session.show(tests::talkedHarbourStory());
    CHECK(changed.count() == 1);
    tree.session.close();
    CHECK(tree.model.rowCount() == 0);
}

TEST_CASE("the tree of quotes follows the selected entity")
{
    Tree tree;
    tree.session.show(tests::talkedHarbourStory());
    tree.session.selectEntity(1);
    CHECK(tree.model.rowCount() == 1);
    tree.session.selectEntity(std::nullopt);
    CHECK(tree.model.rowCount() == 4);
}

TEST_CASE("headings and quotes answer their roles")
{
    Tree tree;
    tree.session.show(tests::talkedHarbourStory());
    const QModelIndex heading = tree.model.index(0, 0);
    CHECK(heading.data(IsGroupRole).toBool());
    CHECK(heading.data(CountRole).toLongLong() == 2);
    CHECK(heading.data(TypeRole).toInt() == static_cast<int>(article::EntityType::Person));
    CHECK(heading.data(Qt::AccessibleTextRole).toString() == u"Signe Aldervik, 2"_s);
    CHECK_FALSE(heading.data(FindingRole).isValid());
    CHECK_FALSE(tree.model.index(2, 0).data(TypeRole).isValid());
    const QModelIndex row = tree.model.indexOf(secondQuote);
    REQUIRE(row.isValid());
    CHECK(row.parent() == heading);
    CHECK(row.data().toString() == u"at least 12 boats sank"_s);
    CHECK(row.data(DescriptionRole).toString() == u"She said"_s);
    CHECK(row.data(FindingRole).value<Finding>() == secondQuote);
    CHECK_FALSE(row.data(IsGroupRole).toBool());
    CHECK_FALSE(row.data(DoubtfulRole).toBool());
    CHECK(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Signe Aldervik, reported"_s));
    CHECK_FALSE(tree.model.indexOf(Finding{FindingKind::Figure, 0}).isValid());
    CHECK_FALSE(tree.model.indexOf(std::nullopt).isValid());
}

TEST_CASE("only the rows whose selection has changed are announced")
{
    Tree tree;
    tree.session.show(tests::talkedHarbourStory());
    QSignalSpy changes(&tree.model, &FindingTreeModel::dataChanged);
    tree.session.selectFinding(secondQuote);
    CHECK(changes.count() == 1);
    CHECK(tree.model.indexOf(secondQuote).data(SelectedRole).toBool());
    tree.session.selectFinding(Finding{FindingKind::Figure, 0});
    CHECK(changes.count() == 2);
    CHECK_FALSE(tree.model.indexOf(secondQuote).data(SelectedRole).toBool());
}
