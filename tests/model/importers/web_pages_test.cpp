#include "model/importers/registry.h"
#include "tests/model/importers/shingles.h"
#include "tests/support/data_folder.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace dateline;

namespace {

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString bareLetters(const QString& text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            letters += unit.toCaseFolded();
    }
    return letters;
}

/// For scoring outside: one file for each page, in the folder that DATELINE_IMPORT_OUTPUT names.
void writeBody(const QString& page, const article::Article& article)
{
    const QString folder = qEnvironmentVariable("DATELINE_IMPORT_OUTPUT");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(page + u".txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(article.body().toUtf8());
}

struct Tally
{
    int right = 0;
    int all = 0;

    void count(const QString& page, const char* what, const QString& expected, const QString& found)
    {
        ++all;
        if (bareLetters(expected) == bareLetters(found))
            ++right;
        else if (!qEnvironmentVariableIsEmpty("DATELINE_IMPORT_OUTPUT"))
            std::cout << page.left(8).toStdString() << ' ' << what << ": expected \""
                      << expected.toStdString() << "\", found \"" << found.toStdString() << "\"\n";
    }
    double share() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
};

} // namespace

TEST_CASE("news pages of many sites are read as people read them", "[data]")
{
    DATELINE_REQUIRE_DATA(data)
    const QString folder = data + u"/webpages/aef"_s;
    const QJsonObject reference = readObject(folder + u"/articles.json"_s);
    const importers::Registry registry;
    double precision = 0;
    double recall = 0;
    Tally titles, dates, authors;
    for (const QString& page : reference.keys()) {
        const QJsonObject expected = reference.value(page).toObject();
        const auto articles = registry.readFile(folder + u"/html/"_s + page + u".html"_s);
        INFO(page.toStdString());
        REQUIRE(articles);
        const article::Article& article = articles->front().article;
        const tests::Agreement agreement =
            tests::compareShingles(expected.value("articleBody"_L1).toString(), article.body().toString());
        precision += agreement.precision;
        recall += agreement.recall;
        writeBody(page, article);
        titles.count(page, "title", expected.value("title"_L1).toString(), article.title());
        dates.count(page, "date", expected.value("date"_L1).toString(),
                    article.published.date.toString(Qt::ISODate));
        if (const QString authorNames = expected.value("authors"_L1).toString(); !authorNames.isEmpty())
            authors.count(page, "author", authorNames, article.byline);
    }
    const auto pages = static_cast<double>(reference.size());
    precision /= pages;
    recall /= pages;
    std::cout << "pages " << reference.size() << ", body precision " << precision << ", recall " << recall
              << ", F1 " << 2 * precision * recall / (precision + recall) << ", title " << titles.share()
              << ", date " << dates.share() << ", author " << authors.share() << '\n';
    CHECK(2 * precision * recall / (precision + recall) > 0.88);
    CHECK(titles.share() > 0.7);
    CHECK(dates.share() > 0.8);
    CHECK(authors.share() > 0.6);
}
