#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/date_entry.h"
#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/reading_words.h"

using namespace dateline;
using article::DateBasis;

TEST_CASE("a publication date is said with what it rests on")
{
    const QDate day(2010, 5, 14);
    CHECK(viewmodels::publicationWords({day, DateBasis::Metadata, {}}) ==
          QStringLiteral("Published 14 May 2010, from the page\u2019s metadata"));
    CHECK(viewmodels::publicationWords({day, DateBasis::Reader, {}}) ==
          QStringLiteral("Published 14 May 2010, as you set it"));
    CHECK(viewmodels::publicationWords({day, DateBasis::Dateline, {}}) ==
          QStringLiteral("Published 14 May 2010, from the date line in the text"));
    CHECK(viewmodels::publicationWords({day, DateBasis::FileTime, {}}) ==
          QStringLiteral("Published 14 May 2010, from the time of the file"));
    CHECK(viewmodels::publicationWords({}) == QStringLiteral("Publication date unknown: set it"));
}

TEST_CASE("what a new date has done is said in words")
{
    const article::PublicationDate before{QDate(2010, 5, 14), DateBasis::Metadata, {}};
    const article::PublicationDate after{QDate(2010, 5, 7), DateBasis::Reader, {}};
    CHECK(viewmodels::dateChangeWords({before, after, 12, 15}) ==
          QStringLiteral("12 events moved by \u22127 days"));
    CHECK(viewmodels::dateChangeWords({after, before, 1, 1}) == QStringLiteral("1 event moved by 7 days"));
    CHECK(viewmodels::dateChangeWords({before, {QDate(2010, 5, 15), DateBasis::Reader, {}}, 2, 2}) ==
          QStringLiteral("2 events moved by 1 day"));
    CHECK(viewmodels::dateChangeWords({before, after, 0, 0}) ==
          QStringLiteral("Published 7 May 2010; no event depends on it"));
    CHECK(viewmodels::dateChangeWords({{}, after, 3, 3}) == QStringLiteral("3 events dated from 7 May 2010"));
    CHECK(viewmodels::dateChangeWords({before, {}, 3, 3}) ==
          QStringLiteral("3 events wait for a publication date"));
    CHECK(viewmodels::dateChangeWords({before, {}, 0, 0}) == QStringLiteral("Publication date unknown"));
    CHECK(viewmodels::dateChangeWords({before, before, 0, 0}) ==
          QStringLiteral("Published 14 May 2010, from the page\u2019s metadata"));
}

TEST_CASE("an entity is read out with type and role and count")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Signe Aldervik"), article::EntityType::Person,
                                                QStringLiteral("harbour master"));
    entity.mentions.resize(10);
    CHECK(viewmodels::entityWords(entity) ==
          QStringLiteral("Signe Aldervik, person, harbour master, 10 mentions"));
    entity.role.clear();
    entity.mentions.resize(1);
    CHECK(viewmodels::entityWords(entity) == QStringLiteral("Signe Aldervik, person, 1 mention"));
}

TEST_CASE("a finding says who found it and why and how sure that is")
{
    CHECK(viewmodels::provenanceWords({article::Source::Rule, 0.974, QStringLiteral("place list")}) ==
          QStringLiteral("Found by rule: place list, sure (97 %)"));
    CHECK(viewmodels::provenanceWords({article::Source::Model, 0.5, {}}) ==
          QStringLiteral("Found by the language model, doubtful (50 %)"));
    CHECK(viewmodels::provenanceWords({article::Source::Reader, 1.0, {}}) == QStringLiteral("Said by you"));
}

TEST_CASE("how sure a finding is stands in words and figures")
{
    CHECK(viewmodels::confidenceWords(0.974) == QStringLiteral("sure (97 %)"));
    CHECK(viewmodels::confidenceWords(0.8) == QStringLiteral("fairly sure (80 %)"));
    CHECK(viewmodels::confidenceWords(0.65) == QStringLiteral("not quite sure (65 %)"));
    CHECK(viewmodels::confidenceWords(0.4) == QStringLiteral("doubtful (40 %)"));
}

TEST_CASE("a place is described by the country that it lies in")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Osh"), article::EntityType::Place);
    entity.mentions.resize(3);
    CHECK(viewmodels::entityDescription(entity).isEmpty());
    entity.location = article::Location{QStringLiteral("KG"), 40.5, 72.8, article::PlaceKind::City, 0.97};
    CHECK(viewmodels::entityDescription(entity) == QStringLiteral("Kyrgyzstan"));
    CHECK(viewmodels::entityWords(entity) == QStringLiteral("Osh, city in Kyrgyzstan, 3 mentions"));
    CHECK(viewmodels::entityTooltip(entity, {}).contains(QStringLiteral("Where it lies: sure (97 %)")));
    entity.location->confidence = 0.55;
    CHECK(viewmodels::entityDescription(entity) == QStringLiteral("perhaps Kyrgyzstan"));
    entity.location->country = QStringLiteral("??");
    CHECK(viewmodels::entityDescription(entity) == QStringLiteral("perhaps ??"));
    entity.location = article::Location{QStringLiteral("KG"), 41, 74, article::PlaceKind::Country, 0.97};
    CHECK(viewmodels::entityDescription(entity).isEmpty());
    CHECK(viewmodels::locationWords(*entity.location) == QStringLiteral("country"));
}

TEST_CASE("why an entity stands there is read out")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Osh"), article::EntityType::Place);
    entity.provenance = {article::Source::Model, 0.8, QStringLiteral("its surroundings")};
    CHECK(viewmodels::entityReasons(entity) ==
          QStringLiteral("Found by the language model: its surroundings, fairly sure (80 %)."));
}

TEST_CASE("a tooltip tells the role in the words of the article")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Signe Aldervik"), article::EntityType::Person,
                                                QStringLiteral("harbour master"));
    CHECK(viewmodels::entityTooltip(entity, {}).contains(QStringLiteral("\u201Charbour master\u201D")));
}

TEST_CASE("a tooltip shows what is in the text and not its markup")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("<Smith & Sons>"));
    entity.mentions.resize(2);
    const QString tooltip = viewmodels::entityTooltip(entity, {});
    CHECK(tooltip.contains(QStringLiteral("&lt;Smith &amp; Sons&gt;")));
    CHECK_FALSE(tooltip.contains(QStringLiteral("<Smith")));
}

TEST_CASE("days that the reader types are understood")
{
    const QStringList typed{
        QStringLiteral("2010-05-14"),  QStringLiteral("14 May 2010"), QStringLiteral("May 14, 2010"),
        QStringLiteral("may 14 2010"), QStringLiteral("14.5.2010"),   QStringLiteral("  14  MAY   2010 "),
        QStringLiteral("2010/5/14"),   QStringLiteral("20100514"),    QStringLiteral("14 May, 2010")};
    for (const QString& words : typed) {
        INFO(words.toStdString());
        CHECK(viewmodels::dateFromEntry(words) == QDate(2010, 5, 14));
    }
    CHECK(viewmodels::dateFromEntry(u"3 December 1999") == QDate(1999, 12, 3));
    CHECK(viewmodels::dateFromEntry(u"Dec 3, 1999") == QDate(1999, 12, 3));
}

TEST_CASE("entries that are no day or could mean two are none")
{
    const QStringList typed{QString(),
                            QStringLiteral("05/06/2010"),
                            QStringLiteral("2010"),
                            QStringLiteral("May 2010"),
                            QStringLiteral("31 June 2010"),
                            QStringLiteral("2010-02-30"),
                            QStringLiteral("14 May 10"),
                            QStringLiteral("yesterday"),
                            QStringLiteral("14 Mai 2010"),
                            QStringLiteral("2010-05-14x"),
                            QStringLiteral("99999")};
    for (const QString& words : typed) {
        INFO(words.toStdString());
        CHECK_FALSE(viewmodels::dateFromEntry(words));
    }
}

TEST_CASE("folding takes case and diacritics away")
{
    CHECK(viewmodels::folded(QStringLiteral("\u00c7elik")) == QStringLiteral("celik"));
    CHECK(viewmodels::folded(QStringLiteral("\u0130zmir")) == QStringLiteral("izmir"));
    CHECK(viewmodels::folded(QStringLiteral("Nguy\u1ec5n")) == QStringLiteral("nguyen"));
}

TEST_CASE("days are said as short as they can be")
{
    const auto words = [](QDate begin, QDate end) { return viewmodels::intervalWords({begin, end}); };
    CHECK(words({2010, 5, 14}, {2010, 5, 14}) == QStringLiteral("14 May 2010"));
    CHECK(words({2010, 5, 10}, {2010, 5, 16}) == QStringLiteral("10 to 16 May 2010"));
    CHECK(words({2010, 4, 26}, {2010, 5, 2}) == QStringLiteral("26 April to 2 May 2010"));
    CHECK(words({2009, 12, 28}, {2010, 1, 3}) == QStringLiteral("28 December 2009 to 3 January 2010"));
    CHECK(words({2010, 5, 14}, {}) == QStringLiteral("from 14 May 2010"));
    CHECK(words({}, {2010, 5, 14}) == QStringLiteral("until 14 May 2010"));
    CHECK(words({}, {}).isEmpty());
}

TEST_CASE("the place among the mentions counts from one")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Signe Aldervik"));
    entity.mentions.resize(1200);
    CHECK(viewmodels::mentionPlaceWords(entity, 1) == QStringLiteral("Signe Aldervik: mention 2 of 1,200"));
    CHECK(viewmodels::mentionPlaceShort(entity, 1) == QStringLiteral("Signe Aldervik · 2 of 1,200"));
}

TEST_CASE("pronouns and descriptions are not counted as mentions")
{
    article::Entity entity = tests::namedEntity(QStringLiteral("Signe Aldervik"));
    entity.mentions.resize(4);
    entity.mentions[1].kind = article::MentionKind::Pronoun;
    entity.mentions[2].kind = article::MentionKind::Nominal;
    CHECK(viewmodels::mentionPlaceWords(entity, 3) == QStringLiteral("Signe Aldervik: mention 2 of 2"));
    CHECK(viewmodels::mentionPlaceWords(entity, 1) == QStringLiteral("Signe Aldervik: meant without a name"));
    CHECK(viewmodels::mentionPlaceShort(entity, 2) == QStringLiteral("Signe Aldervik · without a name"));
    CHECK(viewmodels::entityWords(entity) == QStringLiteral("Signe Aldervik, person, 2 mentions"));
}

TEST_CASE("a time expression says which days it means and why")
{
    article::TimeExpression time;
    time.span = {0, 11};
    time.days = {QDate(2031, 2, 28), QDate(2031, 2, 28)};
    time.form.kind = article::TimeForm::Kind::Weekday;
    const QString text = QStringLiteral("last Friday the port was closed");
    CHECK(viewmodels::timeTooltip(time, text)
              .contains(QStringLiteral(
                  "<b>last Friday</b><br>28 February 2031, counted from the publication date")));
    time.form.anchor = article::TimeForm::Anchor::Story;
    CHECK(viewmodels::timeTooltip(time, text).contains(QStringLiteral("counted from a date in the story")));
    time.form.anchor = article::TimeForm::Anchor::Speech;
    CHECK(viewmodels::timeTooltip(time, text)
              .contains(QStringLiteral("counted from the day on which it was said")));
    time.days = {};
    CHECK(viewmodels::timeTooltip(time, text).contains(QStringLiteral("no day can be told")));
}
