#pragma once

#include "app/composition.h"
#include "model/article/ids.h"
#include "model/library/opening_engine.h"

#include <QStringList>
#include <QTemporaryDir>

namespace dateline::library {
class Library;
}
namespace dateline::shell {
class MainWindow;
}

namespace dateline::tests {

/// The whole program but for its command line, with the real engine, over a library with a few articles in a
/// folder of its own. Its windows can be closed like any other; start() is the next start.
class WalkedProgram
{
public:
    WalkedProgram();
    ~WalkedProgram();

    /// What a reader can read in the articles that the walk began with, as one text to compare. Like
    /// complaints(), for the time between two starts.
    QByteArray contents() const;
    /// What the library itself says about its state; empty where all is well.
    QString complaints() const;

    void start();
    /// Ends the program, as when the reader logs out.
    void stop() { m_program.reset(); }
    bool isRunning() const { return m_program != nullptr; }

    /// Visible windows of the program, the newest last.
    QList<shell::MainWindow*> windows() const;
    /// Greys the one action that cannot be undone, in all windows that are there.
    void greyWhatIsForGood() const;
    /// Files that can be opened.
    const QStringList& files() const { return m_files; }
    QString folder() const { return m_folder.path(); }

private:
    std::unique_ptr<library::Library> openLibrary(library::OpeningEngine engine) const;
    QString libraryPath() const;
    void write(const QString& name, const char* text);

    QTemporaryDir m_folder;
    QStringList m_files;
    QList<article::ArticleId> m_begin; ///< the articles that the walk begins with
    std::unique_ptr<app::Composition> m_program;
};

} // namespace dateline::tests
