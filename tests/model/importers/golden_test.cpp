#include "model/article/analysis_json.h"
#include "model/importers/registry.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

/// What `dateline read` prints for the article of a case.
QByteArray readCase(const QDir& folder)
{
    const QStringList inputs = folder.entryList({u"article.*"_s}, QDir::Files);
    REQUIRE(inputs.size() == 1);
    auto source = importers::openSource(folder.filePath(inputs.front()));
    REQUIRE(source);
    source->modified = {}; // the day of the checkout says nothing
    const auto articles = importers::Registry().read(*source);
    REQUIRE(articles);
    REQUIRE(articles->size() == 1);
    const importers::ImportedArticle& imported = articles->front();
    return QJsonDocument(article::toJson(imported.article, imported.issues)).toJson();
}

/// With DATELINE_APPROVE set, what is read becomes what is expected: see tests/approve.
void approve(const QString& path, const QByteArray& json)
{
    if (qEnvironmentVariableIsEmpty("DATELINE_APPROVE"))
        return;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
}

} // namespace

TEST_CASE("golden articles are imported as approved", "[golden]")
{
    const QDir cases(tests::sourceFolder() + u"/tests/golden/import"_s);
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QDir folder(cases.filePath(name));
        const QByteArray json = readCase(folder);
        approve(folder.filePath(u"expected.json"_s), json);
        QFile expected(folder.filePath(u"expected.json"_s));
        if (expected.open(QIODevice::ReadOnly))
            CHECK(QString::fromUtf8(json) == QString::fromUtf8(expected.readAll()));
        else
            FAIL_CHECK("there is no expected.json; write one with tests/approve and read it");
    }
}
