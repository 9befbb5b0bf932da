#include "ui/shell/file_actions.h"

#include "ui/shell/import_report_dialog.h"
#include "ui/shell/intake.h"
#include "ui/viewmodels/import_desk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

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

FileActions::FileActions(viewmodels::ImportDesk& imports, QWidget& window)
    : QObject(&window)
    , m_imports(imports)
    , m_window(window)
    , m_openFiles(add(tr("&Open files…"), QKeySequence::Open,
                      tr("Import articles from files and read the first"), &FileActions::openFiles))
    , m_openFolder(add(tr("Open &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                       tr("Import all articles of a folder and the folders in it"), &FileActions::openFolder))
    , m_paste(add(tr("&Paste as article"), QKeySequence::Paste,
                  tr("Import the copied text or files as articles"), &FileActions::paste))
    , m_report(add(tr("Last import &report…"), {}, tr("Show what the last import said about each file"),
                   &FileActions::showReport))
    , m_quit(new QAction(tr("&Quit"), this))
{
    m_report->setEnabled(false);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setStatusTip(tr("Close Dateline; nothing needs saving"));
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(&m_imports, &viewmodels::ImportDesk::finished, this, &FileActions::takeReport);
}

QAction* FileActions::add(const QString& text, const QKeySequence& key, const QString& tip,
                          void (FileActions::*run)())
{
    auto* action = new QAction(text, this);
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
