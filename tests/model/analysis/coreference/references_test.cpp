#include "model/analysis/coreference/references.h"
#include "tests/model/analysis/coreference/marked_names.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using analysis::coreference::Reference;
using tests::MarkedNames;

namespace {

/// "he=Ana Bek, the minister=Tilda Orum": the pronouns and descriptions of a text whose names are marked.
QString referencesOf(const QString& marked)
{
    MarkedNames names(marked);
    QStringList parts;
    for (const Reference& reference : names.references()) {
        parts.append(reference.mention.span.of(names.document().text()).toString() + u'=' +
                     names.document().found.entities[static_cast<std::size_t>(reference.entity)].name);
    }
    return parts.join(QStringLiteral(", "));
}

void checkTable(const QList<std::pair<const char*, const char*>>& table)
{
    for (const auto& [text, expected] : table) {
        INFO(text);
        CHECK(referencesOf(QString::fromUtf8(text)) == QString::fromUtf8(expected));
    }
}

} // namespace

TEST_CASE("he and she mean the person who was named before")
{
    checkTable({
        {"<p Anton Bekov> left. He was tired.", "He=Anton Bekov"},
        {"<p Anton Bekov> left with his dog. It barked at him.", "his=Anton Bekov, him=Anton Bekov"},
        {"Mrs. <p Orumova> spoke. She left.", "She=Orumova"},
        {"<p Qeddo Vannu> left. She was tired, and he was not.", "She=Qeddo Vannu"},
        {"<p Anton Bekov> met <p Mary Orum> in <l Osh>. She thanked him.", "She=Mary Orum, him=Anton Bekov"},
        {"Businesswoman <p Qeddo Vannu> met <p Anton Bekov>. She left.", "She=Qeddo Vannu"},
    });
}

TEST_CASE("pronouns that may mean another are left alone")
{
    checkTable({
        {"He was tired. <p Anton Bekov> left.", ""},
        {"<p Mary Orum> left. He was tired.", ""},
        {"<p Anton Bekov> left. They were tired. It rained.", ""},
        {"<l Osh> burns. He left.", ""},
        {"A farmer came from far away to see a man. He left.", ""},
        {"<p Anton Bekov> met him.", ""},
        {"<p Anton Bekov> said: \"He is a thief.\"", ""},
    });
}

TEST_CASE("descriptions mean the only one in the article whom they fit")
{
    checkTable({
        {"President <p Anton Bekov> fled. The deposed president is in <l Osh>.",
         "The deposed president=Anton Bekov"},
        {"Foreign Minister <p Mary Orum> left. Later the foreign minister spoke.",
         "the foreign minister=Mary Orum"},
        {"Foreign Minister <p Mary Orum> left. Later the minister spoke.", "the minister=Mary Orum"},
        {"The <o Torvane Fishing Ministry> met. The ministry paid.", "The ministry=Torvane Fishing Ministry"},
    });
}

TEST_CASE("descriptions that may mean another are left alone")
{
    checkTable({
        {"President <p Anton Bekov> met President <p Mary Orum>. The president left.", ""},
        {"Vice President <p Anton Bekov> spoke. The president left.", ""},
        {"President <p Anton Bekov> spoke. The vice president left.", ""},
        {"President <p Anton Bekov> spoke. A president is rich.", ""},
        {"President <p Anton Bekov> spoke to the president of <l Kenya>.", ""},
        {"The president, <p Anton Bekov>, left.", ""},
        {"The president fled. President <p Anton Bekov> left.", ""},
        {"The <o Torvane Fishing Ministry> met the <o Coal Ministry>. The ministry paid.", ""},
        {"The <o Torvane Fishing Ministry> met. The coal ministry paid.", ""},
    });
}

TEST_CASE("a reference says what it is, how sure it is and why")
{
    MarkedNames names(QStringLiteral("President <p Anton Bekov> left. He was tired. The president slept."));
    const std::vector<Reference> references = names.references();
    REQUIRE(references.size() == 2);
    CHECK(references[0].mention.kind == article::MentionKind::Pronoun);
    CHECK(references[1].mention.kind == article::MentionKind::Nominal);
    for (const Reference& reference : references) {
        CHECK(reference.mention.provenance.source == article::Source::Rule);
        CHECK(reference.mention.provenance.confidence >= 0.5);
        CHECK(reference.mention.provenance.confidence < 1);
        CHECK_FALSE(reference.mention.provenance.reason.isEmpty());
    }
}

TEST_CASE("pronouns stand among their entity's mentions in text order and the first is a name")
{
    const QString text = QStringLiteral("Mr. Anton Bekov left Osh. He was tired. Bekov slept.");
    for (const article::Entity& entity : tests::engine().analyse(tests::articleOf(text)).entities) {
        CHECK(entity.mentions.front().kind == article::MentionKind::Name);
        CHECK(std::is_sorted(entity.mentions.begin(), entity.mentions.end(),
                             [](const auto& left, const auto& right) { return left.span < right.span; }));
    }
}

TEST_CASE("the cost of pronouns and descriptions grows with the people and pronouns, not with their square")
{
    const bool isLinear = tests::growsLinearly(10000, [](qsizetype people) {
        QString text;
        for (qsizetype i = 0; i < people; ++i)
            text += QStringLiteral("<p Anton Bekov%1>, the minister, met a man and the farmer with his %1. ")
                        .arg(i);
        MarkedNames(text).references();
    });
    CHECK(isLinear);
}
