#include "tests/support/printers.h"
#include "ui/viewmodels/text_search.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::SearchableText;

namespace {

/// What is found, as it stands in the text.
QStringList hits(const QString& text, const QString& words, bool matchCase = false, bool wholeWords = false)
{
    QStringList found;
    for (const text::Span span : SearchableText(text, {.isCased = matchCase}).find(words, wholeWords))
        found += span.of(text).toString();
    return found;
}

/// The same where diacritics make a difference.
QStringList accentedHits(const QString& text, const QString& words, bool wholeWords = false)
{
    QStringList found;
    for (const text::Span span : SearchableText(text, {.isAccented = true}).find(words, wholeWords))
        found += span.of(text).toString();
    return found;
}

/// What is found of words that need not stand side by side.
QStringList nearbyHits(const QString& text, const QString& words, bool wholeWords = false)
{
    QStringList found;
    for (const text::Span span : SearchableText(text, {}).findNearby(words, wholeWords))
        found += span.of(text).toString();
    return found;
}

} // namespace

TEST_CASE("words are found whatever their case unless case matters")
{
    const QString text = u"Port of call. The PORT was a port."_s;
    CHECK(hits(text, u"port"_s) == QStringList{u"Port"_s, u"PORT"_s, u"port"_s});
    CHECK(hits(text, u"port"_s, true) == QStringList{u"port"_s});
    CHECK(hits(text, u"PorT"_s, true).isEmpty());
}

TEST_CASE("diacritics make no difference in the text or in the words")
{
    const QString text = u"Çelik met Śmigły and Smigly; cafe\u0301 and café."_s;
    CHECK(hits(text, u"celik"_s) == QStringList{u"Çelik"_s});
    CHECK(hits(text, u"śmig"_s) == QStringList{u"Śmig"_s, u"Smig"_s});
    CHECK(hits(text, u"cafe"_s) == QStringList{u"cafe\u0301"_s, u"café"_s});
    CHECK(hits(text, u"ÇELIK"_s, true).isEmpty());
    CHECK(hits(text, u"Celik"_s, true) == QStringList{u"Çelik"_s});
}

TEST_CASE("whole words are not found within longer ones")
{
    const QString text = u"The report says the port's ferry, port-side, left port2 for Port."_s;
    CHECK(hits(text, u"port"_s, false, true) == QStringList{u"port"_s, u"port"_s, u"Port"_s});
    CHECK(hits(text, u"port"_s).size() == 5);
    CHECK(hits(u"über"_s, u"ber"_s, false, true).isEmpty());
    CHECK(hits(u"the ferry"_s, u"the ferry"_s, false, true).size() == 1);
}

TEST_CASE("shapes of quotation marks and dashes and spaces make no difference")
{
    const QString text = u"“Don’t,” she said – twice\u00a0over. A co\u00adoperative."_s;
    CHECK(hits(text, u"\"don't,\""_s) == QStringList{u"“Don’t,”"_s});
    CHECK(hits(text, u"said - twice over"_s).size() == 1);
    CHECK(hits(text, u"cooperative"_s) == QStringList{u"co\u00adoperative"_s});
}

TEST_CASE("letters that fold into several are found whole or not at all")
{
    CHECK(hits(u"Straße"_s, u"strasse"_s) == QStringList{u"Straße"_s});
    CHECK(hits(u"Straße"_s, u"stras"_s).isEmpty());
    CHECK(hits(u"Straße"_s, u"se"_s).isEmpty());
    CHECK(hits(u"ﬁsh"_s, u"fish"_s) == QStringList{u"ﬁsh"_s});
    CHECK(hits(u"ﬁsh"_s, u"ish"_s).isEmpty());
}

TEST_CASE("letters typed with their marks apart are the same as letters that carry them")
{
    const QString apart = u"cafe\u0301"_s;
    const QString text = u"The café, the cafe\u0301s, a Cafe\u0301."_s;
    CHECK(hits(text, apart) == QStringList{u"café"_s, u"cafe\u0301"_s, u"Cafe\u0301"_s});
    CHECK(hits(text, apart, true) == QStringList{u"café"_s, u"cafe\u0301"_s});
    CHECK(hits(text, apart, false, true) == QStringList{u"café"_s, u"Cafe\u0301"_s});
    CHECK(hits(text, u"caf"_s, false, true).isEmpty());
    CHECK(hits(u"fi\u0301sh"_s, u"ﬁsh"_s) == QStringList{u"fi\u0301sh"_s});
}

TEST_CASE("hits do not overlap and nothing is found for no words")
{
    CHECK(hits(u"aaaa"_s, u"aa"_s).size() == 2);
    CHECK(hits(u"text"_s, u""_s).isEmpty());
    CHECK(hits(u"text"_s, u"  "_s).isEmpty());
    CHECK(hits(u"text"_s, u"\u0301"_s).isEmpty());
    CHECK(hits({}, u"a"_s).isEmpty());
}

TEST_CASE("characters beyond the first plane are whole and halves of them do no harm")
{
    CHECK(hits(u"a 😀 b"_s, u"😀"_s) == QStringList{u"😀"_s});
    const QString half = QString(QChar(0xd83d)) + u"x"_s;
    CHECK(hits(half, u"x"_s).size() == 1);
}

TEST_CASE("diacritics make a difference where they are to")
{
    const QString text = u"Çelik met Śmigły and Smigly; cafe\u0301 and café, Cafe and cafés."_s;
    CHECK(accentedHits(text, u"celik"_s).isEmpty());
    CHECK(accentedHits(text, u"çelik"_s) == QStringList{u"Çelik"_s});
    CHECK(accentedHits(text, u"śmig"_s) == QStringList{u"Śmig"_s});
    CHECK(accentedHits(text, u"smig"_s) == QStringList{u"Smig"_s});
    CHECK(accentedHits(text, u"cafe"_s) == QStringList{u"Cafe"_s});
    CHECK(accentedHits(text, u"café"_s) == QStringList{u"cafe\u0301"_s, u"café"_s, u"café"_s});
    CHECK(accentedHits(text, u"cafe\u0301"_s, true) == QStringList{u"cafe\u0301"_s, u"café"_s});
    CHECK(accentedHits(u"Straße, strasse"_s, u"strasse"_s) == QStringList{u"Straße"_s, u"strasse"_s});
    CHECK(accentedHits(u"“Don’t”"_s, u"\"don't\""_s).size() == 1);
}

TEST_CASE("words nearby are found in any order with others between them")
{
    const QString text = u"The port of Vestmar closed its old port. In Vestmar nobody spoke."_s;
    CHECK(nearbyHits(text, u"vestmar PORT"_s) == QStringList{u"port of Vestmar"_s, u"port. In Vestmar"_s});
    CHECK(nearbyHits(text, u"nobody vestmar port"_s) == QStringList{u"port. In Vestmar nobody"_s});
    CHECK(nearbyHits(text, u"port ferry"_s).isEmpty());
    CHECK(nearbyHits(text, u"port"_s) == hits(text, u"port"_s));
    CHECK(nearbyHits(text, u"port port"_s) == hits(text, u"port"_s));
    CHECK(nearbyHits(text, u"  "_s).isEmpty());
}

TEST_CASE("words far from each other are not nearby")
{
    const QString near = u"port"_s + u" and"_s.repeated(13) + u" quay"_s;
    CHECK(nearbyHits(near, u"quay port"_s) == QStringList{near});
    const QString far = u"port"_s + u" and"_s.repeated(14) + u" quay"_s;
    CHECK(nearbyHits(far, u"quay port"_s).isEmpty());
    CHECK(nearbyHits(far, u"port and"_s).size() == 1);
    QString pasted;
    for (int number = 100; number < 200; ++number)
        pasted += QString::number(number) + u' ';
    CHECK(nearbyHits(pasted, pasted).isEmpty());
}

TEST_CASE("of stretches that overlap the shorter one is a hit")
{
    CHECK(nearbyHits(u"quay and port by the quay"_s, u"port quay"_s) == QStringList{u"quay and port"_s});
    CHECK(nearbyHits(u"quay and also the port by a quay"_s, u"port quay"_s) ==
          QStringList{u"port by a quay"_s});
    CHECK(nearbyHits(u"quay quay port port"_s, u"port quay"_s) == QStringList{u"quay port"_s});
    CHECK(nearbyHits(u"port quay, quay port"_s, u"port quay"_s) ==
          QStringList{u"port quay"_s, u"quay port"_s});
}

TEST_CASE("whole words nearby are not found within longer ones")
{
    const QString text = u"The report of a quay. Far from the port and the quay."_s;
    CHECK(nearbyHits(text, u"port quay"_s, true) == QStringList{u"port and the quay"_s});
    CHECK(nearbyHits(text, u"port quay"_s) == QStringList{u"port of a quay"_s, u"port and the quay"_s});
}

TEST_CASE("the library is searched for a phrase in quotation marks and for words nearby without")
{
    using viewmodels::asLibrarySearch;
    CHECK(asLibrarySearch({u"harbour"_s}) == u"harbour"_s);
    CHECK(asLibrarySearch({u" old  harbour "_s}) == u"\"old harbour\""_s);
    CHECK(asLibrarySearch({.words = u"old harbour"_s, .nearby = true}) == u"old harbour"_s);
    CHECK(asLibrarySearch({.words = u"old -harbour"_s, .nearby = true}) == u"old \"-harbour\""_s);
    CHECK(asLibrarySearch({u"-left"_s}) == u"\"-left\""_s); // else it would be left out
    CHECK(asLibrarySearch({u"he said “no” to"_s}) == u"\"he said no to\""_s);
    CHECK(asLibrarySearch({u" \" "_s}).isEmpty());
}
