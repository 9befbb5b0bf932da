#include "model/analysis/training/data_lines.h"
#include "tests/model/analysis/training/text_file.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis::training;
using namespace Qt::StringLiterals;

namespace {

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

TEST_CASE("what cannot be read is refused and not kept open")
{
    const QTemporaryDir folder;
    const qsizetype before = openFiles();
    REQUIRE(before > 0);
    for (int attempt = 0; attempt < 5; ++attempt)
        CHECK_FALSE(readLines(folder.path()));
    CHECK(openFiles() == before);
    const QString file = tests::writeText(folder.path(), u"lines.txt"_s, "one\ntwo");
    CHECK(readLines(file).value() == QStringList{u"one"_s, u"two"_s});
    CHECK(openFiles() == before);
}
