#include "model/library/library_file.h"
#include "tests/model/library/scratch_shelf.h"

#include <QFile>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::isLibraryFile;

namespace {

QString write(const ScratchShelf& shelf, const QString& name, const QByteArray& bytes)
{
    QFile file(shelf.libraryPath() + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("a library is known by its first bytes, whatever its name")
{
    const ScratchShelf shelf;
    REQUIRE(shelf.open());
    CHECK(isLibraryFile(shelf.libraryPath()));
    QFile file(shelf.libraryPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    CHECK(isLibraryFile(write(shelf, u".txt"_s, header)));
}

TEST_CASE("other files, cut ones and folders are no libraries")
{
    const ScratchShelf shelf;
    REQUIRE(shelf.open());
    QFile file(shelf.libraryPath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray header = file.read(100);
    CHECK_FALSE(isLibraryFile(write(shelf, u".cut"_s, header.first(72))));
    header[70] = 'x';
    CHECK_FALSE(isLibraryFile(write(shelf, u".other"_s, header)));
    CHECK_FALSE(isLibraryFile(write(shelf, u".text"_s, QByteArray(200, 'a'))));
    CHECK_FALSE(isLibraryFile(shelf.libraryPath() + u".none"_s));
    CHECK_FALSE(isLibraryFile(u"/"_s));
}
