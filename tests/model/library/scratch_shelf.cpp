#include "tests/model/library/scratch_shelf.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace dateline::tests {

using namespace Qt::StringLiterals;

QString ScratchShelf::file(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(name);
    REQUIRE(QFileInfo(path).absoluteDir().mkpath(u"."_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QString ScratchShelf::folderOfArticles(int count, int first) const
{
    for (int number = first; number < first + count; ++number)
        file(u"articles/%1.txt"_s.arg(number, 5, 10, QChar(u'0')), fakeArticle(number));
    return m_folder.filePath(u"articles"_s);
}

article::ArticleId importOne(library::Library& library, const QByteArray& bytes)
{
    const auto report = library.importSourceNow({bytes, u"paste"_s, {}, {}});
    REQUIRE(report.items.size() == 1);
    INFO(report.items.first().error.toStdString());
    REQUIRE(report.items.first().articles.size() == 1);
    return report.items.first().articles.first();
}

void handleEventsUntil(const std::function<bool()>& condition)
{
    QDeadlineTimer deadline(30000);
    while (true) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (condition())
            return;
        REQUIRE_FALSE(deadline.hasExpired());
        QTest::qSleep(1);
    }
}

} // namespace dateline::tests
