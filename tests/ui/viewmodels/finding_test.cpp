#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/finding.h"

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const library::StoredArticle& story, text::Span span)
{
    return span.of(story.article.text).toString();
}

} // namespace

TEST_CASE("a finding exists only within its own kind")
{
    const library::StoredArticle story = tests::talkedHarbourStory();
    CHECK(exists(story.analysis, {FindingKind::Quote, 4}));
    CHECK_FALSE(exists(story.analysis, {FindingKind::Quote, 5}));
    CHECK_FALSE(exists(story.analysis, {FindingKind::Figure, -1}));
    CHECK_FALSE(exists(story.analysis, {FindingKind::Event, 0}));
}

TEST_CASE("a quote rests on what was said and on the words beside it in text order")
{
    const library::StoredArticle story = tests::talkedHarbourStory();
    const Evidence evidence = evidenceOf(story.analysis, {FindingKind::Quote, 0});
    CHECK(wordsOf(story, evidence.span) == u"Nobody was hurt, and that was luck,"_s);
    REQUIRE(evidence.decisive.size() == 2);
    CHECK(wordsOf(story, evidence.decisive.at(0)) == u"Signe Aldervik"_s);
    CHECK(wordsOf(story, evidence.decisive.at(1)) == u"told"_s);
    CHECK(evidenceOf(story.analysis, {FindingKind::Quote, 4}).decisive.size() == 1);
}

TEST_CASE("a figure rests on its sentence or on itself where no sentence is known")
{
    library::StoredArticle story = tests::talkedHarbourStory();
    const Evidence evidence = evidenceOf(story.analysis, {FindingKind::Figure, 2});
    CHECK(wordsOf(story, evidence.span) == u"Jonas Brekke said the repair would cost $4.5 million."_s);
    CHECK(wordsOf(story, evidence.decisive.at(0)) == u"$4.5 million"_s);
    story.analysis.sentences.clear();
    CHECK(evidenceOf(story.analysis, {FindingKind::Figure, 2}).span == evidence.decisive.at(0));
}

TEST_CASE("an event rests on its clause and on the word that names it")
{
    const library::StoredArticle story = tests::harbourStory();
    const Evidence evidence = evidenceOf(story.analysis, {FindingKind::Event, 1});
    CHECK(wordsOf(story, evidence.span) == u"expects ships again on Sunday"_s);
    CHECK(wordsOf(story, evidence.decisive.at(0)) == u"expects"_s);
}

TEST_CASE("a key means a hidden event only where those are asked for")
{
    library::StoredArticle story = tests::harbourStory();
    const QString key = findingKey(story.analysis, {FindingKind::Event, 0});
    const auto shown = std::ssize(story.analysis.events) - 1;
    story.analysis.hiddenEvents.push_back(story.analysis.events.front());
    story.analysis.events.erase(story.analysis.events.begin());
    CHECK_FALSE(findingForKey(story.analysis, key));
    CHECK(findingForKey(story.analysis, key, HiddenEvents::Included) == Finding{FindingKind::Event, shown});
}

TEST_CASE("a key finds its finding again in another analysis and nothing else")
{
    library::StoredArticle story = tests::talkedHarbourStory();
    const QString key = findingKey(story.analysis, {FindingKind::Quote, 3});
    CHECK(key.startsWith(u"quote "_s));
    story.analysis.quotes.erase(story.analysis.quotes.begin());
    CHECK(findingForKey(story.analysis, key) == Finding{FindingKind::Quote, 2});
    story.analysis.quotes.clear();
    CHECK_FALSE(findingForKey(story.analysis, key));
    for (const QString& wrong : {QString(), u"quote"_s, u"figure x"_s, u"poem 12"_s, u"figure 0"_s})
        CHECK_FALSE(findingForKey(story.analysis, wrong));
}
