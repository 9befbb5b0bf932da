#include "model/analysis/parsing/relation.h"
#include "tests/support/printers.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace dateline::analysis::parsing;

TEST_CASE("every relation has a label of its own that leads back to it")
{
    const QStringList labels = relationLabels();
    REQUIRE(labels.size() == relationCount);
    CHECK(QSet<QString>(labels.begin(), labels.end()).size() == relationCount);
    for (qsizetype i = 0; i < labels.size(); ++i)
        CHECK(relationOf(labels[i]) == static_cast<Relation>(i));
}

TEST_CASE("relations stand where their labels do")
{
    CHECK(relationOf(u"nsubj") == Relation::Subject);
    CHECK(relationOf(u"nsubj:pass") == Relation::PassiveSubject);
    CHECK(relationOf(u"obl:agent") == Relation::Agent);
    CHECK(relationOf(u"xcomp") == Relation::OpenComplement);
    CHECK(relationOf(u"root") == Relation::Root);
}

TEST_CASE("a subtype that is not told apart is as its universal relation")
{
    CHECK(relationOf(u"advcl:relcl") == Relation::AdverbialClause);
    CHECK(relationOf(u"nsubj:outer") == Relation::Subject);
    CHECK(relationOf(u"cc:preconj") == Relation::Coordinator);
}

TEST_CASE("what is no relation has none")
{
    CHECK_FALSE(relationOf(u""));
    CHECK_FALSE(relationOf(u"subject"));
    CHECK_FALSE(relationOf(u"NSUBJ"));
}

TEST_CASE("the universal relation is without subtype")
{
    CHECK(universalRelation(Relation::PassiveSubject) == u"nsubj");
    CHECK(universalRelation(Relation::Object) == u"obj");
}
