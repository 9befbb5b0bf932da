#include "tests/model/importers/reading.h"
#include "tests/support/printers.h"

#include <QStringEncoder>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using article::DateBasis;
using tests::readHtml;

namespace {

const QString lead =
    u"The ferry across Lake Kivu runs again after five months, the mayor of the town said on Monday, to cheers."_s;
const QString second =
    u"Engineers had to replace both of its engines, which had come from a yard that no longer exists."_s;

QString pageOf(const QString& head, const QString& body)
{
    return u"<!doctype html><html lang=\"en-GB\"><head>%1</head><body>%2</body></html>"_s.arg(head, body);
}

QString paragraphs()
{
    return u"<p>%1</p><p>%2</p>"_s.arg(lead, second);
}

article::Article withHead(const QString& head)
{
    return readHtml(pageOf(head, u"<article>"_s + paragraphs() + u"</article>"_s)).article;
}

QString linkedData(const QString& json)
{
    return u"<script type=\"application/ld+json\">%1</script>"_s.arg(json);
}

} // namespace

TEST_CASE("a simple page gives headline and paragraphs")
{
    const auto imported =
        readHtml(pageOf(u"<title>Ferry runs again</title>"_s, u"<h1>Ferry runs again</h1>"_s + paragraphs()));
    CHECK(imported.article.text == u"Ferry runs again\n\n"_s + lead + u"\n\n"_s + second);
    CHECK(imported.article.title() == u"Ferry runs again"_s);
    CHECK(imported.article.language == u"en"_s);
    CHECK(imported.article.origin.format == u"html"_s);
    CHECK(imported.article.published.basis == DateBasis::Unknown);
    CHECK(imported.issues.isEmpty());
}

TEST_CASE("white space is folded and entities are decoded")
{
    CHECK(
        readHtml(
            u"<h1>Ferry&nbsp;runs\n again</h1><p>The  mayor&rsquo;s\n\t<b>bo</b>at &amp; his &#8220;crew&#8221; sail, he said, to the is&shy;lands.</p>"_s)
            .article.text ==
        u"Ferry runs again\n\nThe mayor’s boat & his “crew” sail, he said, to the islands."_s);
}

TEST_CASE("two line breaks divide paragraphs and one does not")
{
    CHECK(readHtml(u"<h1>Ferry</h1><div>"_s + lead + u"<br><br>"_s + second +
                   u"<br>The mayor was glad.<br /> <br/>Others too, they said.</div>"_s)
              .article.body()
              .toString() == lead + u"\n\n"_s + second + u" The mayor was glad.\n\nOthers too, they said."_s);
}

TEST_CASE("blank lines divide the paragraphs of preformatted text")
{
    CHECK(readHtml(u"<h1>Ferry</h1><pre>"_s + QString(lead).replace(u", "_s, u",\n"_s) + u"\n\n  "_s +
                   second + u"\n</pre>"_s)
              .article.body()
              .toString() == lead + u"\n\n"_s + second);
}

TEST_CASE("what frames an article is left out")
{
    const QString frame[] = {
        u"<nav><ul><li><a href=/>Home of the paper, with all of its news</a></li></ul></nav>"_s,
        u"<script>var text = \"a sentence, with commas, in a script\";</script>"_s,
        u"<style>p { content: \"a sentence, with commas, in a style\" }</style>"_s,
        u"<aside>An aside, which tells something else, at some length indeed.</aside>"_s,
        u"<div class=\"share-bar\">Share this article, please, with all of your friends.</div>"_s,
        u"<div id=cookieBanner>We use cookies, as everyone does, to follow you around.</div>"_s,
        u"<figure><img src=x><figcaption>The ferry, seen from the shore, on its first day.</figcaption></figure>"_s,
        u"<div class='comments'><p>I have an opinion, too, and it is quite a long one.</p></div>"_s,
        u"<p style=\"display: none\">A hidden sentence, with commas, that nobody sees.</p>"_s,
        u"<p hidden>Another hidden sentence, with commas, that nobody sees.</p>"_s,
        u"<div class=\"newsletter-signup\">Sign up, if you like, for our letter in the morning.</div>"_s,
        u"<!-- A comment, with commas, that is not shown to anybody at all. -->"_s,
        u"<noscript>Please enable scripts, dear reader, to read this page.</noscript>"_s,
        u"<form><p>Your name, your address, and the colour of your hair, please.</p></form>"_s,
        u"<p><a href=/other>Read more: another story, about other things, elsewhere</a></p>"_s,
        u"<p>Advertisement</p>"_s,
        u"<footer>Copyright of the paper, its owners, and everyone they know.</footer>"_s,
        u"<div role=dialog>Subscribe now, before it is too late, for you to read on.</div>"_s,
        u"<ul class=related><li><a href=/a>One story</a></li><li><a href=/b>Another story</a></li></ul>"_s,
        u"<ul><li><a href=/a>One story of the lake</a></li><li><a href=/b>Another story of the lake</a></li></ul>"_s,
    };
    for (const QString& piece : frame) {
        INFO(piece.toStdString());
        CHECK(readHtml(pageOf({}, u"<h1>Ferry</h1><div><p>"_s + lead + u"</p>"_s + piece + u"<p>"_s + second +
                                      u"</p></div>"_s))
                  .article.body()
                  .toString() == lead + u"\n\n"_s + second);
    }
}

TEST_CASE("what belongs to an article stays")
{
    const QString pieces[] = {
        u"<h2>What the mayor said</h2>"_s,
        u"<blockquote>“We waited, and it came.”</blockquote>"_s,
        u"<ul><li>forty sacks of coffee</li></ul>"_s,
        u"<p>He has a <a href=/x>long record</a> of keeping his word, they say.</p>"_s,
        u"<p>Short.</p>"_s,
        u"<div class=\"content-with-sidebar\"><p>Inside a frame, which is named oddly.</p></div>"_s,
    };
    for (const QString& piece : pieces) {
        INFO(piece.toStdString());
        CHECK(readHtml(pageOf({}, u"<h1>Ferry</h1><div><p>"_s + lead + u"</p>"_s + piece + u"<p>"_s + second +
                                      u"</p></div>"_s))
                  .article.body()
                  .toString()
                  .count(u"\n\n"_s) == 2);
    }
}

TEST_CASE("the headline comes from JSON-LD or og or the first heading or the title")
{
    const QString title = u"<title>Title of the page and more | Kivu Post</title>"_s;
    CHECK(withHead(title).title() == u"Title of the page and more"_s);
    CHECK(
        withHead(
            title +
            u"<meta property=og:title content=\"From og | Kivu Post\"><meta property=og:site_name content=\"Kivu Post\">"_s)
            .title() == u"From og"_s);
    CHECK(withHead(title + linkedData(u"{\"@type\":\"NewsArticle\",\"headline\":\"From &amp; data\"}"_s))
              .title() == u"From & data"_s);
    CHECK(readHtml(pageOf(title, u"<h1>From the <em>heading</em></h1>"_s + paragraphs())).article.title() ==
          u"From the heading"_s);
    CHECK(withHead(u"<title>Man bites dog - and dog bites back at once</title>"_s).title() ==
          u"Man bites dog - and dog bites back at once"_s);
}

TEST_CASE("a title that is never closed gives whole words of it as the headline")
{
    const QString title = readHtml(u"<title>Ferry runs again <p>"_s + lead.repeated(20)).article.title();
    CHECK(title.startsWith(u"Ferry runs again"_s));
    CHECK(title.size() <= 400);
    CHECK(title.trimmed() == title);
}

TEST_CASE("the headline is not repeated as the first paragraph")
{
    CHECK(readHtml(pageOf(linkedData(u"{\"@type\":\"NewsArticle\",\"headline\":\"Ferry “runs” again\"}"_s),
                          u"<div><h1>Ferry \"runs\" again</h1>"_s + paragraphs() + u"</div>"_s))
              .article.body()
              .toString() == lead + u"\n\n"_s + second);
}

TEST_CASE("byline and site come from the metadata")
{
    const article::Article article = withHead(linkedData(
        u"{\"@context\":\"https://"
        u"schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"Article\","
        u"\"NewsArticle\"],"
        "\"author\":[{\"@type\":\"Person\",\"name\":\"Noor Haddad\"},{\"name\":\"A. Lind\"}],\"publisher\":{\"name\":\"Kivu Post\"}}]}"_s));
    CHECK(article.byline == u"Noor Haddad, A. Lind"_s);
    CHECK(article.site == u"Kivu Post"_s);
    CHECK(withHead(u"<meta name=author content=\"By Noor Haddad\">"_s).byline == u"Noor Haddad"_s);
    CHECK(withHead(u"<meta property=og:site_name content=\"Kivu Post\">"_s).site == u"Kivu Post"_s);
    CHECK(readHtml(pageOf({}, u"<h1>Ferry</h1><a rel=author href=/n>Noor Haddad</a><div>"_s + paragraphs() +
                                  u"</div>"_s))
              .article.byline == u"Noor Haddad"_s);
    CHECK(readHtml(pageOf({}, u"<h1>Ferry</h1><div class=byline>By Noor Haddad</div><div>"_s + paragraphs() +
                                  u"</div>"_s))
              .article.byline == u"Noor Haddad"_s);
}

TEST_CASE("the date is the day as published in its own offset")
{
    const QString sources[] = {
        linkedData(u"{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-01-04T23:30:00-08:00\"}"_s),
        linkedData(
            u"[{\"@type\":\"Organization\"},{\"@type\":\"ReportageNewsArticle\",\"datePublished\":\"2019-01-04\"}]"_s),
        linkedData(
            u"<!--\n{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-04T00:30:00+09:00\",\"description\":\"two\nlines\"}]}\n-->"_s),
        u"<meta property=\"article:published_time\" content=\"2019-01-04T10:00:00Z\">"_s,
        u"<meta name=\"DC.date.issued\" content=\"2019-01-04\">"_s,
        u"<meta name=pubdate content=\"Fri, 04 Jan 2019 23:30:00 -0500\">"_s,
        u"<meta name=parsely-pub-date content=\"2019-01-04T10:00:00Z\">"_s,
        u"<meta itemprop=datePublished content=\"20190104\">"_s,
        u"<link rel=canonical href=\"https://example.org/2019/01/04/ferry\">"_s,
    };
    for (const QString& head : sources) {
        INFO(head.toStdString());
        const article::Article article = withHead(head);
        CHECK(article.published.date == QDate(2019, 1, 4));
        CHECK(article.published.basis == DateBasis::Metadata);
        CHECK_FALSE(article.published.source.isEmpty());
    }
}

TEST_CASE("the date is found in time elements and date lines of the page")
{
    const QString tops[] = {
        u"<h1>Ferry</h1><time datetime=\"2019-01-04T10:00\">today</time>"_s,
        u"<time pubdate>January 4, 2019</time><h1>Ferry</h1>"_s,
        u"<h1>Ferry</h1><span itemprop=datePublished content=\"2019-01-04\">4 Jan</span>"_s,
    };
    for (const QString& top : tops) {
        const article::Article article =
            readHtml(pageOf({}, top + u"<div>"_s + paragraphs() + u"</div>"_s)).article;
        INFO(top.toStdString());
        CHECK(article.published.date == QDate(2019, 1, 4));
        CHECK(article.published.basis == DateBasis::Metadata);
    }
    const article::Article article =
        readHtml(pageOf({}, u"<h1>Ferry</h1><div><p>KIVU, Jan. 4, 2019 (Wire) — "_s + lead + u"</p><p>"_s +
                                second + u"</p></div>"_s))
            .article;
    CHECK(article.published.date == QDate(2019, 1, 4));
    CHECK(article.published.basis == DateBasis::Dateline);
}

TEST_CASE("a page tells all the days that may be that of its publication")
{
    const QString head = linkedData(u"{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-01-04\"}"_s) +
                         u"<meta property=\"article:published_time\" content=\"2019-01-05T10:00:00Z\">"
                         "<link rel=canonical href=\"https://example.org/2019/01/03/ferry\">"_s;
    const QString body =
        u"<article><h1>Ferry</h1><time datetime=2019-01-07>Changed</time><p>January 6, 2019</p>"_s +
        paragraphs() + u"</article>"_s;
    const article::Article article = readHtml(pageOf(head, body)).article;
    CHECK(article.published.date == QDate(2019, 1, 4));
    CHECK(article.otherDates ==
          QList<article::PublicationDate>{
              {QDate(2019, 1, 5), DateBasis::Metadata, u"meta article:published_time"_s},
              {QDate(2019, 1, 7), DateBasis::Metadata, article::timeElementAsSource.toString()},
              {QDate(2019, 1, 3), DateBasis::Metadata, article::addressAsSource.toString()},
              {QDate(2019, 1, 6), DateBasis::Dateline, u"January 6, 2019"_s}});
}

TEST_CASE("a page that says a day to come is dated by the next place")
{
    const auto imported =
        readHtml(pageOf(u"<meta property=\"article:published_time\" content=\"2999-01-05\">"
                        "<link rel=canonical href=\"https://example.org/2019/01/03/ferry\">"_s,
                        u"<article>"_s + paragraphs() + u"</article>"_s));
    CHECK(imported.article.published.date == QDate(2019, 1, 3));
    REQUIRE(imported.article.otherDates.size() == 1);
    CHECK(imported.article.otherDates.front().date == QDate(2999, 1, 5));
    const auto warns = [](const base::Issue& issue) { return issue.text.contains(u"2999-01-05"_s); };
    CHECK(std::ranges::count_if(imported.issues, warns) == 1);
}

TEST_CASE("a page in a declared encoding is read in it")
{
    QStringEncoder encoder("ISO-8859-2");
    const QByteArray page = encoder(
        u"<html><head><meta charset=iso-8859-2><title>Příliš</title></head><body><p>Žluťoučký kůň úpěl ďábelské ódy, řekl starosta.</p></body></html>"_s);
    CHECK(tests::readOne(page, u"a.html"_s).article.text.contains(u"Žluťoučký kůň"_s));
    const QByteArray old = "<html><head><meta http-equiv=Content-Type content=\"text/html; "
                           "charset=iso-8859-1\"></head><body><p>The mayor \x97 he was glad \x97 said "
                           "\x93yes\x94.</p></body></html>";
    CHECK(tests::readOne(old, u"b.html"_s).article.text == u"The mayor — he was glad — said “yes”."_s);
    QStringEncoder wide("UTF-16LE");
    const QByteArray utf16 =
        QByteArray("\xff\xfe") +
        QByteArray(wide(u"<html><body><p>The mayor’s ferry runs again, he said.</p></body></html>"_s));
    CHECK(tests::readOne(utf16, u"c.html"_s).article.text == u"The mayor’s ferry runs again, he said."_s);
}

TEST_CASE("pages are known by what they begin with whatever they are called")
{
    const QByteArray pages[] = {
        "<!DOCTYPE html><p>Ferry, the mayor said.", "\n <!-- saved --> <HTML><p>Ferry, the mayor said.",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html><p>Ferry, the mayor said.</p></html>",
        "<div><p>Ferry, the mayor said.</p></div>", "\xef\xbb\xbf<html><p>Ferry, the mayor said.</p></html>"};
    for (const QByteArray& page : pages) {
        INFO(page.toStdString());
        CHECK(tests::readOne(page, u"article"_s).article.origin.format == u"html"_s);
    }
    const QByteArray texts[] = {"Ferry <runs> again", "<3 says the mayor", "a < b",
                                "<ferry@example.org> wrote"};
    for (const QByteArray& text : texts) {
        INFO(text.toStdString());
        CHECK(tests::readOne(text, u"article.txt"_s).article.origin.format == u"plain"_s);
    }
    CHECK(tests::readOne("Ferry runs again, the mayor said. <br> He was glad.", u"a.html"_s)
              .article.origin.format == u"html"_s);
    CHECK(tests::readOne("Ferry runs again, the mayor said.", u"a.html"_s).article.origin.format ==
          u"plain"_s);
}
