#include "model/analysis/quotes/quote_marks.h"
#include "tests/support/printers.h"
#include "tests/support/sample_document.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis::quotes;
using namespace Qt::StringLiterals;
using dateline::tests::SampleDocument;

namespace {

QStringList quotedIn(const QStringList& paragraphs)
{
    const SampleDocument sample(paragraphs);
    QStringList result;
    for (const Quoted& quoted : findQuoted(sample.document))
        result.append(sample.words(quoted.inner));
    return result;
}

} // namespace

TEST_CASE("quotation marks of all kinds are paired")
{
    CHECK(quotedIn({u"\"We won,\" she said."_s}) == QStringList{u"We won,"_s});
    CHECK(quotedIn({u"“We won,” she said."_s}) == QStringList{u"We won,"_s});
    CHECK(quotedIn({u"„Wir gewannen“, sagte sie."_s}) == QStringList{u"Wir gewannen"_s});
    CHECK(quotedIn({u"« On gagne », dit-elle."_s}) == QStringList{u"On gagne"_s});
    CHECK(quotedIn({u"»Wir gewannen«, sagte sie."_s}) == QStringList{u"Wir gewannen"_s});
    CHECK(quotedIn({u"‘We don’t know,’ she said."_s}) == QStringList{u"We don’t know,"_s});
    CHECK(quotedIn({u"'We don't know,' she said."_s}) == QStringList{u"We don't know,"_s});
}

TEST_CASE("two apostrophes stand for a double mark and hold single ones")
{
    CHECK(quotedIn({u"''For me,'' she said, ''he was 'a friend' of ours.''"_s}) ==
          QStringList{u"For me,"_s, u"he was 'a friend' of ours."_s});
    CHECK(quotedIn({u"The farmers'' market was closed."_s}).isEmpty());
}

TEST_CASE("a straight mark may be closed by a curly one")
{
    CHECK(quotedIn({u"\"We won,” she said. \"And we lost,” he said."_s}) ==
          QStringList{u"We won,"_s, u"And we lost,"_s});
}

TEST_CASE("of nested quotation marks only the outermost pair counts")
{
    CHECK(quotedIn({u"“He called it ‘a shame’ again,” she said."_s}) ==
          QStringList{u"He called it ‘a shame’ again,"_s});
}

TEST_CASE("a quotation over several paragraphs is one")
{
    CHECK(quotedIn({u"“We came early."_s, u"“Then we left,” she said. “Quickly.”"_s}) ==
          QStringList{u"We came early.\n\n“Then we left,"_s, u"Quickly."_s});
}

TEST_CASE("apostrophes and marks of measure are no quotation marks")
{
    CHECK(quotedIn({u"The farmers' market and the workers' union don't agree."_s}).isEmpty());
    CHECK(quotedIn({u"He is 5'10\" tall."_s}).isEmpty());
    CHECK(quotedIn({u"The ’90s were over."_s}).isEmpty());
    CHECK(quotedIn({u"No marks at all."_s}).isEmpty());
}

TEST_CASE("an opening mark without a partner quotes to the end of its paragraph")
{
    CHECK(quotedIn({u"She said: “We never left."_s, u"They had left."_s}) ==
          QStringList{u"We never left."_s});
}

TEST_CASE("marks of every kind in any order never overlap")
{
    const QString marks = u"\"'“”„«»‘’ a"_s;
    QString text;
    unsigned state = 7;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1103515245u + 12345u;
        text += marks[static_cast<qsizetype>((state >> 16) % static_cast<unsigned>(marks.size()))];
        if (state % 97 == 0)
            text += u"\n\n"_s;
    }
    const SampleDocument sample({text.trimmed()});
    qsizetype end = 0;
    for (const Quoted& quoted : findQuoted(sample.document)) {
        CHECK(quoted.outer.begin >= end);
        CHECK_FALSE(quoted.inner.isEmpty());
        CHECK(quoted.outer.contains(quoted.inner));
        end = quoted.outer.end;
    }
}
