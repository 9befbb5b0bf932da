#include "ui/shell/file_actions.h"

#include "ui/shell/import_report_dialog.h"
#include "ui/shell/intake.h"
#include "ui/shell/panel_window.h"
#include "ui/viewmodels/import_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

/// A dialog over the window that is shown without a loop of its own.
QFileDialog* fileDialog(QWidget& window, const QString& title, const QString& folder,
                        QFileDialog::FileMode mode)
{
    auto* dialog = new QFileDialog(&window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    return dialog;
}

} // namespace

FileActions::FileActions(viewmodels::ImportDesk& imports, const QString& samples, QWidget& window)
    : QObject(&window)
    , m_imports(imports)
    , m_window(window)
    , m_samplesPath(samples)
    , m_openFiles(add(u"import"_s, tr("&Open files…"), QKeySequence::Open,
                      tr("Import articles from files and read the first"), &FileActions::openFiles))
    , m_openFolder(add(u"file.open-folder"_s, tr("Open &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                       tr("Import all articles of a folder and the folders in it"), &FileActions::openFolder))
    , m_paste(add(u"file.paste-as-article"_s, tr("&Paste as article"), QKeySequence::Paste,
                  tr("Import the copied text or files as articles"), &FileActions::paste))
    , m_samples(add(u"file.samples"_s, tr("&Try with sample articles"), {},
                    tr("Import three invented articles about one story, to see what can be done with them"),
                    &FileActions::importSamples))
    , m_report(add(u"file.last-import-report"_s, tr("Last import &report…"), {},
                   tr("Show what the last import said about each file"), &FileActions::showReport))
    , m_newWindow(add(u"new-window"_s, tr("&New window"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                      tr("Open another window over the same library"), &FileActions::newWindowRequested))
    , m_close(add(u"file.close-window"_s, tr("&Close window"), Qt::CTRL | Qt::Key_W,
                  tr("Close this window; nothing needs saving"), &FileActions::closeWindow))
    , m_quit(add(u"file.quit"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q,
                 tr("Close all windows; nothing needs saving"), &FileActions::quit))
{
    m_report->setEnabled(false);
    m_samples->setEnabled(QFileInfo(m_samplesPath).isDir());
    connect(&m_imports, &viewmodels::ImportDesk::finished, this, &FileActions::takeReport);
}

QAction* FileActions::add(const QString& name, const QString& text, const QKeySequence& key,
                          const QString& tip, void (FileActions::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void FileActions::openFiles()
{
    QFileDialog* dialog = fileDialog(m_window, tr("Open files"), m_folder, QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileActions::importChosen);
    dialog->open();
}

void FileActions::openFolder()
{
    QFileDialog* dialog = fileDialog(m_window, tr("Open folder"), m_folder, QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &FileActions::importChosen);
    dialog->open();
}

void FileActions::importChosen(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.first()).absolutePath();
    Q_EMIT folderChanged(m_folder);
    m_imports.importFiles(paths);
}

void FileActions::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !take(*copied, m_imports))
        Q_EMIT statusMessage(tr("There is no text and no file to paste. Copy the text of an article first."));
}

void FileActions::importSamples()
{
    m_imports.importFiles({m_samplesPath});
}

/// A panel in a window of its own goes back to this one.
void FileActions::closeWindow()
{
    auto* panel = qobject_cast<PanelWindow*>(QApplication::activeWindow());
    if (panel && panel->parentWidget() == &m_window)
        panel->close();
    else
        m_window.close();
}

void FileActions::quit()
{
    QApplication::closeAllWindows();
}

void FileActions::takeReport(const viewmodels::ImportSummary& summary)
{
    m_lastImport = summary;
    m_report->setEnabled(!summary.findings.isEmpty());
}

void FileActions::showReport()
{
    if (m_lastImport)
        (new ImportReportDialog(*m_lastImport, &m_window))->open();
}

} // namespace dateline::shell
