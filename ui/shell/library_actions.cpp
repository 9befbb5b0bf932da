#include "ui/shell/library_actions.h"

#include "ui/viewmodels/command.h"
#include "ui/viewmodels/library_choice.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 8;
const QString suffix = u"dateline"_s;

} // namespace

LibraryActions::LibraryActions(const QString& path, QWidget& window)
    : QObject(&window)
    , m_path(path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath())
    , m_window(window)
    , m_open(new QAction(tr("Open &library…"), this))
    , m_menu(tr("Recent li&braries"))
{
    m_open->setObjectName(u"file.open-library"_s);
    m_open->setStatusTip(tr("Open another library in a window of its own, or make a new one"));
    connect(m_open, &QAction::triggered, this, &LibraryActions::ask);
    m_menu.menuAction()->setStatusTip(tr("Open a library again that was open lately"));
    m_menu.setToolTipsVisible(true);
    // Whether their files are there is looked up each time: disks come and go.
    connect(&m_menu, &QMenu::aboutToShow, this, &LibraryActions::greyGone);
    fill();
}

void LibraryActions::setLibraries(const QStringList& paths)
{
    m_libraries = paths;
    if (!m_path.isEmpty()) {
        m_libraries.removeAll(m_path);
        m_libraries.prepend(m_path);
    }
    m_libraries.resize(std::min(most, m_libraries.size()));
    fill();
}

void LibraryActions::setKept(bool kept)
{
    m_kept = kept;
    if (!kept && !m_libraries.isEmpty())
        clear();
}

void LibraryActions::ask()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open library"), QFileInfo(m_path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile); // a name that does not exist is a new library
    dialog->setNameFilters({tr("Libraries (*.%1)").arg(suffix), tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::filesSelected, this, &LibraryActions::choose);
    dialog->open();
}

void LibraryActions::choose(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString path = QFileInfo(paths.first()).absoluteFilePath();
    const QString mistake = viewmodels::libraryMistake(path);
    if (path == m_path) {
        Q_EMIT statusMessage(tr("This library is open already, in this window."));
    } else if (!mistake.isEmpty()) {
        Q_EMIT statusMessage(mistake);
    } else {
        note(path);
        Q_EMIT openRequested(path);
    }
}

void LibraryActions::note(const QString& path)
{
    if (!m_kept)
        return;
    m_libraries.removeAll(path);
    m_libraries.prepend(path);
    m_libraries.resize(std::min(most, m_libraries.size()));
    Q_EMIT changed(m_libraries);
}

void LibraryActions::clear()
{
    m_libraries.clear();
    fill();
    Q_EMIT changed(m_libraries);
}

void LibraryActions::fill()
{
    m_menu.clear();
    for (const QString& path : m_libraries) {
        if (path == m_path)
            continue;
        QAction* action = m_menu.addAction(viewmodels::menuText(QFileInfo(path).completeBaseName()));
        action->setData(path);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { choose({path}); });
    }
    const bool isAny = !m_menu.isEmpty();
    if (isAny)
        m_menu.addSeparator();
    QAction* forget = m_menu.addAction(tr("&Clear this list"));
    forget->setStatusTip(tr("Forget which libraries were open; the libraries stay"));
    forget->setEnabled(isAny);
    // Queued: the menu is filled anew while the entry is still being clicked.
    connect(forget, &QAction::triggered, this, &LibraryActions::clear, Qt::QueuedConnection);
    greyGone();
}

void LibraryActions::greyGone()
{
    for (QAction* action : m_menu.actions()) {
        const QString path = action->data().toString();
        if (path.isEmpty())
            continue;
        const bool isThere = QFileInfo::exists(path);
        action->setEnabled(isThere);
        action->setStatusTip(isThere ? tr("Open %1").arg(path) : tr("%1 is not there now").arg(path));
    }
}

} // namespace dateline::shell
