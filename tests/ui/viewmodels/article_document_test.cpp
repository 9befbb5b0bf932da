#include "tests/support/data_folder.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QJsonDocument>
#include <QTextBlock>
#include <QTextLayout>

using namespace dateline;

namespace {

viewmodels::Typesetting plainSetting(double zoom = 1.0)
{
    viewmodels::Typesetting setting;
    setting.body.setPixelSize(qRound(18 * zoom));
    setting.headline.setPixelSize(qRound(30 * zoom));
    setting.zoom = zoom;
    return setting;
}

/// What the document shows, ends of blocks as line feeds.
QString shownText(const QTextDocument& document)
{
    QString shown;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            shown += u'\n';
        CHECK(block.position() == shown.size());
        shown += block.text();
    }
    return shown;
}

article::Article articleOf(const QString& text)
{
    article::Article made;
    made.text = text;
    return made;
}

} // namespace

TEST_CASE("the text shown is the text stored")
{
    const article::Article story = tests::harbourStory().article;
    CHECK(shownText(*viewmodels::makeArticleDocument(story, plainSetting())) == story.text);
}

TEST_CASE("the text shown is the text stored whatever it holds")
{
    const QStringList texts{
        QString(),
        QStringLiteral("one line"),
        QStringLiteral("Headline\n\nwith\na line break"),
        QStringLiteral("\n\nstarts and ends with blank lines\n\n"),
        QStringLiteral("no\u00a0break, \u00ad soft hyphen, tab\tand \u2028 line separator"),
        QStringLiteral("pairs \U0001F6A2 and marks e\u0301, \u05e9\u05dc\u05d5\u05dd, \u65b0\u805e"),
        QString(QChar(0xd83d)) + QStringLiteral("a lonely half"),
        QStringLiteral("<b>not markup</b> &amp; http://example.org/x.png"),
        QString(QChar(0)) + QStringLiteral("\u0001\u0007\u001f control"),
    };
    for (const QString& text : texts)
        CHECK(shownText(*viewmodels::makeArticleDocument(articleOf(text), plainSetting())) == text);
}

TEST_CASE("the text shown is the text stored for every article that importers are tested with")
{
    const QDir cases(tests::sourceFolder() + QStringLiteral("/tests/golden/import"));
    int shown = 0;
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(cases.filePath(name + QStringLiteral("/expected.json")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QJsonDocument::fromJson(file.readAll())[u"text"].toString();
        INFO(name.toStdString());
        REQUIRE_FALSE(text.isEmpty());
        CHECK(shownText(*viewmodels::makeArticleDocument(articleOf(text), plainSetting())) == text);
        ++shown;
    }
    CHECK(shown >= 10);
}

TEST_CASE("the text shown is the text stored for the articles of the development data")
{
    DATELINE_REQUIRE_DATA(data);
    const QDir gold(data + QStringLiteral("/gold"));
    for (const QString& name : gold.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        QFile file(gold.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        INFO(name.toStdString());
        CHECK(shownText(*viewmodels::makeArticleDocument(articleOf(text), plainSetting())) == text);
    }
}

TEST_CASE("units that a document cannot hold keep their place")
{
    const QString text = QStringLiteral("a\rb\r\nc\u2029d") + QChar(0xfdd0) + u'e' + QChar(0xfdd1) + u'f' +
                         QChar(0xfffc) + u'g';
    const QString shown = shownText(*viewmodels::makeArticleDocument(articleOf(text), plainSetting()));
    CHECK(shown == QStringLiteral("a b \nc d\ufffde\ufffdf\ufffdg"));
    CHECK(shown.size() == text.size());
}

TEST_CASE("every offset is the same place in the document")
{
    const article::Article story = tests::harbourStory().article;
    const auto document = viewmodels::makeArticleDocument(story, plainSetting());
    for (qsizetype at = 0; at < story.text.size(); ++at) {
        const QChar shown = document->characterAt(static_cast<int>(at));
        CHECK(shown == (story.text.at(at) == u'\n' ? QChar(QChar::ParagraphSeparator) : story.text.at(at)));
    }
}

TEST_CASE("the headline is set larger and the body on even lines")
{
    const article::Article story = tests::harbourStory().article;
    const auto document = viewmodels::makeArticleDocument(story, plainSetting());
    document->setTextWidth(560);
    const QTextBlock headline = document->firstBlock();
    CHECK(headline.charFormat().font().pixelSize() == 30);
    const QTextBlock body = document->findBlock(static_cast<int>(story.bodyBegin()));
    CHECK(body.charFormat().font().pixelSize() == 18);
    document->documentLayout()->documentSize();
    REQUIRE(body.layout()->lineCount() > 2);
    for (int line = 1; line < body.layout()->lineCount(); ++line)
        CHECK(body.layout()->lineAt(line).y() - body.layout()->lineAt(line - 1).y() == 28);
    CHECK(body.blockFormat().textIndent() == 0);
}

TEST_CASE("zoom scales the lines")
{
    const article::Article story = tests::harbourStory().article;
    const auto document = viewmodels::makeArticleDocument(story, plainSetting(1.5));
    document->setTextWidth(560);
    const QTextBlock body = document->findBlock(static_cast<int>(story.bodyBegin()));
    document->documentLayout()->documentSize();
    CHECK(body.layout()->lineAt(1).y() - body.layout()->lineAt(0).y() == 42);
}

TEST_CASE("the room for the byline lies between headline and body")
{
    viewmodels::Typesetting setting = plainSetting();
    setting.bylineRoom = 64;
    const article::Article story = tests::harbourStory().article;
    const auto document = viewmodels::makeArticleDocument(story, setting);
    document->setTextWidth(560);
    const qreal top = viewmodels::bylineTop(*document, story);
    const QTextBlock body = document->findBlock(static_cast<int>(story.bodyBegin()));
    CHECK(top >= 38);
    CHECK(document->documentLayout()->blockBoundingRect(body).top() >= top + 64);
}

TEST_CASE("without a headline the room for the byline lies over the text")
{
    viewmodels::Typesetting setting = plainSetting();
    setting.bylineRoom = 64;
    const article::Article story = articleOf(QStringLiteral("Only a paragraph.\n\nAnd one more."));
    const auto document = viewmodels::makeArticleDocument(story, setting);
    document->setTextWidth(560);
    CHECK(viewmodels::bylineTop(*document, story) < 10);
    CHECK(document->documentLayout()->blockBoundingRect(document->firstBlock()).top() >= 64);
}

TEST_CASE("a line of the measure holds 60 to 72 characters of prose")
{
    QString prose;
    for (int i = 0; i < 20; ++i)
        prose += QStringLiteral(
            "The crew had waited for hours while the wind grew, and nobody in the small office by the "
            "water knew when the next boat would leave for the islands or who would be aboard. ");
    const viewmodels::Typesetting setting = plainSetting();
    const auto document = viewmodels::makeArticleDocument(articleOf(prose), setting);
    document->setTextWidth(viewmodels::measure(setting.body, 66) + 2 * document->documentMargin());
    document->documentLayout()->documentSize();
    const QTextLayout* layout = document->firstBlock().layout();
    const double perLine = static_cast<double>(prose.size()) / layout->lineCount();
    CHECK(perLine >= 60);
    CHECK(perLine <= 72);
}
