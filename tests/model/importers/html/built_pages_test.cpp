#include "tests/model/importers/reading.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

QByteArray repeated(const QByteArray& piece, qsizetype bytes)
{
    return piece.repeated(bytes / piece.size());
}

/// Whether reading succeeds does not matter, only that it ends and that a failure is told in a sentence.
void read(const QByteArray& bytes, const QString& name)
{
    const auto articles = importers::Registry().read(tests::sourceOf(bytes, name));
    if (!articles)
        CHECK(articles.error().message.endsWith(u'.'));
}

/// True if a page of eight times the pieces costs about eight times as much.
bool isReadInLinearTime(const QByteArray& begin, const QByteArray& piece, const QByteArray& end = {})
{
    constexpr qsizetype size = 2 * 1024 * 1024;
    return tests::growsLinearly(
        size, [&](qsizetype length) { read(begin + repeated(piece, length) + end, u"slow.html"_s); });
}

} // namespace

TEST_CASE("nesting a hundred thousand deep is read")
{
    const QByteArray tags[] = {"<div>", "<b>", "<table><td>", "<ul><li>", "<blockquote>", "<x-y>"};
    for (const QByteArray& tag : tags) {
        INFO(tag.toStdString());
        const auto imported =
            tests::readOne("<h1>Ferry</h1>" + tag.repeated(100'000) + "The ferry runs again, the mayor said.",
                           u"deep.html"_s);
        CHECK(imported.article.text.contains(u"The ferry runs again"_s));
    }
}

TEST_CASE("pages that are built to be slow end soon")
{
    const QByteArray pieces[] = {"<b><p></b></p>",
                                 "<div>",
                                 "<p>",
                                 "</p>",
                                 "<a><b>",
                                 "<table><b>",
                                 "<table>x",
                                 "<b id=1><p>",
                                 "<i><div>",
                                 "<li><ul>",
                                 "<!--",
                                 "<a b=",
                                 "<",
                                 "&",
                                 "&amp",
                                 "<br>",
                                 "<br><br>x",
                                 "<p>a, b",
                                 "<select><b>",
                                 "<svg/>",
                                 "<div/>",
                                 "</x>",
                                 "<p class=byline> ",
                                 "<div class=share>x",
                                 "<h1>",
                                 "<time>x",
                                 "<script>",
                                 "<title>",
                                 "<a rel=author>x"};
    for (const QByteArray& piece : pieces) {
        INFO(piece.toStdString());
        CHECK(isReadInLinearTime("<html>", piece));
    }
    CHECK(isReadInLinearTime("<title>", "a - "));
    CHECK(isReadInLinearTime(QByteArray("<div class=byline><ul>").repeated(250), "x<br><br>"));
    CHECK(isReadInLinearTime("<div ", "a1 b2 ", ">"));
    CHECK(isReadInLinearTime("<html><script type=application/ld+json>", "[", "</script>x"));
}

TEST_CASE("sixty megabytes of text or page come back in seconds", "[.][speed]")
{
    constexpr qsizetype size = 60 * 1024 * 1024;
    const QByteArray prose =
        "The ferry across Lake Kivu runs again after five months, the mayor of the town said on Monday.\n";
    const std::pair<const char*, QByteArray> texts[] = {
        {"no spaces", repeated("x", size)},      {"one line", repeated("word ", size)},
        {"prose", repeated(prose, size)},        {"empty lines", "a" + repeated("\n", size)},
        {"short lines", repeated("ab\n", size)}, {"latin", repeated("caf\xe9 ", size)}};
    for (const auto& [what, bytes] : texts)
        std::cout << "text, " << what << ": " << tests::processorSeconds([&] { read(bytes, u"big.txt"_s); })
                  << " s\n";
    const std::pair<const char*, QByteArray> pages[] = {
        {"no spaces", "<p>" + repeated("x", size)},
        {"paragraphs", repeated("<p>" + prose + "</p>", size)},
        {"divs", repeated("<div>" + prose + "</div>", size)},
        {"open divs", repeated("<div>", size)},
        {"one tag", "<div " + repeated("a='b' ", size)},
        {"breaks", repeated("x<br>", size)},
        {"links", repeated("<a href=x>y</a>", size)}};
    for (const auto& [what, bytes] : pages)
        std::cout << "page, " << what << ": " << tests::processorSeconds([&] { read(bytes, u"big.html"_s); })
                  << " s\n";
}
