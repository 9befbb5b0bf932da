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
    , m_openFiles(add(u"&Open files…"_s, QKeySequence::Open,
                      u"Import articles from files and read the first"_s, &FileActions::openFiles))
    , m_openFolder(add(u"Open &folder…"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                       u"Import all articles of a folder and the folders in it"_s, &FileActions::openFolder))
    , m_paste(add(u"&Paste as article"_s, QKeySequence::Paste,
                  u"Import the copied text or files as articles"_s, &FileActions::paste))
    , m_report(add(u"Last import &report…"_s, {}, u"Show what the last import said about each file"_s,
                   &FileActions::showReport))
    , m_quit(new QAction(u"&Quit"_s, this))
{
    m_report->setEnabled(false);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setStatusTip(u"Close Dateline; nothing needs saving"_s);
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
    QFileDialog* dialog = fileDialog(m_window, u"Open files"_s, m_folder, QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileActions::importChosen);
    dialog->open();
}

void FileActions::openFolder()
{
    QFileDialog* dialog = fileDialog(m_window, u"Open folder"_s, m_folder, QFileDialog::Directory);
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
        Q_EMIT statusMessage(u"There is no text and no file to paste. Copy the text of an article first."_s);
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
