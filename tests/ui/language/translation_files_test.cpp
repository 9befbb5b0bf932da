#include "tests/support/data_folder.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool unfinished = false;
};

void readMessage(QXmlStreamReader& xml, Sentence& sentence)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            sentence.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            sentence.unfinished = xml.attributes().hasAttribute(u"type"_s);
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements); // plural forms one a line
            sentence.translations =
                text.contains(u'\n') ? text.split(u'\n', Qt::SkipEmptyParts) : QStringList(text);
            sentence.translations.removeIf([](const QString& each) { return each.trimmed().isEmpty(); });
        } else {
            xml.skipCurrentElement();
        }
    }
}

std::vector<Sentence> sentencesOf(const QString& language)
{
    QFile file(tests::sourceFolder() + u"/resources/translations/dateline_%1.ts"_s.arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Sentence> sentences;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        if (xml.isStartElement() && xml.name() == u"message")
            readMessage(xml, sentences.emplace_back(Sentence{context, {}, {}, false}));
    }
    REQUIRE_FALSE(xml.hasError());
    return sentences;
}

/// "%1", "%2", "%n" as they stand, in order and without repetitions.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(u"%(?:L?\\d|L?n)"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s);
    return text.contains(mnemonic);
}

} // namespace

TEST_CASE("every sentence is translated")
{
    const QString language = GENERATE(u"de"_s, u"en"_s);
    const std::vector<Sentence> sentences = sentencesOf(language);
    CHECK(sentences.size() > 10);
    for (const Sentence& sentence : sentences) {
        INFO(language.toStdString() << ", " << sentence.context.toStdString() << ": "
                                    << sentence.source.toStdString());
        CHECK_FALSE(sentence.unfinished);
        CHECK_FALSE(sentence.translations.isEmpty());
    }
}

TEST_CASE("every sentence belongs to a class or a module of the program")
{
    for (const Sentence& sentence : sentencesOf(u"de"_s)) {
        INFO(sentence.context.toStdString() << ": " << sentence.source.toStdString());
        CHECK(sentence.context.startsWith(u"dateline::"));
    }
}

TEST_CASE("a translation keeps the places for numbers and names")
{
    const QString language = GENERATE(u"de"_s, u"en"_s);
    for (const Sentence& sentence : sentencesOf(language)) {
        for (const QString& translation : sentence.translations) {
            INFO(sentence.context.toStdString() << ": " << translation.toStdString());
            QStringList wanted = placesOf(sentence.source);
            // One thing may be told in words: "One character".
            if (!placesOf(translation).contains(u"%n") && translation == sentence.translations.first())
                wanted.removeAll(u"%n"_s);
            CHECK(placesOf(translation) == wanted);
        }
    }
}

TEST_CASE("a translation has a key for the menu where the sentence has one, and dots where it has dots")
{
    const auto sidePanel = [](const Sentence& sentence) { return sentence.source.startsWith(u"Go to "); };
    for (const Sentence& sentence : sentencesOf(u"de"_s)) {
        for (const QString& translation : sentence.translations) {
            INFO(sentence.context.toStdString() << ": " << translation.toStdString());
            if (!sidePanel(sentence))
                CHECK(hasMnemonic(translation) == hasMnemonic(sentence.source));
            CHECK(translation.endsWith(u'…') == sentence.source.endsWith(u'…'));
            CHECK(translation.endsWith(u'.') == sentence.source.endsWith(u'.'));
        }
    }
}

TEST_CASE("German sentences are quoted as German is and say Sie")
{
    static const QRegularExpression du(u"\\b(du|dein|deine|dir|dich)\\b"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    for (const Sentence& sentence : sentencesOf(u"de"_s)) {
        for (const QString& translation : sentence.translations) {
            INFO(translation.toStdString());
            CHECK(translation.count(u'„') == translation.count(u'“'));
            CHECK_FALSE(translation.contains(u'”'));
            CHECK_FALSE(translation.contains(du));
        }
    }
}
