#include "model/importers/html/nesting_limit.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::importers::html::limitNesting;

namespace {

QByteArray limited(QByteArray page)
{
    limitNesting(page);
    return page;
}

} // namespace

TEST_CASE("pages that people write pass the nesting limit unchanged")
{
    const QByteArray pages[] = {
        "<!doctype html><html><body><div><p>One<p>Two<br><img src=\"a>b\"></div></body></html>",
        "<!-- <div> --><script>if (a < b) document.write('<div>')</script><title><b></title>",
        QByteArray("<li>item").repeated(5000),
        QByteArray("<p>paragraph").repeated(5000),
        QByteArray("<div><b>x</b></div>").repeated(5000),
        QByteArray("<svg><path d='M0'/><path d='M1'/></svg>").repeated(2000),
        "<",
        "<a",
        "</",
        "<!--",
        "<a b='",
        "a < b",
        ""};
    for (const QByteArray& page : pages)
        CHECK(limited(page) == page);
}

TEST_CASE("tags beyond the nesting limit are blanked with their ends")
{
    const QByteArray page = QByteArray("<div>").repeated(600) + "text" + QByteArray("</div>").repeated(600);
    const QByteArray result = limited(page);
    CHECK(result.size() == page.size());
    CHECK(result.count("<div>") == 512);
    CHECK(result.count("</div>") == 512);
    CHECK(result.contains("text"));
}

TEST_CASE("end tags that close nothing do not hide nesting")
{
    CHECK(limited(QByteArray("<b></x>").repeated(600)).count("<b>") == 512);
    CHECK(limited(QByteArray("<div/>").repeated(600)).count("<div/>") == 512);
    CHECK(limited(QByteArray("<b>").repeated(600) + "</b>").count("<b>") == 512);
}

TEST_CASE("attributes beyond the limit are blanked")
{
    const QByteArray result = limited("<div " + QByteArray("a='1 > 2' ").repeated(400) + "b>text");
    CHECK(result.count("a=") == 255);
    CHECK(result.endsWith(">text"));
}
