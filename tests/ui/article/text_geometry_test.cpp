#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/article_document.h"

#include <QAbstractTextDocumentLayout>

using namespace dateline;
using articleview::TextGeometry;
using namespace Qt::StringLiterals;

namespace {

struct Laid
{
    explicit Laid(const article::Article& shown = tests::harbourStory().article) : article(shown)
    {
        viewmodels::Typesetting setting;
        setting.body.setPixelSize(18);
        setting.headline.setPixelSize(30);
        document = viewmodels::makeArticleDocument(article, setting);
        document->setTextWidth(420);
        document->documentLayout()->documentSize();
    }

    article::Article article;
    std::unique_ptr<QTextDocument> document;
};

/// Short paragraphs, each on one line: from right to left, and with words of the other direction.
article::Article bothDirections()
{
    return tests::InventedArticle(u"Both ways"_s, {u"שלום עולם קטן"_s, u"They said שלום עולם twice"_s,
                                                   u"אמרו Old Harbour פעם"_s})
        .stored()
        .article;
}

/// From the leftmost to the rightmost of the letters of a span.
QRectF aroundLetters(const TextGeometry& geometry, text::Span span)
{
    QRectF all;
    for (qsizetype at = span.begin; at < span.end; ++at)
        all |= geometry.letterAt(at).value().box;
    return all;
}

} // namespace

TEST_CASE("every character is found again under its own middle")
{
    for (const article::Article& article : {tests::harbourStory().article, bothDirections()}) {
        const Laid laid(article);
        const TextGeometry geometry(*laid.document);
        for (qsizetype at = 0; at < article.text.size(); ++at) {
            if (article.text.at(at).isSpace())
                continue;
            const auto pieces = geometry.pieces({at, at + 1});
            REQUIRE(pieces.size() == 1);
            CHECK(geometry.characterAt(pieces.front().box.center()) == at);
        }
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

TEST_CASE("words reach from their first letter to their last, in whichever direction they are read")
{
    const Laid laid(bothDirections());
    const TextGeometry geometry(*laid.document);
    for (const QString& words : {u"שלום"_s, u"עולם קטן"_s, u"said שלום"_s, u"שלום עולם twice"_s,
                                 u"Old Harbour"_s, u"Harbour פעם"_s}) {
        INFO(words.toStdString());
        const qsizetype begin = laid.article.text.lastIndexOf(words);
        REQUIRE(begin >= 0);
        const auto pieces = geometry.pieces({begin, begin + words.size()});
        REQUIRE(pieces.size() == 1);
        const QRectF letters = aroundLetters(geometry, {begin, begin + words.size()});
        CHECK(pieces.front().box.left() == Approx(letters.left()));
        CHECK(pieces.front().box.right() == Approx(letters.right()));
        CHECK(letters.width() > 10);
    }
}

TEST_CASE("a letter begins at the side that is read first")
{
    const Laid laid(bothDirections());
    const TextGeometry geometry(*laid.document);
    const auto letterOf = [&](const QString& words, qsizetype at) {
        return geometry.letterAt(laid.article.text.indexOf(words) + at).value();
    };
    CHECK(letterOf(u"said"_s, 0).begin() < letterOf(u"said"_s, 0).end());
    CHECK(letterOf(u"said"_s, 0).end() == Approx(letterOf(u"said"_s, 1).begin()));
    CHECK(letterOf(u"עולם"_s, 0).begin() > letterOf(u"עולם"_s, 0).end());
    CHECK(letterOf(u"עולם"_s, 3).isRightToLeft);
    CHECK_FALSE(letterOf(u"Harbour פעם"_s, 6).isRightToLeft);
    CHECK_FALSE(geometry.letterAt(laid.article.text.size()));
    CHECK_FALSE(geometry.letterAt(laid.article.bodyBegin() - 1));
}
