#include "model/analysis/training/parser_evaluation.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using namespace Qt::StringLiterals;
using parsing::DependencyTree;
using parsing::Relation;

TEST_CASE("a word is right by head, by relation, and down to the subtype")
{
    const training::TreeSentence annotated{
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
        {},
        {1, -1, 1, 1},
        {Relation::PassiveSubject, Relation::Root, Relation::Object, Relation::Oblique}};
    DependencyTree told({1, -1, 1, 2});
    told.setRelation(0, Relation::Subject); // another subtype
    told.setRelation(2, Relation::Oblique); // another relation
    told.setRelation(3, Relation::Oblique); // another head
    training::ParserEvaluation evaluation;
    evaluation.add(annotated, told);
    const QStringList lines = evaluation.table().split(u'\n');
    CHECK(lines[0].simplified() == u"head and relation (LAS) 50.00 % of 4");
    CHECK(lines[1].simplified() == u"head (UAS) 75.00 % of 4");
    CHECK(lines[2].simplified() == u"with subtype 25.00 % of 4");
    CHECK(evaluation.table().simplified().contains(u"obl 0.00 % of 1 told right 0.00 % of 2"));
    CHECK(evaluation.table().simplified().contains(u"nsubj 100.00 % of 1 told right 100.00 % of 1"));
}
