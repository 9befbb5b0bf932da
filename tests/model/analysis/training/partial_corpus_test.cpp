#include "model/analysis/training/data_lines.h"
#include "model/analysis/training/partial_corpus.h"
#include "tests/model/analysis/training/text_file.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::analysis::training;

namespace {

void writePacked(const QString& path, const QByteArray& content)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzwrite(file, content.data(), static_cast<unsigned>(content.size()));
    gzclose(file);
}

void makeFolders(const QTemporaryDir& folder)
{
    for (const QString& name : {u"ner/wikigold"_s, u"ner/uner_ewt"_s, u"ner/crossner_politics"_s})
        QDir(folder.path()).mkpath(name);
}

} // namespace

TEST_CASE("packed lines are read like others")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines.gz"_s);
    writePacked(path, "one\ntwo");
    CHECK(*readLines(path) == QStringList{u"one"_s, u"two"_s});
}

TEST_CASE("a packed file that is cut off is an error")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lines.gz"_s);
    writePacked(path, QByteArray(5000, 'x') + "\nend");
    QFile file(path);
    REQUIRE(file.resize(file.size() - 10));
    CHECK_FALSE(readLines(path));
}

TEST_CASE("sentences of all collections are read with what their labels may mean")
{
    const QTemporaryDir folder;
    makeFolders(folder);
    writePacked(folder.filePath(u"ner/voa_silver.conll.gz"_s),
                "# newdoc id = a\nIn\tIN\tO\nVela\tNNP\tB-geo\n\nOn\tIN\tO\nMonday\tNNP\tB-tim\n\n");
    tests::writeText(folder.path(), u"ner/wikigold/wikigold.conll.txt"_s, "Ana I-PER\nBek I-PER\n\n");
    tests::writeText(folder.path(), u"ner/uner_ewt/en_ewt-ud-dev.iob2"_s,
                     "# text = Orum\n1\tOrum\tB-LOC\t-\tx\n");
    tests::writeText(folder.path(), u"ner/uner_ewt/en_ewt-ud-test.iob2"_s, "");
    for (const QString& name : {u"train"_s, u"dev"_s, u"test"_s})
        tests::writeText(folder.path(), u"ner/crossner_politics/%1.txt"_s.arg(name), "");
    const auto sentences = readPartialSentences(folder.path());
    REQUIRE(sentences);
    REQUIRE(sentences->size() == 4);
    CHECK(sentences->at(0).words == QStringList{u"In"_s, u"Vela"_s});
    CHECK_FALSE(sentences->at(0).byHand);
    CHECK(sentences->at(1).words == QStringList{u"On"_s, u"Monday"_s});
    CHECK(sentences->at(2).words == QStringList{u"Ana"_s, u"Bek"_s});
    CHECK(sentences->at(2).byHand);
    CHECK(sentences->at(3).words == QStringList{u"Orum"_s});
    CHECK(sentences->at(3).possible.size() == 1);
}

TEST_CASE("a collection that is missing is named")
{
    const QTemporaryDir folder;
    const auto sentences = readPartialSentences(folder.path());
    REQUIRE_FALSE(sentences);
    CHECK(sentences.error().message.contains(u"voa_silver"));
}
