#include "tests/model/importers/reading.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using base::Error;
using tests::refusal;

TEST_CASE("nothing and nothing but white space are no articles")
{
    CHECK(refusal({}, u"note.txt"_s).message == u"“note.txt” is empty."_s);
    CHECK(refusal({}, {}).message == u"The text is empty."_s);
    CHECK(refusal(" \n\t \r\n", u"note.txt"_s).kind == Error::Kind::Invalid);
    CHECK(refusal("\xef\xbb\xbf", u"note.txt"_s).kind == Error::Kind::Invalid);
    CHECK(refusal("<html><body></body></html>", u"page.html"_s).message ==
          u"“page.html” has no text in it."_s);
    CHECK(refusal("<html><head><script>f()</script></head><body><nav><a href=x>Home</a></nav></body></html>",
                  u"page.html"_s)
              .kind == Error::Kind::Invalid);
}

TEST_CASE("files of other kinds are called by their name")
{
    const struct
    {
        QByteArray bytes;
        QString what;
    } cases[] = {
        {"%PDF-1.7\n%\xe2\xe3\xcf\xd3", u"a PDF document"_s},
        {QByteArray("PK\x03\x04\x14\0\x06\0", 8), u"zip archive"_s},
        {QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), u"a picture"_s},
        {QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), u"a picture"_s},
        {QByteArray("\x1f\x8b\x08\0", 4), u"a compressed file"_s},
        {QByteArray("SQLite format 3\0x", 17), u"a database"_s},
        {QByteArray("\x7f"
                    "ELF\x02\x01",
                    6),
         u"a program"_s},
        {"{\\rtf1\\ansi Text}", u"a Rich Text document"_s},
        {"<?xml version=\"1.0\"?>\n<rss version=\"2.0\"></rss>", u"a feed"_s},
        {"<?xml version=\"1.0\"?><newsItem/>", u"an XML document"_s},
    };
    for (const auto& [bytes, what] : cases) {
        const Error error = refusal(bytes, u"thing.txt"_s);
        CHECK(error.kind == Error::Kind::Unsupported);
        CHECK(error.message.contains(what));
        CHECK(error.message.startsWith(u"“thing.txt” is "_s));
    }
}

TEST_CASE("bytes that are no text in any encoding are refused")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        QByteArray noise(2000, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random.bounded(256));
        CHECK(refusal(noise, u"noise.txt"_s).kind == Error::Kind::Unsupported);
        CHECK(refusal("\xff\xfe" + noise, u"noise.txt"_s).kind == Error::Kind::Unsupported);
    }
    CHECK(refusal(QByteArray("Text with a zero\0 in it", 23), u"zero.txt"_s).kind ==
          Error::Kind::Unsupported);
    CHECK(refusal(QByteArray(300, '\x01'), u"ones.txt"_s).kind == Error::Kind::Unsupported);
}

TEST_CASE("every broken file gets an article or one clear sentence")
{
    const QDir folder(tests::sourceFolder() + u"/tests/broken"_s);
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    REQUIRE(files.size() > 5);
    for (const QFileInfo& file : files) {
        const auto articles = importers::Registry().readFile(file.filePath());
        INFO(file.fileName().toStdString());
        if (articles) {
            CHECK_FALSE(articles->front().article.text.isEmpty());
        } else {
            CHECK(articles.error().message.endsWith(u'.'));
            CHECK(articles.error().message.contains(file.fileName()));
        }
    }
}
