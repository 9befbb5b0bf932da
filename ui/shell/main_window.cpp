#include "ui/shell/main_window.h"

#include "ui/article/article_view.h"
#include "ui/entities/correction_actions.h"
#include "ui/entities/entity_panel.h"
#include "ui/library/library_panel.h"
#include "ui/shell/drop_target.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/history_actions.h"
#include "ui/shell/jump_actions.h"
#include "ui/shell/menus.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/recent_articles.h"
#include "ui/shell/session_keeper.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::EditHistory;
using viewmodels::EntityNaming;
using viewmodels::ImportDesk;
using viewmodels::LibraryBrowser;
using viewmodels::ReadingSession;

MainWindow::MainWindow(const Services& services, const WindowSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_panels(new PanelArea(services))
    , m_status(new StatusLine(services))
    , m_files(new FileActions(services.imports, *this))
    , m_history(new HistoryActions(services.history, this))
    , m_jumps(new JumpActions(services.reading, this))
    , m_recent(new RecentArticles(services.reading, this))
    , m_corrections(new entitypanel::CorrectionActions(services.naming, *this))
    , m_actions(new WindowActions(*this))
    , m_keeper(new SessionKeeper(services, *m_panels, *this, settings))
{
    setCentralWidget(m_panels);
    setStatusBar(m_status);
    m_files->setFolder(settings.lastFolder);
    m_recent->setArticles(settings.recent);
    m_panels->library().setWelcomeActions(m_files->waysIn());
    m_panels->side().entities().setCorrections(m_corrections->all());
    new DropTarget(services.imports, *this);
    fillMenus();
    connectServices();
    connectPanels();
    applyTheme();
    followArticle();
    m_panels->library().setFocus();
    m_keeper->restore();
}

void MainWindow::fillMenus()
{
    const auto& article = m_panels->article();
    const auto& library = m_panels->library();
    fillMenuBar(
        *menuBar(),
        {
            {tr("&File"), {m_files->waysIn(), {m_recent->menu(), m_files->report()}, {m_files->quit()}}},
            {tr("&Edit"), {m_history->all(), article.findActions(), library.editActions()}},
            {tr("&View"),
             {m_panels->toggles(),
              article.markActions(),
              article.sizeActions(),
              {m_actions->fullScreen(), m_panels->textOnly()}}},
            {tr("&Go"),
             {m_jumps->all(), library.goActions(), article.mentionActions(), m_panels->side().goActions(),
              m_panels->paneActions()}},
            {tr("&Article"), {article.articleActions()}},
            {tr("E&ntity"), {m_corrections->all(), m_panels->side().entities().actions()}},
            {tr("&Timeline"), {m_panels->timeline().actions()}},
            {tr("&Help"), {m_actions->help()}},
        });
}

void MainWindow::connectServices()
{
    ReadingSession& reading = m_services.reading;
    connect(&reading, &ReadingSession::articleChanged, this, &MainWindow::followArticle);
    connect(&reading, &ReadingSession::failed, this, &MainWindow::fail);
    connect(&m_services.imports, &ImportDesk::openRequested, &reading, &ReadingSession::open);
    connect(&m_services.imports, &ImportDesk::finished, this, &MainWindow::reportImport);
    connect(&m_services.browser, &LibraryBrowser::failed, this, &MainWindow::fail);
    connect(&m_services.history, &EditHistory::done, this, &MainWindow::say);
    connect(&m_services.history, &EditHistory::failed, this, &MainWindow::fail);
    connect(&m_services.naming, &EntityNaming::done, this, &MainWindow::say);
    connect(&m_services.naming, &EntityNaming::failed, this, &MainWindow::fail);
}

void MainWindow::connectPanels()
{
    librarypanel::LibraryPanel& library = m_panels->library();
    connect(&library, &librarypanel::LibraryPanel::openRequested, &m_services.reading, &ReadingSession::open);
    connect(&library, &librarypanel::LibraryPanel::searchRequested, m_panels, &PanelArea::search);
    connect(&library, &librarypanel::LibraryPanel::statusMessage, this, &MainWindow::say);
    connect(&m_panels->article(), &articleview::ArticleView::statusMessage, this, &MainWindow::say);
    connect(m_files, &FileActions::statusMessage, this, &MainWindow::say);
    connect(m_files, &FileActions::folderChanged, m_keeper, &SessionKeeper::setLastFolder);
    connect(m_recent, &RecentArticles::changed, m_keeper, &SessionKeeper::setRecent);
    connect(m_status, &StatusLine::detailsRequested, m_files, &FileActions::showReport);
    connect(m_keeper, &SessionKeeper::restored, m_jumps, &JumpActions::forget);
    connect(m_keeper, &SessionKeeper::changed, this, &MainWindow::settingsChanged);
}

void MainWindow::say(const QString& sentence)
{
    m_status->say(sentence);
}

void MainWindow::fail(const base::Error& error)
{
    m_status->say(error.message);
}

void MainWindow::reportImport(const viewmodels::ImportSummary& summary)
{
    m_status->say(summary.line, summary.failed);
    if (!m_services.reading.current() && summary.first.isValid())
        m_services.reading.open(summary.first);
}

void MainWindow::followArticle()
{
    const library::StoredArticle* current = m_services.reading.current();
    m_panels->library().setOpenArticle(current ? current->id : article::ArticleId());
    const QString title = current ? current->article.title() : QString();
    setWindowTitle(title.isEmpty() ? u"Dateline"_s : tr("%1 - Dateline", "title of the window").arg(title));
}

void MainWindow::applyTheme()
{
    const QPalette desktop = QApplication::palette();
    setPalette(theme::Theme::fromPalette(desktop).applied(desktop));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_keeper->saveNow();
    QMainWindow::closeEvent(event);
}

} // namespace dateline::shell
