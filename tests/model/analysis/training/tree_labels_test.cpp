#include "model/analysis/training/tree_labels.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using namespace Qt::StringLiterals;
using parsing::Relation;
using training::TreebankSentence;
using training::TreeSentence;

namespace {

/// A sentence whose words stand in its text in this order, each with its head and relation.
struct Word
{
    QString form;
    qsizetype head;
    QString relation;
};

TreebankSentence sentence(const QString& text, const std::vector<Word>& words)
{
    TreebankSentence sentence{text, {}};
    qsizetype from = 0;
    for (const Word& each : words) {
        training::TreebankWord word;
        word.form = each.form;
        word.universalTag = u"X"_s;
        word.head = each.head;
        word.relation = each.relation;
        word.span.begin = text.indexOf(each.form, from);
        word.span.end = from = word.span.begin + each.form.size();
        sentence.words.push_back(word);
    }
    return sentence;
}

/// "Nobody<left:nsubj left<-:root"
QString written(const TreeSentence& tree)
{
    QStringList words;
    for (std::size_t i = 0; i < tree.heads.size(); ++i) {
        const qsizetype head = tree.heads[i];
        words.append(tree.words[static_cast<qsizetype>(i)] + u'<' + (head < 0 ? u"-"_s : tree.words[head]) +
                     u':' + parsing::universalRelation(tree.relations[i]).toString());
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("a treebank's tree is taken as it is")
{
    const TreeSentence tree = training::treeInTreebankWords(
        sentence(u"Nobody left."_s,
                 {{u"Nobody"_s, 1, u"nsubj"_s}, {u"left"_s, -1, u"root"_s}, {u"."_s, 1, u"punct"_s}}));
    CHECK(written(tree) == u"Nobody<left:nsubj left<-:root .<left:punct"_s);
    CHECK(tree.relations[0] == Relation::Subject);
}

TEST_CASE("a relation that nobody knows is left unspecified")
{
    const TreeSentence tree = training::treeInTreebankWords(
        sentence(u"Go on"_s, {{u"Go"_s, -1, u"root"_s}, {u"on"_s, 0, u"thing"_s}}));
    CHECK(tree.relations[1] == Relation::Unspecified);
}

TEST_CASE("a token of several words stands where the highest of them does")
{
    const TreeSentence tree =
        training::treeInEngineTokens(sentence(u"They don't wait"_s, {{u"They"_s, 3, u"nsubj"_s},
                                                                     {u"do"_s, 3, u"aux"_s},
                                                                     {u"n't"_s, 3, u"advmod"_s},
                                                                     {u"wait"_s, -1, u"root"_s}}));
    CHECK(written(tree) == u"They<wait:nsubj don't<wait:aux wait<-:root"_s);
}

TEST_CASE("a hyphened token takes the children of all its words")
{
    const TreeSentence tree =
        training::treeInEngineTokens(sentence(u"the 12-year-old girl"_s, {{u"the"_s, 6, u"det"_s},
                                                                          {u"12"_s, 3, u"nummod"_s},
                                                                          {u"-"_s, 3, u"punct"_s},
                                                                          {u"year"_s, 5, u"obl"_s},
                                                                          {u"-"_s, 5, u"punct"_s},
                                                                          {u"old"_s, 6, u"amod"_s},
                                                                          {u"girl"_s, -1, u"root"_s}}));
    CHECK(written(tree) == u"the<girl:det 12-year-old<girl:amod girl<-:root"_s);
}
