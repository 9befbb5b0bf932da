#include "model/store/article_table.h"
#include "model/store/backup.h"
#include "model/store/integrity.h"
#include "tests/model/store/scratch_library.h"

#include <QDir>
#include <QFile>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void fillWithArticles(Connection& connection, int count)
{
    for (int i = 0; i < count; ++i) {
        ArticleRow row;
        row.article.text = QString(10'000, QChar(u'a' + i % 26));
        row.article.origin.fingerprint = QByteArray::number(i);
        REQUIRE(ArticleTable(connection).add(row));
    }
}

} // namespace

TEST_CASE("a backup is a library with the same articles that only its owner may read")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    ArticleRow row;
    row.article.text = u"A text."_s;
    row.article.origin.fingerprint = "f";
    REQUIRE(ArticleTable(connection).add(row));
    const QString path = scratch.path(u"copies/backup.dateline"_s);
    REQUIRE(copyLibrary(connection, path));
    CHECK(QDir(scratch.path(u"copies"_s)).entryList(QDir::Files) == QStringList{u"backup.dateline"_s});
    CHECK_FALSE((QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)));
    const auto copy = Database::open(path);
    REQUIRE(copy);
    CHECK(*ArticleTable(connectionOf(**copy)).text(article::ArticleId(1)) == u"A text."_s);
}

TEST_CASE("a backup replaces an older one but never the library itself")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const QString path = scratch.path(u"backup"_s);
    CHECK(copyLibrary(connection, path));
    CHECK(copyLibrary(connection, path));
    CHECK(copyLibrary(connection, scratch.path()).error().kind == base::Error::Kind::Io);
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("a backup that cannot be written leaves nothing behind")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    REQUIRE(QDir().mkpath(scratch.path(u"taken/by folder"_s)));
    const auto done = copyLibrary(connectionOf(*database), scratch.path(u"taken"_s));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::Io);
    CHECK(QDir(scratch.path(QString())).entryList({u"taken*"_s}) == QStringList{u"taken"_s});
    CHECK_FALSE(copyLibrary(connectionOf(*database), u"/proc/nowhere/backup"_s));
}

TEST_CASE("a backup that is stopped leaves what stood there before and says that it was stopped")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const QString path = scratch.path(u"copies/backup.dateline"_s);
    REQUIRE(copyLibrary(connection, path));
    const QByteArray before = contentsOf(path);
    fillWithArticles(connection, 300);
    const base::CancelToken cancel;
    cancel.cancel();
    const auto done = copyLibrary(connection, path, {}, cancel);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::Cancelled);
    CHECK(contentsOf(path) == before);
    CHECK(QDir(scratch.path(u"copies"_s)).entryList(QDir::Files) == QStringList{u"backup.dateline"_s});
    REQUIRE(copyLibrary(connection, path));
    CHECK(contentsOf(path) != before);
}
