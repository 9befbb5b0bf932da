#include "tests/architecture/module_map.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDirIterator>
#include <QFile>

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

ModuleMap projectMap()
{
    return ModuleMap(contents(sourceFolder() + u"/CMakeLists.txt"_s));
}

/// Calls `visit(file below the root, line)` for every line of the project's own sources.
template<typename Visit>
void forEachSourceLine(Visit visit)
{
    for (const QString& top : {u"app"_s, u"model"_s, u"ui"_s}) {
        QDirIterator files(sourceFolder() + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString below = path.mid(sourceFolder().size() + 1);
            const QString text = contents(path);
            for (const QStringView line : QStringView(text).split(u'\n'))
                visit(below, line);
        }
    }
}

} // namespace

TEST_CASE("the module map reads the calls that declare modules")
{
    const ModuleMap map(u"# dateline_add_module(not/this)\n"
                        "dateline_add_module(model/base QT Core)\n"
                        "dateline_add_module(model/text USES model/base\n    QT Core PRIVATE_QT Sql)\n"_s);

    CHECK(map.moduleOf(u"model/text/deep/file.cpp"_s) == u"model/text"_s);
    CHECK(map.moduleOf(u"model/textual/file.cpp"_s).isEmpty());
    CHECK(map.mayInclude(u"model/text"_s, u"model/base/result.h"_s));
    CHECK(map.mayInclude(u"model/text"_s, u"model/text/span.h"_s));
    CHECK_FALSE(map.mayInclude(u"model/base"_s, u"model/text/span.h"_s));
    CHECK(map.mayUseQt(u"model/text"_s, u"Sql"_s));
    CHECK_FALSE(map.mayUseQt(u"model/base"_s, u"Sql"_s));
}

TEST_CASE("every include of our own headers follows a declared arrow")
{
    const ModuleMap map = projectMap();
    int includes = 0;
    forEachSourceLine([&](const QString& file, QStringView line) {
        if (!line.startsWith(u"#include \""))
            return;
        ++includes;
        const QString header = line.mid(10, line.indexOf(u'"', 10) - 10).toString();
        INFO(file.toStdString() << " includes " << header.toStdString());
        CHECK(QFile::exists(sourceFolder() + u'/' + header));
        CHECK(map.mayInclude(map.moduleOf(file), header));
    });
    CHECK(includes > 50);
}

TEST_CASE("every Qt header belongs to a component that its module declares")
{
    const ModuleMap map = projectMap();
    forEachSourceLine([&](const QString& file, QStringView line) {
        if (!line.startsWith(u"#include <Q"))
            return;
        const QString header = line.mid(10, line.indexOf(u'>') - 10).toString();
        const QString component = qtComponentOf(header);
        INFO(file.toStdString() << " includes " << header.toStdString() << " of Qt "
                                << component.toStdString());
        CHECK_FALSE(component.isEmpty());
        CHECK(map.mayUseQt(map.moduleOf(file), component));
    });
}

TEST_CASE("the arrows between modules form no circle")
{
    CHECK(projectMap().findCircle() == QStringList());
}

TEST_CASE("a circle between modules is found")
{
    const ModuleMap map(
        u"dateline_add_module(a USES b)\ndateline_add_module(b USES c)\ndateline_add_module(c USES a)\n"_s);
    CHECK_FALSE(map.findCircle().isEmpty());
}

TEST_CASE("folders inside the engine form no circle")
{
    QMap<QString, QSet<QString>> arrows;
    forEachSourceLine([&](const QString& file, QStringView line) {
        const QString prefix = u"model/analysis/"_s;
        if (!file.startsWith(prefix) || !line.startsWith(u"#include \"model/analysis/"))
            return;
        const QString header = line.mid(10, line.indexOf(u'"', 10) - 10).toString();
        const QString from = file.section(u'/', 2, -2);
        const QString to = header.section(u'/', 2, -2);
        if (from != to && !to.isEmpty() && !from.isEmpty())
            arrows[from].insert(to);
    });
    CHECK(circleIn(arrows) == QStringList());
}
