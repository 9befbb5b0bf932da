#include "app/application_id.h"
#include "model/library/library.h"
#include "tests/resources/packaging/running.h"
#include "tests/support/data_folder.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::Finished;
using tests::run;

namespace {

QString packagingFile(const QString& name)
{
    return tests::sourceFolder() + u"/resources/packaging/"_s + name;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The program installed below a folder of its own.
class Installed
{
public:
    Installed()
    {
        const Finished done =
            run(QStringLiteral(CMAKE_PROGRAM),
                {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, m_folder.path()});
        INFO(done.output.toStdString());
        REQUIRE(done.code == 0);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("an installed program has all that a desktop looks for and finds its own tables")
{
    const Installed installed;
    const QString id = app::applicationId();
    for (const QString& name :
         {u"share/applications/%1.desktop"_s.arg(id), u"share/metainfo/%1.metainfo.xml"_s.arg(id),
          u"share/mime/packages/%1.xml"_s.arg(id), u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(id),
          u"share/icons/hicolor/48x48/apps/%1.png"_s.arg(id), u"share/man/man1/dateline.1"_s,
          u"share/bash-completion/completions/dateline"_s, u"share/zsh/site-functions/_dateline"_s,
          u"share/fish/vendor_completions.d/dateline.fish"_s, u"share/dateline/icons/dateline-32.png"_s,
          u"share/dateline/gazetteers/SOURCES.md"_s}) {
        INFO(name.toStdString());
        CHECK(QFile::exists(installed.path(name)));
    }
    CHECK_FALSE(QFile::exists(installed.path(u"share/dateline/gazetteers/authored"_s)));

    CHECK(QFileInfo(installed.path(u"libexec/dateline/dateline-voice"_s)).isExecutable());

    const QString program = installed.path(u"bin/dateline"_s);
    const QSettings service(installed.path(u"share/dbus-1/services/%1.service"_s.arg(id)),
                            QSettings::IniFormat);
    CHECK(service.value(u"D-BUS Service/Name"_s).toString() == id);
    CHECK(service.value(u"D-BUS Service/Exec"_s).toString() == program);
    CHECK(run(program, {u"--version"_s}).output == u"Dateline " PROJECT_VERSION_TEXT u"\n"_s);
    const QTemporaryDir folder;
    const QString article =
        write(folder, u"storm.txt"_s, "Storm hits Lisbon\n\nA storm killed 12 people in Lisbon on Monday.\n");
    const Finished analysed = run(program, {u"analyze"_s, u"--published"_s, u"2024-05-20"_s, article});
    INFO(analysed.output.toStdString());
    CHECK(analysed.code == 0);
    CHECK(analysed.output.contains(u"Lisbon"_s));
}

TEST_CASE("the desktop's entry and description of the program are valid and bear one name")
{
    DATELINE_REQUIRE_TOOL("desktop-file-validate")
    DATELINE_REQUIRE_TOOL("appstreamcli")
    const QString entry = packagingFile(app::applicationId() + u".desktop"_s);
    const Finished entryChecked = run(u"desktop-file-validate"_s, {u"--no-hints"_s, entry});
    INFO(entryChecked.output.toStdString());
    CHECK(entryChecked.code == 0);
    CHECK(entryChecked.output.isEmpty());

    const QString about = packagingFile(app::applicationId() + u".metainfo.xml"_s);
    const Finished aboutChecked = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, about});
    INFO(aboutChecked.output.toStdString());
    CHECK(aboutChecked.code == 0);
    const QByteArray id = app::applicationId().toUtf8();
    CHECK(contentOf(about).contains("<id>" + id + "</id>"));
    CHECK(contentOf(entry).contains("\nIcon=" + id + "\n"));
}

TEST_CASE("the newest release that the description names is this version")
{
    QXmlStreamReader xml(contentOf(packagingFile(app::applicationId() + u".metainfo.xml"_s)));
    QString newest;
    while (newest.isEmpty() && !xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"release"_s)
            newest = xml.attributes().value(u"version"_s).toString();
    }
    CHECK(newest == QStringLiteral(PROJECT_VERSION_TEXT));
}

TEST_CASE("a library is known by its first bytes and any other SQLite file is not taken for one")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"data/mime/packages"_s));
    const QString type = app::applicationId() + u".mime.xml"_s;
    REQUIRE(QFile::copy(packagingFile(type), folder.filePath(u"data/mime/packages/"_s + type)));
    qputenv("XDG_DATA_DIRS", folder.filePath(u"data"_s).toUtf8());
    {
        const auto library = library::Library::open({.path = folder.filePath(u"harbour"_s),
                                                     .engine = nullptr,
                                                     .registry = nullptr,
                                                     .clock = std::make_shared<tests::FixedClock>(QDateTime(
                                                         QDate(2031, 3, 6), QTime(12, 0), Qt::UTC))});
        REQUIRE(library.has_value());
    }
    const QMimeDatabase types;
    const QMimeType found = types.mimeTypeForFile(folder.filePath(u"harbour"_s), QMimeDatabase::MatchContent);
    CHECK(found.name() == u"application/x-dateline-library"_s);
    CHECK(found.inherits(u"application/vnd.sqlite3"_s));
    CHECK(types.mimeTypeForFile(u"harbour.dateline"_s, QMimeDatabase::MatchExtension) == found);

    QByteArray other = contentOf(folder.filePath(u"harbour"_s));
    other.replace(68, 4, QByteArray(4, '\0'));
    CHECK_FALSE(types.mimeTypeForData(other) == found);
}
