#include "model/analysis/training/reference_corpus.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// A line of a word with what the last column says.
QByteArray word(const QByteArray& number, const QByteArray& form, const QByteArray& last)
{
    return number + '\t' + form + "\t_\t_\t_\t_\t_\t_\t_\t" + last + '\n';
}

} // namespace

TEST_CASE("texts with marked references are put together with their mentions")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("GUM_news_invented.conllu")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# newpar\n");
    file.write(word("1", "Ana", "Entity=(7-person-new-1"));
    file.write(word("2", "Bek", "Entity=7)"));
    file.write(word("3-4", "can't", "SpaceAfter=No"));
    file.write(word("3", "ca", "_"));
    file.write(word("4", "n't", "_"));
    file.write(word("5", ".", "SpaceAfter=No"));
    file.write("\n# newpar\n");
    file.write(word("1", "Her", "Entity=(9-object-new-2(7-person-giv-1)"));
    file.write(word("2", "dog", "Entity=9)|SpaceAfter=No"));
    file.close();
    const auto texts = analysis::training::readReferenceTexts(folder.path(), QStringLiteral("GUM_news_"));
    REQUIRE(texts);
    REQUIRE(texts->size() == 1);
    const auto& text = texts->front();
    CHECK(text.text == QStringLiteral("Ana Bek can't.\n\nHer dog"));
    QStringList mentions;
    for (const auto& mention : text.mentions)
        mentions.append(mention.span.of(text.text).toString() + u'=' + mention.thing);
    CHECK(mentions ==
          QStringList{QStringLiteral("Ana Bek=7"), QStringLiteral("Her=7"), QStringLiteral("Her dog=9")});
}

TEST_CASE("a folder without marked references is not found")
{
    const QTemporaryDir folder;
    const auto texts = analysis::training::readReferenceTexts(folder.path(), QStringLiteral("GUM_news_"));
    REQUIRE_FALSE(texts);
    CHECK(texts.error().kind == base::Error::Kind::NotFound);
}
