#pragma once

#include "model/library/library.h"
#include "tests/model/library/fake_workshop.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// A folder with a library and files to import, which goes when the test ends.
class ScratchShelf
{
public:
    QString libraryPath() const { return m_folder.filePath(QStringLiteral("shelf/library.dateline")); }

    library::Library::Parts parts() const
    {
        library::Library::Parts parts;
        parts.path = libraryPath();
        parts.clock = m_clock;
        parts.workshop = fakeWorkshop();
        return parts;
    }

    std::unique_ptr<library::Library> open() const
    {
        auto opened = library::Library::open(parts());
        REQUIRE(opened);
        return std::move(*opened);
    }

    /// Writes a file below the folder and gives its path.
    QString file(const QString& name, const QByteArray& bytes) const;
    /// A folder with so many articles, numbered from `first`.
    QString folderOfArticles(int count, int first = 1) const;

    FixedClock& clock() const { return *m_clock; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 1), QTime(10, 30, 15, 250), Qt::UTC));
};

/// Imports one article and gives its id.
article::ArticleId importOne(library::Library& library, const QByteArray& bytes);

/// A library with two invented articles (fakeArticle(1) and (2)).
struct TwoArticles
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    article::ArticleId first = importOne(*library, fakeArticle(1));
    article::ArticleId second = importOne(*library, fakeArticle(2));
};

/// What a job or an act of the reader ended with, events handled meanwhile.
template<typename Value>
Value waitFor(const QFuture<Value>& future);

/// Handles events until the condition holds; the test ends where it does not within half a minute.
void handleEventsUntil(const std::function<bool()>& condition);

template<typename Value>
Value waitFor(const QFuture<Value>& future)
{
    handleEventsUntil([&] { return future.isFinished(); });
    // What was signalled before it finished is still on its way.
    handleEventsUntil([] { return true; });
    return future.result();
}

} // namespace dateline::tests
