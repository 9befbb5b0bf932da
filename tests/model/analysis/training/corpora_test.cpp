#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/labelled_text.h"
#include "model/analysis/training/marked_text.h"
#include "model/analysis/training/news_sentences.h"
#include "tests/model/analysis/training/text_file.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::analysis::training;

namespace {

/// "surface (type)" of each name.
QStringList namesOf(const LabelledArticle& article)
{
    QStringList names;
    for (const LabelledArticle::Name& name : article.names)
        names << u"%1 (%2)"_s.arg(name.span.of(article.content), name.type);
    return names;
}

QStringList namesOf(const LabelledText& text)
{
    QStringList names;
    for (const LabelledText::Name& name : text.names)
        names << u"%1 (%2)"_s.arg(name.surface, name.type);
    return names;
}

} // namespace

TEST_CASE("an empty line ends an item of marked text")
{
    const QTemporaryDir folder;
    tests::writeText(
        folder.path(), u"asia.txt"_s,
        "# [Lena Orun|person] leads\n[Orun|person] spoke in [Tavu|place].\n\nNobody came [there.\n");
    const auto articles = readMarkedTexts(folder.path());
    REQUIRE(articles);
    REQUIRE(articles->size() == 2);
    CHECK(articles->at(0).content == u"Lena Orun leads\n\nOrun spoke in Tavu."_s);
    CHECK(namesOf(articles->at(0)) ==
          QStringList{u"Lena Orun (person)"_s, u"Orun (person)"_s, u"Tavu (place)"_s});
    CHECK(articles->at(1).content == u"Nobody came [there."_s);
    CHECK(articles->at(0).id != articles->at(1).id);
}

TEST_CASE("news sentences come together as articles again")
{
    const QTemporaryDir folder;
    const QString path = tests::writeText(
        folder.path(), u"news.jsonl"_s,
        "{\"article\":\"a\",\"text\":\"\xf0\x9f\x98\x80 Tavu burns\",\"entities\":[[2,6,\"place\"]]}\n"
        "{\"article\":\"b\",\"text\":\"Rain\",\"entities\":[]}\n"
        "{\"article\":\"a\",\"text\":\"Orun left "
        "Tavu.\",\"entities\":[[10,14,\"place\"],[0,4,\"person\"]]}\n");
    const auto articles = readNewsSentences(path);
    REQUIRE(articles);
    REQUIRE(articles->size() == 2);
    CHECK(articles->at(0).id == u"a"_s);
    CHECK(namesOf(articles->at(0)) == QStringList{u"Tavu (place)"_s, u"Orun (person)"_s, u"Tavu (place)"_s});
    CHECK(articles->at(1).names.empty());
}

TEST_CASE("every alias of an annotated entity is a name, the longest first")
{
    const QTemporaryDir folder;
    tests::writeText(folder.path(), u"a.txt"_s, "Lena Orun left. Orun and Orunda met Lena Orun.\n");
    tests::writeText(folder.path(), u"a.json"_s,
                     R"({"entities":[{"type":"person","aliases":["Orun","Lena Orun"]},
                         {"type":"place","aliases":["Orunda"],"optional":true}]})");
    const auto articles = readAnnotatedArticles(folder.path());
    REQUIRE(articles);
    REQUIRE(articles->size() == 1);
    const LabelledArticle& article = articles->front();
    CHECK(namesOf(article) == QStringList{u"Lena Orun (person)"_s, u"Orun (person)"_s, u"Orunda (place)"_s,
                                          u"Lena Orun (person)"_s});
    CHECK(article.names[0].entity == article.names[1].entity);
    CHECK(article.names[2].isOptional);
    CHECK_FALSE(article.names[0].isOptional);
}

TEST_CASE("an alias means its entity only where the annotation says so")
{
    const QTemporaryDir folder;
    tests::writeText(folder.path(), u"a.txt"_s, "Tavu won. Tavu lost.\n");
    tests::writeText(folder.path(), u"a.json"_s,
                     R"({"entities":[{"type":"place","aliases":["Tavu"],"only":{"Tavu":[2]}}]})");
    const auto articles = readAnnotatedArticles(folder.path());
    REQUIRE(articles);
    REQUIRE(articles->front().names.size() == 1);
    CHECK(articles->front().names.front().span == text::Span{10, 14});
}

TEST_CASE("sentences in columns are told apart by empty lines")
{
    const QTemporaryDir folder;
    const QString path = tests::writeText(
        folder.path(), u"x.conll"_s,
        "# newdoc id = 1\nLena\tNNP\tB-person\nOrun\tNNP\tI-person\nof\tIN\tO\n\nRain\tNN\tO\n\n");
    const auto texts = readColumnTexts(path);
    REQUIRE(texts);
    REQUIRE(texts->size() == 2);
    CHECK(namesOf(texts->at(0)) == QStringList{u"Lena Orun (person)"_s});
    CHECK(texts->at(1).names.empty());
}

TEST_CASE("articles of one story share a fold")
{
    const std::vector<LabelledArticle> articles{{u"flood_in_tavu_kills_ten_people"_s, u"news"_s, {}, {}},
                                                {u"flood-in-tavu-kills-ten"_s, u"annotated"_s, {}, {}}};
    const std::vector<int> folds = foldsOf(articles, 50);
    CHECK(folds[0] == folds[1]);
    CHECK(folds[0] >= 0);
    CHECK(folds[0] < 50);
}

TEST_CASE("folds are of about one size")
{
    std::vector<LabelledArticle> articles;
    for (int i = 0; i < 1000; ++i)
        articles.push_back({u"%1 story"_s.arg(i), u"news"_s, {}, {}});
    std::array<int, 5> sizes{};
    for (const int fold : foldsOf(articles, 5))
        ++sizes[static_cast<std::size_t>(fold)];
    for (const int size : sizes)
        CHECK((size > 150 && size < 250));
}
