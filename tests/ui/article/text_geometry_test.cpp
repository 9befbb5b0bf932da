#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/article_document.h"

#include <QAbstractTextDocumentLayout>

using namespace dateline;
using articleview::TextGeometry;

namespace {

struct Laid
{
    Laid()
    {
        viewmodels::Typesetting setting;
        setting.body.setPixelSize(18);
        setting.headline.setPixelSize(30);
        document = viewmodels::makeArticleDocument(article, setting);
        document->setTextWidth(420);
        document->documentLayout()->documentSize();
    }

    article::Article article = tests::harbourStory().article;
    std::unique_ptr<QTextDocument> document;
};

} // namespace

TEST_CASE("every character is found again under its own middle")
{
    const Laid laid;
    const TextGeometry geometry(*laid.document);
    for (qsizetype at = 0; at < laid.article.text.size(); ++at) {
        if (laid.article.text.at(at).isSpace())
            continue;
        const auto pieces = geometry.pieces({at, at + 1});
        REQUIRE(pieces.size() == 1);
        CHECK(geometry.characterAt(pieces.front().box.center()) == at);
    }
}

TEST_CASE("a span over the end of a line has a piece on each line")
{
    const Laid laid;
    const TextGeometry geometry(*laid.document);
    const auto pieces = geometry.pieces({laid.article.bodyBegin(), laid.article.bodyBegin() + 120});
    REQUIRE(pieces.size() >= 2);
    CHECK(pieces[1].baseline > pieces[0].baseline);
    CHECK(geometry.pieces({5, 5}).empty());
}

TEST_CASE("beside and below the text there is no character")
{
    const Laid laid;
    const TextGeometry geometry(*laid.document);
    CHECK_FALSE(geometry.characterAt({-10, 20}));
    CHECK_FALSE(geometry.characterAt({5000, 20}));
    CHECK_FALSE(geometry.characterAt({20, 1e6}));
    CHECK_FALSE(geometry.characterAt({20, -50}));
}

TEST_CASE("the stretch between two heights holds the lines in it and not the whole text")
{
    const Laid laid;
    const TextGeometry geometry(*laid.document);
    const text::Span top = geometry.between(0, 30);
    CHECK(top.begin == 0);
    CHECK(top.end < laid.article.text.size());
    const text::Span all = geometry.between(-100, 1e6);
    CHECK(all.begin == 0);
    CHECK(all.end >= laid.article.text.size());
}

TEST_CASE("the first line at a height is the line that stands there")
{
    const Laid laid;
    const TextGeometry geometry(*laid.document);
    CHECK(geometry.lineBeginAt(0) == 0);
    const qsizetype middle = laid.article.text.size() / 2;
    const qsizetype begin = geometry.lineBeginAt(geometry.lineExtent(middle).top);
    CHECK(begin <= middle);
    CHECK(geometry.lineExtent(begin).top == geometry.lineExtent(middle).top);
    CHECK(geometry.lineBeginAt(geometry.lineExtent(middle).top + 1) > begin);
}
