#pragma once

#include "ui/viewmodels/import_words.h"

#include <QAction>

#include <optional>

namespace dateline::viewmodels {
class ImportDesk;
}

namespace dateline::shell {

/// The menu File: the ways in, the last import's report, more windows, and the ways out. Shows its dialogs
/// over the window, which owns it.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is a folder of articles to try the program with.
    FileActions(viewmodels::ImportDesk& imports, const QString& samples, QWidget& window);

    /// Open files, open a folder, paste, and the articles to try the program with.
    QList<QAction*> waysIn() const { return {m_openFiles, m_openFolder, m_paste, m_samples}; }
    const QAction& pasting() const { return *m_paste; }
    QAction* report() const { return m_report; }
    /// Another window, close this one, quit.
    QList<QAction*> waysOut() const { return {m_newWindow, m_close, m_quit}; }

    /// Where the dialogs begin.
    void setFolder(const QString& folder) { m_folder = folder; }
    void openFiles();
    void openFolder();
    void paste();
    void importSamples();
    void showReport();

Q_SIGNALS:
    void folderChanged(const QString& folder);
    void statusMessage(const QString& sentence);
    void newWindowRequested();

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& key, const QString& tip,
                 void (FileActions::*run)());
    void importChosen(const QStringList& paths);
    void closeWindow();
    void quit();
    void takeReport(const viewmodels::ImportSummary& summary);

    viewmodels::ImportDesk& m_imports;
    QWidget& m_window;
    QString m_samplesPath;
    QString m_folder;
    std::optional<viewmodels::ImportSummary> m_lastImport;
    QAction* m_openFiles;
    QAction* m_openFolder;
    QAction* m_paste;
    QAction* m_samples;
    QAction* m_report;
    QAction* m_newWindow;
    QAction* m_close;
    QAction* m_quit;
};

} // namespace dateline::shell
