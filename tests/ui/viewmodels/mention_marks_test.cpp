#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/mention_marks.h"

using namespace dateline;
using viewmodels::MentionMarks;

namespace {

article::Mention mentionOf(text::Span span)
{
    article::Mention mention;
    mention.span = span;
    return mention;
}

const viewmodels::MentionMark* at(const MentionMarks& marks, qsizetype offset)
{
    return marks.at(offset, [](const viewmodels::MentionMark&) { return true; });
}

} // namespace

TEST_CASE("marks come in text order with the longer first")
{
    const library::StoredArticle story = tests::harbourStory();
    const MentionMarks marks(story.analysis);
    std::size_t mentions = 0;
    for (const article::Entity& entity : story.analysis.entities)
        mentions += entity.mentions.size();
    REQUIRE(marks.all().size() == mentions);
    for (std::size_t i = 1; i < marks.all().size(); ++i) {
        const text::Span before = marks.all()[i - 1].span;
        const text::Span here = marks.all()[i].span;
        CHECK((before.begin < here.begin || (before.begin == here.begin && before.end >= here.end)));
    }
}

TEST_CASE("of nested mentions the inner one is found")
{
    const library::StoredArticle story = tests::harbourStory();
    const MentionMarks marks(story.analysis);
    const qsizetype courier = story.article.text.indexOf(QStringLiteral("Vestmar Courier"));
    REQUIRE(at(marks, courier) != nullptr);
    CHECK(story.analysis.entities[static_cast<std::size_t>(at(marks, courier)->entity)].name ==
          QStringLiteral("Vestmar"));
    REQUIRE(at(marks, courier + 9) != nullptr);
    CHECK(story.analysis.entities[static_cast<std::size_t>(at(marks, courier + 9)->entity)].name ==
          QStringLiteral("Vestmar Courier"));
}

TEST_CASE("where the inner of nested mentions is not wanted the outer one is found")
{
    const library::StoredArticle story = tests::harbourStory();
    const MentionMarks marks(story.analysis);
    const qsizetype courier = story.article.text.indexOf(QStringLiteral("Vestmar Courier"));
    const auto isNoPlace = [](const viewmodels::MentionMark& mark) {
        return mark.type != article::EntityType::Place;
    };
    REQUIRE(marks.at(courier, isNoPlace) != nullptr);
    CHECK(marks.at(courier, isNoPlace)->type == article::EntityType::Organization);
}

TEST_CASE("where no mention stands none is found")
{
    const library::StoredArticle story = tests::harbourStory();
    const MentionMarks marks(story.analysis);
    const qsizetype end = marks.all().front().span.end;
    CHECK(at(marks, end) == nullptr);
    CHECK(at(marks, -1) == nullptr);
    CHECK(at(marks, story.article.text.size()) == nullptr);
    CHECK(at(MentionMarks(), 0) == nullptr);
    CHECK(MentionMarks().near({0, 10}).empty());
}

TEST_CASE("near finds every mention that touches a span, also a long one that began before")
{
    article::Analysis analysis;
    article::Entity wide = tests::namedEntity(QStringLiteral("wide"));
    wide.mentions = {mentionOf({0, 100})};
    article::Entity many = tests::namedEntity(QStringLiteral("many"));
    for (qsizetype at = 10; at < 90; at += 10)
        many.mentions.push_back(mentionOf({at, at + 5}));
    analysis.entities = {wide, many};
    const MentionMarks marks(analysis);
    std::size_t touching = 0;
    for (const viewmodels::MentionMark& mark : marks.near({50, 60}))
        touching += mark.span.overlaps({50, 60}) ? 1 : 0;
    CHECK(touching == 2);
    CHECK(marks.near({100, 200}).empty());
}

TEST_CASE("doubtful findings, pronouns and descriptions are marked as doubtful and others are not")
{
    article::Analysis analysis;
    article::Entity entity = tests::namedEntity(QStringLiteral("somebody"));
    entity.mentions = {mentionOf({0, 5}), mentionOf({6, 9}), mentionOf({10, 15}), mentionOf({16, 20})};
    entity.mentions[1].kind = article::MentionKind::Pronoun;
    entity.mentions[2].provenance.confidence = 0.4;
    entity.mentions[3].kind = article::MentionKind::Nominal;
    analysis.entities = {entity};
    const MentionMarks marks(analysis);
    CHECK_FALSE(marks.all()[0].doubtful);
    CHECK(marks.all()[1].doubtful);
    CHECK(marks.all()[2].doubtful);
    CHECK(marks.all()[3].doubtful);
    CHECK(marks.all()[2].isName());
    CHECK_FALSE(marks.all()[1].isName());
    CHECK_FALSE(marks.all()[3].isName());
}

TEST_CASE("a mention that the reader added or corrected is marked as his and one of a renamed entity is not")
{
    article::Analysis analysis;
    article::Entity entity = tests::namedEntity(QStringLiteral("somebody"));
    entity.provenance.source = article::Source::Reader;
    entity.mentions = {mentionOf({0, 5}), mentionOf({6, 9})};
    entity.mentions[1].provenance.source = article::Source::Reader;
    analysis.entities = {entity};
    const MentionMarks marks(analysis);
    CHECK_FALSE(marks.all()[0].isReaders);
    CHECK(marks.all()[1].isReaders);
}
