#include "model/importers/decoding/decoder.h"
#include "tests/model/importers/reading.h"
#include "tests/support/data_folder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using article::DateBasis;
using importers::ImportedArticle;
using tests::readPlain;

namespace {

QString printedOnly(const QString& text)
{
    QString printed;
    for (const QChar unit : text) {
        if (!unit.isSpace())
            printed += unit;
    }
    return printed;
}

/// What a text prints without a line of nothing but the byline: that becomes the article's.
bool keepsAllBut(const article::Article& article, const QString& text)
{
    const QString printed = printedOnly(text);
    const QString shown = printedOnly(article.text);
    const QString line = printedOnly(u"By"_s + article.byline);
    if (shown == printed)
        return true;
    for (qsizetype at = printed.indexOf(line); at >= 0 && !article.byline.isEmpty();
         at = printed.indexOf(line, at + 1)) {
        if (shown == QString(printed).remove(at, line.size()))
            return true;
    }
    return false;
}

QString bodyOf(const QString& text)
{
    return readPlain(text).article.body().toString();
}

} // namespace

TEST_CASE("the first line is the headline and blank lines divide paragraphs")
{
    const article::Article article =
        readPlain(u"Ferry runs again in Kivu\n\nThe ferry runs again.\n\n\nThe mayor was glad.\n"_s).article;
    CHECK(article.title() == u"Ferry runs again in Kivu"_s);
    CHECK(article.text == u"Ferry runs again in Kivu\n\nThe ferry runs again.\n\nThe mayor was glad."_s);
    CHECK(article.origin.format == u"plain"_s);
    CHECK(article.published.basis == DateBasis::Unknown);
    CHECK_FALSE(article.published.date.isValid());
}

TEST_CASE("line ends of every system mean the same")
{
    const QString text = u"Ferry runs again\n\nThe ferry runs.\n\nThe mayor was glad."_s;
    for (const QString& end : {u"\r\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s})
        CHECK(readPlain(QString(text).replace(u'\n', end)).article.text == text);
}

TEST_CASE("hard-wrapped paragraphs become one line each")
{
    CHECK(
        bodyOf(u"Ferry runs again in Kivu\n\n"
               "The ferry across Lake Kivu runs again after five months, the mayor of\n"
               "the town said on Monday. Engineers had to replace both of its engines,\n"
               "which had come from a yard that no longer exists.\n\n"
               "People who work on the other shore had walked around the lake, which\n"
               "takes two days when the road is dry.\n"_s) ==
        u"The ferry across Lake Kivu runs again after five months, the mayor of the town said on Monday. "
        "Engineers had to replace both of its engines, which had come from a yard that no longer exists.\n\n"
        "People who work on the other shore had walked around the lake, which takes two days when the road is dry."_s);
}

TEST_CASE("a hyphen at the end of a wrapped line keeps its word together")
{
    CHECK(bodyOf(u"Ferry runs again in Kivu\n\n"
                 "The ferry across Lake Kivu runs again after five months, the mayor, a well-\n"
                 "known engineer of the town, said on Monday. Both engines were replaced.\n"_s)
              .contains(u"a well-known engineer"_s));
}

TEST_CASE("wrapped paragraphs without blank lines are told apart by their indent")
{
    CHECK(bodyOf(u"Ferry runs again in Kivu\n\n"
                 "    The ferry across Lake Kivu runs again after five months, the mayor\n"
                 "of the town said on Monday. Engineers had to replace both its engines\n"
                 "and much else.\n"
                 "    People who work on the other shore had walked around the lake, and\n"
                 "that takes two days when the road is dry.\n"_s)
              .count(u"\n\n"_s) == 1);
}

TEST_CASE("a text with one paragraph a line keeps its paragraphs")
{
    const article::Article article =
        readPlain(u"Ferry runs again in Kivu\n"
                  "The ferry across Lake Kivu runs again after five months, the mayor of the town said on "
                  "Monday. Engineers had to "
                  "replace both of its engines, which had come from a yard that no longer exists.\n"
                  "People who work on the other shore had walked around the lake, which takes two days when "
                  "the road is dry.\n"
                  "The mayor was glad.\n"_s)
            .article;
    CHECK(article.title() == u"Ferry runs again in Kivu"_s);
    CHECK(article.body().toString().count(u"\n\n"_s) == 2);
}

TEST_CASE("short paragraphs on lines of their own are not joined")
{
    CHECK(bodyOf(u"Ferry runs again in Kivu\n\n"
                 "The ferry runs again after five months.\n"
                 "Its engines are new.\n"
                 "People had walked around the lake until now.\n"
                 "The mayor was glad.\n"_s) ==
          u"The ferry runs again after five months.\n\nIts engines are new.\n\n"
          "People had walked around the lake until now.\n\nThe mayor was glad."_s);
}

TEST_CASE("lists keep their items apart")
{
    CHECK(
        bodyOf(u"What the ferry carried on its first day\n\n"
               "The ferry carried these goods on its first day, as the harbour office\n"
               "counted them in the evening, with some help from the customs officers\n"
               "of both countries:\n\n"
               "- forty sacks of coffee\n"
               "- two motorcycles and a great many baskets with hens, all of them alive\n"
               "  on arrival\n"
               "- a piano\n"_s)
            .endsWith(
                u"\n\n- forty sacks of coffee\n\n"
                "- two motorcycles and a great many baskets with hens, all of them alive on arrival\n\n- a piano"_s));
}

TEST_CASE("verse keeps its lines")
{
    CHECK(bodyOf(u"A song of the lake\n\n"
                 "The lake is wide and grey,\n"
                 "The boat is late today,\n"
                 "And nobody will say\n"
                 "When it comes home\n\n"
                 "The wind is in the reeds,\n"
                 "The captain counts his beads\n"_s) ==
          u"The lake is wide and grey,\nThe boat is late today,\nAnd nobody will say\nWhen it comes home\n\n"
          "The wind is in the reeds,\nThe captain counts his beads"_s);
}

TEST_CASE("verse inside a wrapped text keeps its lines")
{
    const QString prose = u"The ferry across Lake Kivu runs again after five months, the mayor of\n"
                          "the town said on Monday. Engineers had to replace both of its engines,\n"
                          "which had come from a yard that no longer exists, and to find a crew\n"
                          "that still knew how to steer it between the islands in the fog.\n\n"_s;
    CHECK(
        bodyOf(
            u"Ferry runs again in Kivu\n\n"_s + prose +
            u"The lake is wide and grey,\nThe boat is late today,\nAnd nobody will say\nWhen it comes home\n\n"_s +
            prose)
            .contains(
                u"\n\nThe lake is wide and grey,\nThe boat is late today,\nAnd nobody will say\nWhen it comes home\n\n"_s));
}

TEST_CASE("a line of nothing but the byline becomes the byline and the date line stays in the text")
{
    const ImportedArticle imported = readPlain(u"Ferry runs again in Kivu\n"
                                               "By A. Lind and Noor Haddad\n"
                                               "Friday, January 4, 2019\n\n"
                                               "The ferry runs again.\n"_s);
    CHECK(imported.article.title() == u"Ferry runs again in Kivu"_s);
    CHECK(imported.article.byline == u"A. Lind and Noor Haddad"_s);
    CHECK(imported.article.published.date == QDate(2019, 1, 4));
    CHECK(imported.article.published.basis == DateBasis::Dateline);
    CHECK(imported.article.published.source == u"Friday, January 4, 2019"_s);
    CHECK(imported.article.body().toString() == u"Friday, January 4, 2019\n\nThe ferry runs again."_s);
    CHECK(imported.issues.isEmpty());
}

TEST_CASE("a text with several date lines is dated by the first and offers the others")
{
    for (const QString& name : {u"ferry.txt"_s, u"ferry.md"_s}) {
        importers::Source source = tests::sourceOf("# Ferry runs again in Kivu\n\n"
                                                   "Friday, January 4, 2019\n\n"
                                                   "Updated 6 January 2019\n\n"
                                                   "The ferry runs again since January 3, 2019.\n",
                                                   name);
        source.modified = QDateTime(QDate(2019, 1, 10), QTime(20, 0), Qt::UTC);
        const auto articles = importers::Registry().read(source);
        REQUIRE(articles);
        const article::Article& article = articles->front().article;
        CHECK(article.published.date == QDate(2019, 1, 4));
        CHECK(article.otherDates ==
              QList<article::PublicationDate>{{QDate(2019, 1, 6), DateBasis::Dateline, u"6 January 2019"_s},
                                              {QDate(2019, 1, 10), DateBasis::FileTime, {}}});
    }
}

TEST_CASE("a text dated behind its import is undated and offers the day")
{
    const auto clock =
        std::make_shared<tests::FixedClock>(QDateTime(QDate(2019, 1, 1), QTime(9, 0), Qt::UTC));
    const auto articles = importers::Registry(clock).read(tests::sourceOf(
        "Ferry runs again\n\nFriday, January 4, 2019\n\nThe ferry runs again.\n", u"a.txt"_s));
    REQUIRE(articles);
    const importers::ImportedArticle& imported = articles->front();
    CHECK(imported.article.published == article::PublicationDate());
    REQUIRE(imported.article.otherDates.size() == 1);
    CHECK(imported.article.otherDates.front().date == QDate(2019, 1, 4));
    CHECK(imported.issues.size() == 1);
}

TEST_CASE("a byline with the paper or the date beside it and a byline alone stay in the text")
{
    for (const QString& line : {u"By A. Lind | Kivu Post"_s, u"By A. Lind, January 4, 2019"_s}) {
        const article::Article article =
            readPlain(u"Ferry runs again in Kivu\n"_s + line + u"\n\nThe ferry runs again.\n"_s).article;
        CHECK(article.byline == u"A. Lind"_s);
        CHECK(article.body().toString() == line + u"\n\nThe ferry runs again."_s);
    }
    CHECK(readPlain(u"Ferry runs again in Kivu\n\nBy A. Lind\n"_s).article.body() == u"By A. Lind"_s);
}

TEST_CASE("a byline that is named twice is left out once")
{
    const article::Article article =
        readPlain(u"Ferry runs again in Kivu\nBy A. Lind\n\nThe ferry runs again.\n\nBy A. Lind\n"_s).article;
    CHECK(article.body() == u"The ferry runs again.\n\nBy A. Lind"_s);
}

TEST_CASE("a text that begins with its first paragraph has no headline")
{
    for (
        const QString& text :
        {u"The ferry across Lake Kivu runs again after five months, the mayor of the town said on Monday, and it will not stop.\n\nMore."_s,
         u"OSH, Kyrgyzstan, May 14 (Wire) - Unrest erupted.\n\nMore."_s,
         u"Friday, January 4, 2019\n\nThe ferry runs.\n\nMore."_s,
         u"The ferry across Lake Kivu runs again after five months, the mayor of\nthe town said on Monday.\n"_s,
         QString(300, u'x') + u"\n\nMore."_s, u"***\n\nThe ferry runs."_s}) {
        INFO(text.toStdString());
        CHECK(readPlain(text).article.title().isEmpty());
        CHECK(printedOnly(readPlain(text).article.text) == printedOnly(text));
    }
}

TEST_CASE("headlines are found in the forms they take")
{
    for (
        const QString& text :
        {u"Ferry runs again?\n\nThe ferry runs."_s,
         u"“We waited,” says mayor of Kivu Jr.\n\nThe ferry runs."_s,
         u"FERRY RUNS AGAIN\nBy A. Lind\n\nThe ferry runs."_s, u"1,200 march in Kivu\n\nThey marched."_s,
         u"Ferry runs again\nKIVU, Jan. 4, 2019 — The ferry across the lake runs again after five months, said the mayor, who was glad."_s}) {
        INFO(text.toStdString());
        CHECK(readPlain(text).article.title() == text.section(u'\n', 0, 0));
    }
}

TEST_CASE("the mark before a Markdown headline goes and everything else stays")
{
    const QByteArray text = "# Ferry runs again\n\nThe *ferry* runs.\n";
    CHECK(tests::readOne(text, u"ferry.md"_s).article.text == u"Ferry runs again\n\nThe *ferry* runs."_s);
    CHECK(tests::readOne(text, u"ferry.txt"_s).article.title() == u"# Ferry runs again"_s);
}

TEST_CASE("every printed character of a plain text but the byline's stays in its order")
{
    const QDir folder(tests::sourceFolder() + u"/tests/golden/import"_s);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(folder.filePath(name + u"/article.txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        INFO(name.toStdString());
        CHECK(keepsAllBut(tests::readOne(bytes, name).article, importers::decoding::decode(bytes).text));
    }
    const QString odd =
        u"a\u00a0b\t\u2003c\u3000d\f\fe\u00ad\u200bf\ufeffg 🐢\n-\n- x\n--\n\n\n*\n1.\n1. \n\"\n\n  indented\n\ttab"_s;
    CHECK(printedOnly(readPlain(odd).article.text) == printedOnly(odd));
}

TEST_CASE("random lines lose no printed character")
{
    const QStringList pieces{u"\n"_s,
                             u"\n\n"_s,
                             u" "_s,
                             u"-"_s,
                             u"word"_s,
                             u"May 14"_s,
                             u"."_s,
                             u"\t"_s,
                             u"By A. Lind"_s,
                             u"“quoted”"_s,
                             u"a rather long run of words that fills a line of its own"_s,
                             u"1."_s,
                             u"# "_s,
                             u"well-"_s};
    quint32 state = 12345;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            state = state * 1664525 + 1013904223;
            text += pieces.at(static_cast<qsizetype>((state >> 16) % static_cast<quint32>(pieces.size())));
        }
        CHECK(keepsAllBut(readPlain(text).article, text));
        CHECK_FALSE(readPlain(text).article.text.contains(u"\n\n\n"_s));
    }
}

TEST_CASE("texts outside the repository lose no printed character", "[data]")
{
    DATELINE_REQUIRE_DATA(data)
    const QDir folder(data + u"/gold"_s);
    for (const QString& name : folder.entryList({u"*.txt"_s})) {
        if (name == u"SOURCE.txt"_s)
            continue;
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const article::Article article = readPlain(text).article;
        INFO(name.toStdString());
        CHECK(printedOnly(article.text) == printedOnly(text));
        CHECK(article.title() == text.section(u'\n', 0, 0).simplified());
    }
}
