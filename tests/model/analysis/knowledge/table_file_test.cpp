#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/training/gazetteer_maker.h"
#include "model/analysis/training/table_writer.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using knowledge::TableFile;
using knowledge::TableKind;
using knowledge::WordRecord;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QString sampleTable(const QTemporaryDir& folder)
{
    training::TableWriter<WordRecord> writer;
    for (int i = 0; i < 1000; ++i)
        writer.add(QStringLiteral("word%1").arg(i), {static_cast<std::uint16_t>(i), 1});
    writer.add(u"Côte d'Ivoire", {7, 8});
    writer.add(u"Côte d'Ivoire", {9, 10});
    const QString path = folder.filePath(QStringLiteral("sample.table"));
    REQUIRE(training::writeTable(path, TableKind::Words, writer));
    return path;
}

base::Result<TableFile> openWords(const QString& path)
{
    return TableFile::open(path, TableKind::Words, sizeof(WordRecord));
}

} // namespace

TEST_CASE("a table finds all its keys and no others")
{
    const QTemporaryDir folder;
    const base::Result<TableFile> table = openWords(sampleTable(folder));
    REQUIRE(table);
    CHECK(table->keyCount() == 1001);
    for (int i = 0; i < 1000; ++i)
        REQUIRE(table->find(QStringView(QStringLiteral("word%1").arg(i))).count == 1);
    CHECK(table->find(u"Côte d’Ivoire").count == 2);
    CHECK(table->find(u"Côte  d'Ivoire").count == 2);
    for (const QStringView absent : {QStringView(u"word1000"), QStringView(u"Word1"), QStringView(u""),
                                     QStringView(u" "), QStringView(u"word")})
        CHECK(table->find(absent).count == 0);
    CHECK(table->find(QStringView(QString(100'000, u'a'))).count == 0);
}

TEST_CASE("a table that is missing, cut off, changed or of another kind is refused")
{
    const QTemporaryDir folder;
    const QString path = sampleTable(folder);
    const QByteArray sound = contentOf(path);

    CHECK(openWords(folder.filePath(QStringLiteral("none"))).error().kind == base::Error::Kind::NotFound);
    CHECK(TableFile::open(path, TableKind::Places, sizeof(WordRecord)).error().kind ==
          base::Error::Kind::Damaged);
    CHECK(TableFile::open(path, TableKind::Words, 16).error().kind == base::Error::Kind::Damaged);
    for (const qsizetype size : {0, 10, 55, 56, 57, 1000}) {
        write(path, sound.left(size));
        CHECK(openWords(path).error().kind == base::Error::Kind::Damaged);
    }
    for (qsizetype at = 0; at < sound.size(); at += at < 64 ? 1 : 97) {
        QByteArray changed = sound;
        changed[at] = static_cast<char>(changed[at] ^ 0x40);
        write(path, changed);
        const base::Result<TableFile> table = openWords(path);
        // The four unused bytes of the header may hold anything.
        CHECK((at >= 36 && at < 40 ? table.has_value() : !table.has_value()));
    }
    QByteArray newer = sound;
    newer[12] = 2;
    write(path, newer);
    CHECK(openWords(path).error().kind == base::Error::Kind::Unsupported);
}

TEST_CASE("the gazetteers of the source tree open and answer")
{
    const auto gazetteers =
        knowledge::Gazetteers::open(tests::sourceFolder() + QStringLiteral("/resources/gazetteers"));
    REQUIRE(gazetteers);
    REQUIRE(!gazetteers->places(u"Nairobi").empty());
    CHECK(gazetteers->places(u"Nairobi").front().kind == knowledge::PlaceRecord::Capital);
    CHECK(gazetteers->places(u"Xyzlund").empty());
    CHECK(gazetteers->personName(u"Mary").female > gazetteers->personName(u"Mary").male);
    CHECK(gazetteers->personName(u"John").male > 0);
    CHECK(gazetteers->word(u"The").small > 1000);
    CHECK(gazetteers->phrase(u"U.S.")->identity == gazetteers->phrase(u"United States")->identity);
    CHECK(gazetteers->phrase(u"Kenya")->identity != gazetteers->phrase(u"Kenyan")->identity);
    CHECK(!gazetteers->phrase(u"us"));
    CHECK(gazetteers->is(u"Mr.", knowledge::WordClass::HonorificMale));
}

TEST_CASE("making the gazetteers again gives the same bytes")
{
    DATELINE_REQUIRE_DATA(data);
    const QString shipped = tests::sourceFolder() + QStringLiteral("/resources/gazetteers");
    const QTemporaryDir folder;
    const QString authored = folder.filePath(QStringLiteral("authored"));
    REQUIRE(QDir().mkpath(authored));
    for (const QString& name : QDir(shipped + QStringLiteral("/authored")).entryList(QDir::Files))
        REQUIRE(QFile::copy(shipped + QStringLiteral("/authored/") + name, authored + u'/' + name));
    REQUIRE(training::makeGazetteers(data, folder.path()));
    for (const QString& name : QDir(shipped).entryList({QStringLiteral("*.table")}, QDir::Files)) {
        INFO(name.toStdString());
        CHECK((contentOf(folder.filePath(name)) == contentOf(shipped + u'/' + name)));
    }
}

TEST_CASE("a key that is made word by word is the key of the whole name")
{
    using knowledge::TableKey;
    for (const QString& name : {QStringLiteral("Port Vestmar"), QStringLiteral("St. John \u2019s Bay"),
                                QStringLiteral("C\u00F4te d\u2018Ivoire"), QStringLiteral("\U0001F30D Ana"),
                                QStringLiteral("Jala\u2010Abad \u5317")}) {
        TableKey key;
        for (const QString& word : name.split(u' '))
            REQUIRE(key.add(word));
        const auto whole = TableKey::of(name);
        REQUIRE(whole);
        CHECK(key.view() == whole->view());
        CHECK(key.hash() == whole->hash());
        CHECK(key.hash() == knowledge::keyHash(key.view()));
    }
    TableKey key;
    CHECK_FALSE(key.add(QString(200, u'a')));
    CHECK_FALSE(TableKey::of(QString(200, u'a')));
}

TEST_CASE("beginnings of known names are never denied, and most others are")
{
    const QTemporaryDir folder;
    training::TableWriter<WordRecord> writer;
    for (int i = 0; i < 1000; ++i)
        writer.add(QStringLiteral("Port%1 of Vestmar").arg(i), {});
    writer.add(u"Nordhavn", {});
    const QString path = folder.filePath(QStringLiteral("names.table"));
    REQUIRE(training::writeTable(path, TableKind::Words, writer));
    const auto table = openWords(path);
    REQUIRE(table);
    knowledge::NameBeginnings beginnings;
    beginnings.learn(*table);
    const auto mayGoOn = [&beginnings](const QString& words) {
        return beginnings.mayGoOn(*knowledge::TableKey::of(words));
    };
    int wrong = 0;
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(mayGoOn(QStringLiteral("Port%1").arg(i)));
        REQUIRE(mayGoOn(QStringLiteral("Port%1 of").arg(i)));
        wrong += mayGoOn(QStringLiteral("Port%1 of Vestmar").arg(i)) ? 1 : 0;
        wrong += mayGoOn(QStringLiteral("Bay%1").arg(i)) ? 1 : 0;
    }
    CHECK(wrong < 50);
    CHECK_FALSE(mayGoOn(QStringLiteral("Nordhavn")));
}
