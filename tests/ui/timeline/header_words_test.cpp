#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/header_words.h"
#include "ui/timeline/status_legend.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using timelinepanel::HeaderWords;
using timelinepanel::StatusLegend;

namespace {

/// A head that is as wide as is said.
struct Head
{
    Head()
    {
        words.setSentences({u"9 of 18 events with Kurmanbek Bakiyev"_s, u"18 events"_s, u"18"_s});
        words.show();
    }

    void resize(int width) { words.resize(width, 24); }
    int widthOf(const QString& sentence) const { return words.fontMetrics().horizontalAdvance(sentence); }

    HeaderWords words{*new StatusLegend};
};

} // namespace

TEST_CASE("the head of the timeline says as long a sentence as it has room for and never a part of a word")
{
    Head head;
    head.resize(head.words.sizeHint().width());
    CHECK(head.words.shownSentence() == u"9 of 18 events with Kurmanbek Bakiyev"_s);
    CHECK(head.words.toolTip().isEmpty());
    head.resize(head.words.width() - 2);
    CHECK(head.words.shownSentence() == u"18 events"_s);
    CHECK(head.words.toolTip() == u"9 of 18 events with Kurmanbek Bakiyev"_s);
    CHECK(head.words.findChild<QLabel*>()->accessibleName() == head.words.toolTip());
    head.resize(head.widthOf(u"18 events"_s) - 1);
    CHECK(head.words.shownSentence() == u"18"_s);
    head.resize(4);
    CHECK(head.words.shownSentence().isEmpty());
}

TEST_CASE("the sentence of the timeline's head comes before its legend")
{
    ShownPanel shown;
    shown.session.show(tests::ferryArticle());
    auto& words = *shown.panel.findChild<HeaderWords*>();
    auto& legend = *words.findChild<StatusLegend*>();
    shown.panel.resize(1400, 300);
    shown.settle();
    CHECK(legend.shownWords() == legend.words());
    CHECK(words.shownSentence() == u"9 events"_s);
    bool legendWasCut = false;
    for (int width = 1400; width >= 400; width -= 20) {
        shown.panel.resize(width, 300);
        QTest::qWait(5);
        const bool isWhole = legend.shownWords() == legend.words();
        legendWasCut = legendWasCut || !isWhole;
        INFO(width << " " << legend.shownWords().toStdString());
        CHECK((words.shownSentence() == u"9 events"_s || legend.shownWords().isEmpty()));
    }
    CHECK(legendWasCut);
}
