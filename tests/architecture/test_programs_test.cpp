#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList foldersOfPrograms()
{
    static const QRegularExpression call(u"^dateline_add_test\\(([a-z_/]+)"_s,
                                         QRegularExpression::MultilineOption);
    QStringList folders;
    for (auto found = call.globalMatch(contents(sourceFolder() + u"/tests/CMakeLists.txt"_s));
         found.hasNext();)
        folders += found.next().captured(1);
    return folders;
}

/// Folders that a program of a folder above leaves out.
QStringList nestedModules()
{
    static const QRegularExpression call(u"set\\(DATELINE_NESTED_MODULES ([a-z_/ ]+)\\)"_s);
    return call.match(contents(sourceFolder() + u"/CMakeLists.txt"_s)).captured(1).split(u' ');
}

bool isIn(const QString& folder, const QString& above)
{
    return folder == above || folder.startsWith(above + u'/');
}

bool isBuilt(const QString& folder, const QStringList& programs, const QStringList& nested)
{
    return std::any_of(programs.begin(), programs.end(), [&](const QString& program) {
        const bool leftOut = std::any_of(nested.begin(), nested.end(), [&](const QString& module) {
            return isIn(folder, module) && !isIn(program, module);
        });
        return isIn(folder, program) && !leftOut;
    });
}

} // namespace

TEST_CASE("a program builds its folder and those below but for nested modules")
{
    const QStringList programs{u"model/text"_s, u"app"_s, u"app/verbs"_s};
    const QStringList nested{u"app/verbs"_s, u"app/dev"_s};
    CHECK(isBuilt(u"model/text"_s, programs, nested));
    CHECK(isBuilt(u"model/text/deep"_s, programs, nested));
    CHECK(isBuilt(u"app/verbs/deep"_s, programs, nested));
    CHECK_FALSE(isBuilt(u"model/textual"_s, programs, nested));
    CHECK_FALSE(isBuilt(u"app/dev"_s, programs, nested));
}

TEST_CASE("every test file is built by a test program")
{
    const QStringList programs = foldersOfPrograms();
    const QStringList nested = nestedModules();
    REQUIRE(programs.size() > 15);
    REQUIRE(nested.size() > 2);
    const QString root = sourceFolder() + u"/tests/"_s;
    QDirIterator files(root, {u"*_test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString folder = files.fileInfo().path().mid(root.size());
        INFO(files.filePath().toStdString());
        CHECK(isBuilt(folder, programs, nested));
    }
}
