#include "model/importers/registry.h"
#include "tests/support/printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dateline;
using base::Error;
using importers::openSource;
using importers::Registry;

namespace {

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("a file is opened with its name, its place and its time")
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"ferry.txt"_s, "Ferry runs again\n");

    const auto source = openSource(path);

    REQUIRE(source);
    CHECK(source->bytes == "Ferry runs again\n");
    CHECK(source->name == u"ferry.txt"_s);
    CHECK(source->location == QFileInfo(path).absoluteFilePath());
    CHECK(source->modified.isValid());
}

TEST_CASE("an article knows its origin and the fingerprint of its bytes")
{
    const QTemporaryDir folder;
    const QByteArray bytes = "Ferry runs again\n\nThe ferry runs again.\n";
    const auto articles = Registry().readFile(writeFile(folder, u"ferry.txt"_s, bytes));

    REQUIRE(articles);
    const article::Origin& origin = articles->front().article.origin;
    CHECK(origin.name == u"ferry.txt"_s);
    CHECK(origin.location == folder.filePath(u"ferry.txt"_s));
    CHECK(origin.format == u"plain"_s);
    CHECK(origin.fingerprint == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

TEST_CASE("what is no readable file is refused with its kind and its name")
{
    const QTemporaryDir folder;
    const auto missing = openSource(folder.filePath(u"nowhere.txt"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::NotFound);
    CHECK(missing.error().message.contains(u"nowhere.txt"_s));

    const auto directory = openSource(folder.path());
    REQUIRE_FALSE(directory);
    CHECK(directory.error().message.contains(u"is a folder"_s));

    const auto empty = openSource(writeFile(folder, u"empty.txt"_s, {}));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().kind == Error::Kind::Invalid);
    CHECK(empty.error().message == u"“empty.txt” is empty."_s);
}

TEST_CASE("a link to nothing is told apart from a missing file")
{
    const QTemporaryDir folder;
    REQUIRE(QFile::link(folder.filePath(u"gone.txt"_s), folder.filePath(u"link.txt"_s)));

    const auto source = openSource(folder.filePath(u"link.txt"_s));

    REQUIRE_FALSE(source);
    CHECK(source.error().kind == Error::Kind::NotFound);
    CHECK(source.error().message.contains(u"link"_s));
}

TEST_CASE("pipes and devices are refused without waiting for them")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.txt"_s);
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);

    for (const QString& path : {pipe, u"/dev/zero"_s}) {
        const auto source = openSource(path);
        REQUIRE_FALSE(source);
        CHECK(source.error().kind == Error::Kind::Invalid);
        CHECK(source.error().message.contains(u"no ordinary file"_s));
    }
}

TEST_CASE("a file that may not be read says so")
{
    if (geteuid() == 0)
        return; // the administrator may read everything
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"secret.txt"_s, "text");
    REQUIRE(QFile::setPermissions(path, {}));

    const auto source = openSource(path);

    REQUIRE_FALSE(source);
    CHECK(source.error().kind == Error::Kind::Io);
    CHECK(source.error().message.contains(u"secret.txt"_s));
}

TEST_CASE("a file of a hundred megabytes is refused before it is read")
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder, u"huge.txt"_s, "x");
    REQUIRE(QFile::resize(path, 100'000'000)); // a hole, which takes no space

    const auto articles = Registry().readFile(path);

    REQUIRE_FALSE(articles);
    CHECK(articles.error().kind == Error::Kind::TooLarge);
    CHECK(articles.error().message == u"“huge.txt” has 100 MB; files over 64 MB are not read as articles."_s);
}

TEST_CASE("a stopped import ends with an error of its own")
{
    const base::CancelToken cancel;
    cancel.cancel();
    importers::Source source;
    source.bytes = "Ferry runs again\n\nThe ferry runs again.";

    const auto articles = Registry().read(source, cancel);

    REQUIRE_FALSE(articles);
    CHECK(articles.error().kind == Error::Kind::Cancelled);
}
