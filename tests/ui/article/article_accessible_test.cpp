#include "model/article/confirmation.h"
#include "tests/ui/article/article_window.h"
#include "ui/article/mark_announcer.h"
#include "ui/article/text_caret.h"

#include <QAccessible>
#include <QElapsedTimer>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::MarkLayer;

namespace {

/// An article as a screen reader has it.
struct Heard : ArticleWindow
{
    explicit Heard(const library::StoredArticle& stored = harbourStory())
    {
        session.show(stored);
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        REQUIRE(accessible().textInterface());
        QObject::connect(&text().announcer(), &articleview::MarkAnnouncer::announced, &text(),
                         [this](const QString& words) { said << words; });
    }

    QAccessibleInterface& accessible() { return *QAccessible::queryAccessibleInterface(&text()); }
    QAccessibleTextInterface& letters() { return *accessible().textInterface(); }
    int offsetOf(const QString& words)
    {
        return static_cast<int>(session.current()->article.text.indexOf(words));
    }
    /// The attributes at the begin of some words, and the words that share them.
    std::pair<QString, QString> at(const QString& words)
    {
        int begin = 0;
        int end = 0;
        const QString attributes = letters().attributes(offsetOf(words), &begin, &end);
        return {attributes, letters().text(begin, end)};
    }
    void hide(MarkLayer layer)
    {
        viewmodels::MarkLayers layers;
        layers.turn(layer, false);
        view.layers().setLayers(layers);
    }
    QStringList said; ///< announced

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.windowHandle(), key, modifiers);
        QTest::qWait(1);
    }
    void moveTo(int offset)
    {
        letters().setCursorPosition(offset);
        QTest::qWait(1);
    }
};

} // namespace

TEST_CASE("a screen reader is told which mark an offset of the article lies in and where that ends")
{
    Heard heard;
    const auto [attributes, words] = heard.at(u"Signe Aldervik"_s);
    CHECK(attributes.contains(u"mark:person;entity:Signe Aldervik;mention:name;certainty:sure;"_s));
    CHECK(attributes.contains(u"text-underline-style:solid;text-underline-type:single;"_s));
    CHECK(words == u"Signe Aldervik"_s);
    const auto [plain, between] = heard.at(u" closed the port of"_s);
    CHECK_FALSE(plain.contains(u"mark:"_s));
    CHECK(between == u" closed the port of "_s);
}

TEST_CASE("a screen reader is told what is doubtful, the reader's and the current mention")
{
    library::StoredArticle story = harbourStory();
    article::Mention& confirmed = story.analysis.entities[0].mentions[1];
    confirmed.provenance = {article::Source::Reader, 1.0, article::confirmedReason};
    Heard heard(story);
    CHECK(
        heard.at(u"Courier"_s).first.contains(u"entity:Vestmar Courier;mention:name;certainty:doubtful;"_s));
    CHECK(heard.at(u"Aldervik said"_s).first.contains(u"certainty:confirmed;"_s));
    CHECK_FALSE(heard.at(u"Signe Aldervik"_s).first.contains(u"current:"_s));
    heard.session.selectMention(0, 0);
    CHECK(heard.at(u"Signe Aldervik"_s).first.contains(u"selected:true;current:true;"_s));
    CHECK(heard.at(u"Aldervik said"_s).first.contains(u"selected:true;"_s));
    CHECK_FALSE(heard.at(u"Aldervik said"_s).first.contains(u"current:"_s));
}

TEST_CASE("a mark within another ends the run of that, and is what the run is told to be")
{
    Heard heard;
    const auto [inner, place] = heard.at(u"Vestmar Courier"_s);
    CHECK(inner.contains(u"mark:place;entity:Vestmar;"_s));
    CHECK(place == u"Vestmar"_s);
    const auto [outer, rest] = heard.at(u" Courier"_s);
    CHECK(outer.contains(u"mark:organization;"_s));
    CHECK(rest == u" Courier"_s);
}

TEST_CASE("a screen reader is told of quotes and figures and times, and of none whose layer is off")
{
    library::StoredArticle story = talkedHarbourStory();
    article::TimeExpression time;
    const qsizetype at = story.article.text.indexOf(u"rebuilt for"_s);
    time.span = {at, at + 7};
    time.value = u"2031-03-04T10:30"_s;
    story.analysis.times.push_back(time);
    Heard heard(story);
    CHECK(heard.at(u"Nobody was hurt"_s).first.contains(u"quote:direct;speaker:Signe Aldervik;"_s));
    CHECK(heard.at(u"12 boats"_s).first.contains(u"quote:reported;"_s));
    CHECK(heard.at(u"2,500 people"_s).first.contains(u"figure:2,500 people"_s));
    CHECK(heard.at(u"rebuilt for"_s).first.contains(u"time:2031-03-04T10∶30;"_s)); // a colon would end it
    heard.hide(MarkLayer::Quotes);
    CHECK_FALSE(heard.at(u"Nobody was hurt"_s).first.contains(u"quote:"_s));
    heard.hide(MarkLayer::Figures);
    CHECK_FALSE(heard.at(u"2,500 people"_s).first.contains(u"figure:"_s));
    heard.hide(MarkLayer::Times);
    CHECK_FALSE(heard.at(u"rebuilt for"_s).first.contains(u"time:"_s));
    heard.hide(MarkLayer::People);
    CHECK_FALSE(heard.at(u"Signe Aldervik"_s).first.contains(u"mark:"_s));
}

TEST_CASE("no attribute of the article is empty or breaks the list of them")
{
    library::StoredArticle story = harbourStory();
    story.analysis.entities[0].name = u"Port: the story; part\ntwo"_s;
    story.analysis.entities[1].name.clear();
    Heard heard(story);
    for (int offset = 0; offset <= heard.letters().characterCount();) {
        int begin = -1;
        int end = -1;
        const QString all = heard.letters().attributes(offset, &begin, &end);
        for (const QString& one : all.split(u';', Qt::SkipEmptyParts)) {
            INFO(one.toStdString());
            CHECK(one.count(u':') == 1);
            CHECK_FALSE(one.endsWith(u':'));
        }
        CHECK(begin <= offset);
        REQUIRE((end > offset || offset == heard.letters().characterCount()));
        offset = std::max(end, offset + 1);
    }
}

TEST_CASE("a screen reader reads the article by letters, words, sentences, lines and paragraphs")
{
    Heard heard;
    const QString& all = heard.session.current()->article.text;
    CHECK(heard.letters().characterCount() == all.size());
    CHECK(heard.letters().text(0, static_cast<int>(all.size())) == all);
    CHECK(heard.accessible().state().readOnly);
    CHECK(heard.accessible().state().multiLine);
    int begin = 0;
    int end = 0;
    const int said = heard.offsetOf(u"Aldervik said"_s);
    CHECK(heard.letters().textAtOffset(said, QAccessible::CharBoundary, &begin, &end) == u"A"_s);
    CHECK(heard.letters().textAtOffset(said + 3, QAccessible::WordBoundary, &begin, &end) == u"Aldervik"_s);
    CHECK(begin == said);
    const QString sentence =
        heard.letters().textAtOffset(said + 3, QAccessible::SentenceBoundary, &begin, &end);
    CHECK(sentence == u"Aldervik said the Coastal Authority had warned the owners last Friday."_s);
    CHECK(heard.letters()
              .textBeforeOffset(said + 3, QAccessible::SentenceBoundary, &begin, &end)
              .startsWith(u"Harbour master"_s));
    CHECK(heard.letters().textAtOffset(2, QAccessible::ParagraphBoundary, &begin, &end) ==
          u"Storm Ida closes the harbour of Vestmar"_s);
    const QString next = heard.letters().textAfterOffset(2, QAccessible::ParagraphBoundary, &begin, &end);
    CHECK(next == all.mid(begin, end - begin));
    CHECK(begin == all.indexOf(u'\n') + 1);
    const QString line = heard.letters().textAtOffset(said, QAccessible::LineBoundary, &begin, &end);
    CHECK(begin <= said);
    CHECK(end > said);
    CHECK(line == all.mid(begin, end - begin));
    CHECK(heard.letters().textBeforeOffset(0, QAccessible::WordBoundary, &begin, &end).isEmpty());
    CHECK(heard.letters()
              .textAfterOffset(static_cast<int>(all.size()), QAccessible::WordBoundary, &begin, &end)
              .isEmpty());
}

TEST_CASE("a screen reader finds the letters of the article on the screen and selects them")
{
    Heard heard;
    const int port = heard.offsetOf(u"the port of"_s);
    const QRect letter = heard.letters().characterRect(port);
    CHECK_FALSE(letter.isEmpty());
    CHECK(heard.letters().offsetAtPoint(letter.center()) == port);
    CHECK(heard.letters().selectionCount() == 0);
    heard.letters().setSelection(0, port, port + 8);
    CHECK(heard.letters().selectionCount() == 1);
    CHECK(heard.text().textCursor().selectedText() == u"the port"_s);
    int begin = 0;
    int end = 0;
    heard.letters().selection(0, &begin, &end);
    CHECK(begin == port);
    CHECK(end == port + 8);
    heard.letters().removeSelection(0);
    CHECK(heard.letters().selectionCount() == 0);
}

TEST_CASE("a mark that the caret comes to is said once, with what there is to say of it")
{
    Heard heard;
    heard.press(Qt::Key_F7);
    heard.moveTo(heard.offsetOf(u" closed the port of"_s) + 3);
    heard.said.clear();
    heard.moveTo(heard.offsetOf(u"Aldervik said"_s));
    CHECK(heard.said == QStringList{u"Signe Aldervik, person"_s});
    heard.press(Qt::Key_Right);
    CHECK(heard.said.size() == 1);
    heard.moveTo(heard.offsetOf(u" Courier"_s) + 2);
    CHECK(heard.said.last() == u"Vestmar Courier, organization, doubtful"_s);
    heard.moveTo(heard.offsetOf(u"expects ships"_s));
    CHECK(heard.said.size() == 2);
    heard.moveTo(heard.offsetOf(u"Aldervik said"_s));
    CHECK(heard.said.size() == 3);
    heard.hide(MarkLayer::People);
    heard.moveTo(heard.offsetOf(u"Brekke said"_s));
    CHECK(heard.said.size() == 3);
}

TEST_CASE("the next mention is said with its place among the others")
{
    Heard heard;
    heard.session.selectMention(0, 0);
    QTest::qWait(1);
    heard.press(Qt::Key_BracketRight);
    CHECK(heard.said.last() == u"Signe Aldervik, person, current mention, 2 of 3"_s);
    heard.press(Qt::Key_Escape);
    heard.session.selectMention(0, 1);
    QTest::qWait(1);
    CHECK(heard.said.size() == 3); // selected anew, and so said anew
}

TEST_CASE("marks are not said while the keyboard is elsewhere")
{
    Heard heard;
    heard.view.header().dateChip().setFocus();
    QTest::qWait(1);
    heard.session.selectMention(0, 0);
    QTest::qWait(1);
    CHECK(heard.said.isEmpty());
}

TEST_CASE("what is said stands in the tree of screen readers and goes with the article's view")
{
    QAccessible::Id id = 0;
    {
        Heard heard;
        const int before = heard.accessible().childCount();
        heard.session.selectMention(0, 0);
        QTest::qWait(1);
        REQUIRE(heard.accessible().childCount() == before + 1);
        QAccessibleInterface* bar = heard.accessible().child(before);
        REQUIRE(bar);
        CHECK(bar->role() == QAccessible::StatusBar);
        CHECK(bar->parent() == &heard.accessible());
        CHECK(heard.accessible().indexOfChild(bar) == before);
        CHECK(bar->child(0)->parent() == bar);
        CHECK(bar->child(0)->text(QAccessible::Name) == u"Signe Aldervik, person, current mention, 1 of 3"_s);
        id = QAccessible::uniqueId(bar->child(0));
    }
    CHECK_FALSE(QAccessible::accessibleInterface(id));
}

TEST_CASE("asking for the marks at an offset does not grow with the article")
{
    const auto millisecondsOf = [](int paragraphs) {
        QStringList text;
        for (int i = 0; i < paragraphs; ++i)
            text += u"The harbour of Vestmar stayed closed for another night."_s;
        InventedArticle story(u"A long wait"_s, text);
        story.entity(u"Vestmar"_s, article::EntityType::Place, {}, {u"Vestmar"_s});
        Heard heard(story.stored());
        const int last = heard.letters().characterCount();
        int begin = 0;
        int end = 0;
        heard.letters().textAtOffset(last, QAccessible::LineBoundary, &begin, &end); // lays the text out
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 400; ++i) {
            heard.letters().attributes(last - 1 - i, &begin, &end);
            heard.letters().textAtOffset(last - 1 - i, QAccessible::SentenceBoundary, &begin, &end);
            heard.letters().textBeforeOffset(last - 1 - i, QAccessible::WordBoundary, &begin, &end);
        }
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    };
    const double few = std::min(millisecondsOf(20), millisecondsOf(20));
    const double many = std::min(millisecondsOf(2000), millisecondsOf(2000));
    INFO(few << " ms, " << many << " ms");
    CHECK(many < few * 10); // a hundred times the text
}
