#include "tests/model/analysis/times/found_times.h"
#include "tests/support/data_folder.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("every expression says why it is one and lies in the text in order")
{
    const QString text =
        QStringLiteral("On Monday, May 3, it rained for five hours.\n\nIt recently rained every Friday, "
                       "and two days earlier at 3 p.m. too.");
    const auto times = tests::timesIn(text, QDate(2010, 5, 14));
    REQUIRE(times.size() >= 5);
    qsizetype end = 0;
    for (const article::TimeExpression& time : times) {
        CHECK(time.span.begin >= end);
        CHECK(time.span.end <= text.size());
        CHECK_FALSE(time.span.isEmpty());
        CHECK(time.provenance.source == article::Source::Rule);
        CHECK(time.provenance.confidence > 0.5);
        CHECK(time.provenance.confidence < 1.0);
        CHECK_FALSE(time.provenance.reason.isEmpty());
        end = time.span.end;
    }
}

TEST_CASE("an empty text has no times")
{
    CHECK(tests::timesIn(QString(), QDate(2010, 5, 14)).empty());
}

TEST_CASE("finding takes time that grows with the text alone")
{
    for (const char16_t* word :
         {u"the ", u"first ", u"2010-", u"twenty-", u"last ", u"May ", u"12:", u"two or ", u"'"}) {
        INFO(QString::fromUtf16(word).toStdString());
        CHECK(tests::growsLinearly(8000, [&](qsizetype count) {
            (void)tests::timesIn(QString::fromUtf16(word).repeated(count), QDate(2010, 5, 14));
        }));
    }
}

TEST_CASE("an article of a tense city has its seven expressions")
{
    DATELINE_REQUIRE_DATA(data)
    const QString text = QString::fromUtf8(contents(data + QStringLiteral("/gold/seed.txt")));
    const QJsonObject gold =
        QJsonDocument::fromJson(contents(data + QStringLiteral("/gold/seed.json"))).object();
    const QDate published = QDate::fromString(gold[QStringLiteral("published")].toString(), Qt::ISODate);
    const auto times = tests::timesIn(text, published);
    const QJsonArray expected = gold[QStringLiteral("times")].toArray();
    REQUIRE(times.size() == std::size_t(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        CHECK(times[std::size_t(i)].span.of(text) == expected[i][QStringLiteral("text")].toString());
        CHECK(times[std::size_t(i)].value == expected[i][QStringLiteral("value")].toString());
    }
}
