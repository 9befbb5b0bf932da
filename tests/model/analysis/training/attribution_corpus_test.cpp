#include "model/analysis/training/attribution_corpus.h"
#include "model/analysis/training/quote_scores.h"
#include "tests/model/analysis/training/text_file.h"
#include "tests/support/data_folder.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline::analysis::training;
using namespace Qt::StringLiterals;
using dateline::tests::writeText;

namespace {

/// A folder with one article and its annotations.
class Corpus
{
public:
    Corpus(const QByteArray& text, const QByteArray& annotations)
    {
        QDir(m_folder.path()).mkpath(u"text"_s);
        QDir(m_folder.path()).mkpath(u"attributions"_s);
        writeText(m_folder.filePath(u"text"_s), u"a.txt"_s, text);
        writeText(m_folder.filePath(u"attributions"_s), u"a_1.ann"_s, annotations);
    }

    /// What the measurement of the engine prints.
    QString scores() const
    {
        QString printed;
        QTextStream out(&printed);
        REQUIRE(evaluateQuotes(m_folder.path(), dateline::tests::sourceFolder() + u"/resources"_s, out));
        return printed;
    }

    AttributedArticle article() const
    {
        const auto articles = readAttributedArticles(m_folder.path());
        REQUIRE(articles);
        REQUIRE(articles->size() == 1);
        return articles->front();
    }

private:
    QTemporaryDir m_folder;
};

QString words(const AttributedArticle& article, dateline::text::Span span)
{
    return article.text.mid(span.begin, span.length());
}

} // namespace

TEST_CASE("an attribution has the parts of its content and its source")
{
    const Corpus corpus("Yes, Lind said, no.\n", "T1\tSource 5 9\tLind\nT2\tCue 10 14\tsaid\n"
                                                 "T3\tContent 0 4;16 19\tYes, no.\n"
                                                 "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n");
    const AttributedArticle article = corpus.article();
    REQUIRE(article.attributions.size() == 1);
    const auto& attribution = article.attributions.front();
    REQUIRE(attribution.content.size() == 2);
    CHECK(words(article, attribution.content[0]) == u"Yes,"_s);
    CHECK(words(article, attribution.content[1]) == u"no."_s);
    CHECK(words(article, attribution.whole()) == u"Yes, Lind said, no."_s);
    CHECK(words(article, attribution.source) == u"Lind"_s);
}

TEST_CASE("parts of a content with only white space between them are one")
{
    const Corpus corpus("It is so.\nLind said.\n",
                        "T1\tContent 0 5;6 9\tIt is so.\nE1\tAttribution:T2 Content:T1\n");
    CHECK(corpus.article().attributions.front().content.size() == 1);
}

TEST_CASE("annotations count characters outside the basic plane once")
{
    const Corpus corpus("\xF0\x9F\x98\x80 Yes, Lind said.\n",
                        "T1\tContent 2 6\tYes,\nE1\tAttribution:T2 Content:T1\n");
    const AttributedArticle article = corpus.article();
    CHECK(words(article, article.attributions.front().whole()) == u"Yes,"_s);
}

TEST_CASE("an attribution without content and a line that is none are left out")
{
    const Corpus corpus("Lind said.\n", "nothing\nT1\tSource 0 4\tLind\nE1\tAttribution:T2 Source:T1\n"
                                        "E2\tOther:T2 Content:T1\n");
    CHECK(corpus.article().attributions.empty());
}

TEST_CASE("a folder without annotated articles is told")
{
    const QTemporaryDir empty;
    CHECK_FALSE(readAttributedArticles(empty.path()));
}

TEST_CASE("a short quotation is found although the annotation takes its marks with it")
{
    const QByteArray text = "A bridge\n\n\"It's fine,\" Maria Lind said.\n";
    const QByteArray source = "T1\tSource 23 33\tMaria Lind\nT2\tCue 34 38\tsaid\n";
    const QByteArray roles = "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";
    const Corpus whole(text, source + "T3\tContent 10 22\t\"It's fine,\"\n" + roles);
    CHECK(whole.scores().contains(u"1 of 1"_s));
    const Corpus more(text, source + "T3\tContent 10 38\t\"It's fine,\" Maria Lind said\n" + roles);
    CHECK_FALSE(more.scores().contains(u"1 of 1"_s));
}
