#include "model/analysis/figures/figure_stage.h"
#include "model/analysis/times/time_stage.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::vector<article::Figure> figuresIn(const QString& text)
{
    article::Article article;
    article.text = text;
    article.published.date = QDate(2010, 5, 14);
    analysis::Document document{article, text::tokenize(text), {}, {}, {}};
    document.sentences = text::splitSentences(text, document.tokens);
    analysis::times::TimeStage().run(document);
    analysis::figures::FigureStage().run(document);
    return document.found.figures;
}

/// The same as one line: "at least 85 people=85 people killed (at least)".
QString foundFigures(const QString& text)
{
    QStringList found;
    for (const article::Figure& figure : figuresIn(text)) {
        QString line = figure.span.of(text).toString() + u'=' + QString::number(figure.value, 'g', 12) +
                       u' ' + figure.unit;
        if (!figure.what.isEmpty())
            line += u' ' + figure.what;
        if (!figure.bound.isEmpty())
            line += QStringLiteral(" (%1)").arg(figure.bound);
        found << line;
    }
    return found.join(QStringLiteral(" | "));
}

struct FigureCase
{
    const char16_t* text;
    const char16_t* found;
};

void check(std::initializer_list<FigureCase> table)
{
    for (const FigureCase& row : table) {
        const QString text = QString::fromUtf16(row.text);
        INFO(text.toStdString());
        CHECK(foundFigures(text) == QString::fromUtf16(row.found));
    }
}

} // namespace

TEST_CASE("the dead and injured are counted with their bounds")
{
    check({
        {u"At least 85 people were killed.", u"At least 85 people=85 people killed (at least)"},
        {u"The blast killed more than 20 people.", u"more than 20 people=20 people killed (more than)"},
        {u"The blast killed 12 and injured 34.", u"12=12 people killed | 34=34 people injured"},
        {u"The blast left five dead.", u"five dead=5 people killed"},
        {u"Twenty-one soldiers died.", u"Twenty-one soldiers=21 people killed"},
        {u"The death toll rose to 1,500.", u"1,500=1500 people killed"},
        {u"Some 300 were wounded.", u"Some 300=300 people injured (some)"},
        {u"As many as 40 passengers are missing.",
         u"As many as 40 passengers=40 people missing (as many as)"},
        {u"Dozens of people were hurt.", u"Dozens of people=24 people injured (at least)"},
        {u"Two people have died.", u"Two people=2 people killed"},
        {u"Four or more people were killed.", u"Four or more people=4 people killed (at least)"},
        {u"The blast killed 20 or so.", u"20 or so=20 people killed (about)"},
        {u"They have seen 14,000 lives saved.", u"14,000=14000 people rescued"},
        {u"The storm claimed 20 lives.", u"20 lives=20 people killed"},
        {u"A dozen protesters were killed.", u"A dozen protesters=12 people killed"},
    });
}

TEST_CASE("the arrested displaced and gathered are counted")
{
    check({
        {u"Police arrested 45 protesters.", u"45 protesters=45 people arrested"},
        {u"About 2,000 residents were evacuated.", u"About 2,000 residents=2000 people displaced (about)"},
        {u"Nearly two hundred people have been detained.",
         u"Nearly two hundred people=200 people arrested (nearly)"},
        {u"Some 18,000 visitors came.", u"Some 18,000 visitors=18000 people visitors (some)"},
        {u"Up to 4.5 million people need help.", u"Up to 4.5 million people=4500000 people (up to)"},
        {u"Hundreds of demonstrators gathered.",
         u"Hundreds of demonstrators=200 people demonstrators (at least)"},
    });
}

TEST_CASE("money shares votes and magnitudes are found")
{
    check({
        {u"It cost $4.5 million.", u"$4.5 million=4500000 USD"},
        {u"It cost nearly £30.", u"nearly £30=30 GBP (nearly)"},
        {u"It cost 30 million euros.", u"30 million euros=30000000 EUR"},
        {u"Some 85% agreed.", u"Some 85%=85 percent (some)"},
        {u"It rose by 2.5 percent.", u"2.5 percent=2.5 percent"},
        {u"It rose by 7 per cent.", u"7 per cent=7 percent"},
        {u"She won 290 votes.", u"290 votes=290 votes"},
        {u"A quake of magnitude 6.3 struck.", u"6.3=6.3 magnitude"},
        {u"It measured 7.1 on the Richter scale.", u"7.1=7.1 magnitude"},
    });
}

TEST_CASE("other numbers are no figures")
{
    for (const char16_t* text : {
             u"Flight 1549 was killed.",
             u"He died on May 4, 2009.",
             u"He died in 2009.",
             u"He died aged 86.",
             u"Anna Lind, 44, died.",
             u"A 60-year-old man died.",
             u"He was killed in room 12.",
             u"The third man was killed.",
             u"He was arrested at 3 p.m.",
             u"He was jailed for five years.",
             u"Two men spoke.",
             u"They won 3-2.",
             u"The blast killed 85 cows.",
             u"They died in 3 attacks.",
             u"One of them died.",
             u"A Boeing 737 crashed.",
             u"Resolution 1973 passed.",
             u"It weighs 20 tons.",
             u"No one died.",
             u"He will come in 20 or more days.",
         }) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(foundFigures(QString::fromUtf16(text)) == QString());
    }
}

TEST_CASE("figures lie in the text in order and say why")
{
    const QString text = QStringLiteral("At least 85 people were killed and 40 injured. It cost $3 million.");
    const auto figures = figuresIn(text);
    REQUIRE(figures.size() == 3);
    qsizetype end = 0;
    for (const article::Figure& figure : figures) {
        CHECK(figure.span.begin >= end);
        CHECK(figure.span.end <= text.size());
        CHECK_FALSE(figure.provenance.reason.isEmpty());
        CHECK(figure.provenance.confidence < 1.0);
        end = figure.span.end;
    }
}

TEST_CASE("counting takes time that grows with the text alone")
{
    for (const char16_t* word : {u"85 ", u"killed 85 ", u"two hundred and ", u"at least ", u"$"}) {
        INFO(QString::fromUtf16(word).toStdString());
        CHECK(tests::growsLinearly(
            8000, [&](qsizetype count) { figuresIn(QString::fromUtf16(word).repeated(count)); }));
    }
}
