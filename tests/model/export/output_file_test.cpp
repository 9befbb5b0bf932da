#include "model/export/output_file.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("a file is there once it is committed and not before")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.csv"_s);
    {
        auto file = OutputFile::open(path);
        REQUIRE(file);
        (*file)->stream() << u"Zoë"_s;
        CHECK(contents(path) == "(none)");
        REQUIRE((*file)->commit());
    }
    CHECK(contents(path) == "Zo\xc3\xab");
}

TEST_CASE("what is not committed leaves the file of before as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.csv"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    {
        auto file = OutputFile::open(path);
        REQUIRE(file);
        (*file)->stream() << u"half of it"_s;
    }
    CHECK(contents(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a file that cannot be written is an error that names it")
{
    const QTemporaryDir folder;
    const auto file = OutputFile::open(folder.filePath(u"no/such/folder/timeline.csv"_s));
    REQUIRE_FALSE(file);
    CHECK(file.error().kind == base::Error::Kind::Io);
    CHECK(file.error().message.contains(u"no/such/folder/timeline.csv"));
}
