#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/reading_session.h"

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

struct Talk
{
    Talk() { session.show(tests::talkedHarbourStory()); }

    ReadingSession session{ArticleSource{}};
};

/// "Signe Aldervik: “Nobody …” | at least …" for every group.
QStringList outline(const FindingListing& listing)
{
    QStringList lines;
    for (const FindingGroup& group : listing.groups) {
        QStringList texts;
        for (const ListedFinding& finding : group.findings)
            texts += finding.text;
        lines += group.heading + u": "_s + texts.join(u" | "_s);
    }
    return lines;
}

} // namespace

TEST_CASE("quotes stand under their speakers and those without a name under the words that mean them")
{
    const Talk talk;
    const FindingListing listing = listQuotes(talk.session);
    CHECK(outline(listing) ==
          QStringList{u"Signe Aldervik: “Nobody was hurt, and that was luck,” | at least 12 boats sank"_s,
                      u"Jonas Brekke: the repair would cost $4.5 million"_s,
                      u"“a diver”: “We warned them,”"_s, u"Speaker not named: will be rebuilt"_s});
    CHECK(listing.summary == u"5 quotes"_s);
    CHECK(listing.groups.at(0).type == article::EntityType::Person);
    CHECK_FALSE(listing.groups.at(2).type);
}

TEST_CASE("a quote tells who said it in the words of the text")
{
    const Talk talk;
    const FindingListing listing = listQuotes(talk.session);
    CHECK(listing.groups.at(0).findings.at(0).detail == u"Signe Aldervik told"_s);
    CHECK(listing.groups.at(0).findings.at(1).detail == u"She said"_s);
    CHECK(listing.groups.at(3).findings.at(0).detail == u"said"_s);
    CHECK(listing.groups.at(0).findings.at(1).spoken ==
          u"Signe Aldervik, reported: at least 12 boats sank"_s);
    CHECK(listing.groups.at(0).findings.at(1).copied == u"at least 12 boats sank – Signe Aldervik");
    CHECK(listing.groups.at(0).findings.at(0).tooltip.contains(u"word for word"_s));
    CHECK(listing.groups.at(0).findings.at(0).tooltip.contains(u"a verb of saying beside it"_s));
}

TEST_CASE("two unnamed speakers of the same words are one group and a named one is never among them")
{
    library::StoredArticle story = tests::talkedHarbourStory();
    article::Quote again = story.analysis.quotes.at(3);
    story.analysis.quotes.push_back(again);
    again.speaker = 1;
    story.analysis.quotes.push_back(again);
    ReadingSession session{ArticleSource{}};
    session.show(story);
    const FindingListing listing = listQuotes(session);
    REQUIRE(listing.groups.size() == 4);
    CHECK(listing.groups.at(1).findings.size() == 2);
    CHECK(listing.groups.at(2).findings.size() == 2);
}

TEST_CASE("a selected entity leaves only what it said")
{
    Talk talk;
    talk.session.selectEntity(1);
    const FindingListing listing = listQuotes(talk.session);
    CHECK(outline(listing) == QStringList{u"Jonas Brekke: the repair would cost $4.5 million"_s});
    CHECK(listing.summary == u"1 of 5 quotes, by Jonas Brekke"_s);

    talk.session.selectEntity(2);
    const FindingListing none = listQuotes(talk.session);
    CHECK(none.groups.empty());
    CHECK(none.empty == u"Vestmar is not quoted in this article. Esc shows all quotes."_s);
}

TEST_CASE("figures stand under what they count with bound and value and what happened")
{
    const Talk talk;
    CHECK(outline(listFigures(talk.session)) ==
          QStringList{u"Other numbers: at least 12"_s, u"People: 2,500 people without power | 300 people"_s,
                      u"US dollars: 4,500,000 US dollars"_s, u"Percent: 40 %"_s});
    CHECK(listFigures(talk.session).summary == u"5 figures"_s);
}

TEST_CASE("one is a person and no people")
{
    library::StoredArticle stored = tests::talkedHarbourStory();
    stored.analysis.figures.back().value = 1;
    ReadingSession session{ArticleSource{}};
    session.show(stored);
    CHECK(outline(listFigures(session)).at(1) == u"People: 2,500 people without power | 1 person"_s);
}

TEST_CASE("with an entity selected the figures of its sentences and events are listed")
{
    Talk talk;
    library::StoredArticle story = *talk.session.current();
    const qsizetype she = story.article.text.indexOf(u"She said"_s);
    story.analysis.entities[0].mentions.push_back({{she, she + 3}, article::MentionKind::Pronoun, {}});
    article::Event event;
    const qsizetype quay = story.article.text.indexOf(u"The quay"_s);
    event.evidence = {quay, story.article.text.size()};
    event.where = {2};
    story.analysis.events = {event};
    talk.session.show(story);

    talk.session.selectEntity(0);
    FindingListing listing = listFigures(talk.session);
    CHECK(outline(listing) ==
          QStringList{u"Other numbers: at least 12"_s, u"People: 2,500 people without power"_s});
    CHECK(listing.summary == u"2 of 5 figures, told with Signe Aldervik"_s);
    talk.session.selectEntity(1);
    CHECK(outline(listFigures(talk.session)) == QStringList{u"US dollars: 4,500,000 US dollars"_s});
    talk.session.selectEntity(2);
    CHECK(outline(listFigures(talk.session)) == QStringList{u"People: 300 people"_s});
    story.analysis.events.clear();
    talk.session.show(story);
    listing = listFigures(talk.session);
    CHECK(listing.groups.empty());
    CHECK(listing.empty == u"No figures are told with Vestmar in this article. Esc shows all figures."_s);
    talk.session.selectEntity(std::nullopt);
    CHECK(listFigures(talk.session).summary == u"5 figures"_s);
}

TEST_CASE("a figure shows its sentence from a few words before it on")
{
    const Talk talk;
    const FindingListing listing = listFigures(talk.session);
    CHECK(listing.groups.at(0).findings.at(0).detail ==
          u"She said at least 12 boats sank, and 2,500 people lost power."_s);
    CHECK(listing.groups.at(2).findings.at(0).detail == u"…would cost $4.5 million."_s);
    CHECK(listing.groups.at(2).findings.at(0).tooltip.contains(u"Jonas Brekke said the repair"_s));
}

TEST_CASE("empty lists say what would stand there or that there is nothing")
{
    Talk talk;
    library::StoredArticle bare = tests::talkedHarbourStory();
    bare.analysis = {};
    talk.session.show(bare);
    CHECK(listQuotes(talk.session).empty == u"Nobody is quoted in this article."_s);
    CHECK(listFigures(talk.session).empty == u"No figures were found in this article."_s);
    CHECK(listQuotes(talk.session).summary.isEmpty());
    talk.session.close();
    CHECK(listQuotes(talk.session).empty.contains(u"stands here"_s));
    CHECK(listFigures(talk.session).empty.contains(u"stand here"_s));
}

TEST_CASE("the tooltip of a quote says who spoke and which words say so")
{
    const library::StoredArticle story = tests::talkedHarbourStory();
    CHECK(viewmodels::quoteTooltip(story, 0) ==
          u"<p><b>Signe Aldervik</b><br>Signe Aldervik told · word for word<br>"
          "Found by rule: a verb of saying beside it, sure (90 %)</p>"_s);
    CHECK(viewmodels::quoteTooltip(story, 3).startsWith(u"<p><b>“a diver”</b><br>a diver said"_s));
    CHECK(viewmodels::quoteTooltip(story, 4).startsWith(u"<p><b>Speaker not named</b><br>said · reported"_s));
}

TEST_CASE("the tooltip of a figure says how many of what and the words that bound it")
{
    library::StoredArticle story = tests::talkedHarbourStory();
    story.analysis.figures[0].what = u"boats <sunk>"_s;
    const QString tooltip = viewmodels::figureTooltip(story, 0);
    CHECK(tooltip == u"<p><b>at least 12 boats &lt;sunk&gt;</b><br>Bound: “at least”<br>"
                     "Found by rule: people behind the number, sure (90 %)</p>"_s);
    CHECK_FALSE(viewmodels::figureTooltip(story, 1).contains(u"Bound"_s));
}
