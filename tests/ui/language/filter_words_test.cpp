#include "ui/language/translation.h"
#include "ui/viewmodels/timeline_filter_completion.h"
#include "ui/viewmodels/timeline_filter_parser.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using language::Translation;
using viewmodels::FilterKey;
using viewmodels::TimelineCondition;
using viewmodels::TimelineFilterParser;
using Words = viewmodels::TimelineFilterWords;

namespace {

std::vector<TimelineCondition> read(const QString& line)
{
    const auto filter = TimelineFilterParser::parse(line);
    INFO(line.toStdString());
    REQUIRE(filter);
    return filter->conditions;
}

/// Every word that there is.
QString everything()
{
    QString line = u"sure>80"_s;
    for (const QString& key : Words::keys()) {
        const FilterKey meant = Words::keyOf(key).value();
        const QStringList values = meant == FilterKey::Sure ? QStringList() : Words::valuesOf(meant);
        for (const QString& value : values)
            line += u' ' + key + u':' + value;
        if (values.isEmpty() && meant != FilterKey::Sure)
            line += u' ' + key + u":Osh"_s;
    }
    return line;
}

} // namespace

TEST_CASE("in every language each word of a filter is one of letters alone and means one thing")
{
    for (const QString& language : Translation::languages()) {
        INFO(language.toStdString());
        const Translation spoken(language);
        QList<QStringList> lists{Words::keys()};
        for (const QString& key : Words::keys())
            lists << Words::valuesOf(Words::keyOf(key).value());
        for (const QStringList& words : lists) {
            CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
            for (const QString& word : words) {
                INFO(word.toStdString());
                CHECK(QRegularExpression(u"^\\p{L}+$"_s).match(word).hasMatch());
                CHECK(word == word.toLower());
            }
        }
    }
}

TEST_CASE("in every language a line that has every word means what it means in English, there and back")
{
    const QString english = everything();
    const auto meant = read(english);
    CHECK(meant.size() == 22);
    for (const QString& language : Translation::languages()) {
        INFO(language.toStdString());
        const Translation spoken(language);
        const QString shown = Words::shownLine(english);
        CHECK(shown.section(u' ', 1) == everything().section(u' ', 1));
        CHECK(read(shown) == meant);
        CHECK(read(english) == meant);
        CHECK(Words::keptLine(shown) == english);
    }
}

TEST_CASE("a German reader filters, is helped and is corrected in German")
{
    const auto meant = read(u"place:Osh is:planned -kind:saying sure>80"_s);
    const Translation german(u"de"_s);
    CHECK(read(u"ort:Osh ist:geplant -art:aussage sicher>80"_s) == meant);
    const auto offered = viewmodels::TimelineFilterCompletion::at(u"ist:ge"_s, 6, {});
    CHECK(offered.words == QStringList{u"ist:geschehen"_s, u"ist:geplant"_s});
    const auto wrong = TimelineFilterParser::parse(u"ist:geplnt"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().message == u"ist:geplnt gibt es nicht. Meinten Sie ist:geplant?");
}
