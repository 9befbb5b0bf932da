#include "ui/shell/main_window.h"

#include "ui/article/article_finder.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/article/beside_view.h"
#include "ui/article/mention_edges.h"
#include "ui/article/selection_bar.h"
#include "ui/article/speech_actions.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/correction_actions.h"
#include "ui/entities/entity_panel.h"
#include "ui/entities/mention_actions.h"
#include "ui/entities/retype_actions.h"
#include "ui/library/library_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/comparison.h"
#include "ui/shell/confirm_actions.h"
#include "ui/shell/copy_actions.h"
#include "ui/shell/drop_target.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/former_names.h"
#include "ui/shell/history_actions.h"
#include "ui/shell/jump_actions.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/layout_actions.h"
#include "ui/shell/library_actions.h"
#include "ui/shell/menu_bar_keys.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/panel_pins.h"
#include "ui/shell/panel_windows.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quick_buttons.h"
#include "ui/shell/reanalysis_actions.h"
#include "ui/shell/recent_articles.h"
#include "ui/shell/session_keeper.h"
#include "ui/shell/settings_actions.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tools_actions.h"
#include "ui/shell/trail_actions.h"
#include "ui/shell/window_actions.h"
#include "ui/theme/grouped_tree.h"
#include "ui/theme/theme.h"
#include "ui/timeline/event_actions.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/mention_corrections.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reanalysis_desk.h"

#include <QApplication>
#include <QEvent>
#include <QMenuBar>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::EditHistory;
using viewmodels::EntityNaming;
using viewmodels::ImportDesk;
using viewmodels::LibraryBrowser;
using viewmodels::MentionCorrections;
using viewmodels::ReadingSession;
using viewmodels::ReanalysisDesk;

MainWindow::MainWindow(const Services& services, const WindowSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_panels(new PanelArea(services))
    , m_status(new StatusLine(services))
    , m_files(new FileActions(services.imports, services.samplesPath, *this))
    , m_history(new HistoryActions(services.history, *this))
    , m_copies(new CopyActions(this))
    , m_jumps(new JumpActions(services.reading, this))
    , m_trail(new TrailActions(services.reading, this))
    , m_recent(new RecentArticles(services.reading, this))
    , m_libraries(new LibraryActions(services.libraryPath, *this))
    , m_reanalysis(new ReanalysisActions(services.reanalysis, services.reading, this))
    , m_tools(new ToolsActions(services, *m_reanalysis->ofLibrary(), *this))
    , m_corrections(new entitypanel::CorrectionActions(
          services.naming, services.mentions, *this,
          QList<QWidget*>{&m_panels->library(), &m_panels->article(), &m_panels->side()} +
              m_panels->side().panels()))
    , m_retype(new entitypanel::RetypeActions(
          services.naming, *m_corrections, {&m_panels->article().text(), &m_panels->side().entities().tree()},
          this))
    , m_confirm(new ConfirmActions(services.confirmations, *m_panels, this))
    , m_layouts(new LayoutActions(*m_panels, this))
    , m_comparison(new Comparison(services, *m_panels, *m_recent, this))
    , m_settings(new SettingsActions(this))
    , m_mentions(new entitypanel::MentionActions(services.mentions, *this, m_panels->article()))
    , m_events(new timelinepanel::EventActions(services.events, *this, m_panels->timeline(),
                                               m_panels->article(), {m_confirm->event()}))
    , m_actions(new WindowActions(*this))
    , m_keeper(new SessionKeeper(services, *m_panels, *this, settings))
{
    setCentralWidget(m_panels);
    setStatusBar(m_status);
    m_files->setFolder(settings.lastFolder);
    m_panels->library().setWelcomeActions(m_files->waysIn(), m_files->pasting());
    m_panels->library().setUndo(*m_history->all().first());
    m_panels->side().entities().setCorrections(m_corrections->all() + m_confirm->entity() +
                                               QList{m_retype->menu(), m_mentions->split()});
    m_panels->pins().setCorrections(m_corrections->all() + m_mentions->ofMention() +
                                    m_retype->menu()->menu()->actions() + m_events->ofEvent() +
                                    m_confirm->entity() + QList{m_confirm->words(), m_confirm->event()});
    m_panels->article().text().setMenu(
        {m_copies->all(), m_mentions->ofMention() + m_mentions->ofMissed() + QList{m_events->add()} +
                              m_corrections->all() + m_confirm->entity() +
                              QList{m_retype->menu(), m_panels->article().speech()->fromHere()}});
    m_panels->article().selection().setActs({{m_panels->side().goActions().last(), tr("Context")},
                                             {m_corrections->all().at(0), tr("Correct…")},
                                             {m_corrections->all().at(1), tr("Same as…")}});
    new DropTarget(services.imports, *this);
    fillMenus(settings);
    connectServices();
    connectPanels();
    connectActions();
    connectWork();
    applyTheme();
    followArticle();
    m_panels->library().setFocus();
    m_keeper->restore();
    if (settings.besideShown)
        m_comparison->restore(settings.memory.article ? settings.beside : article::ArticleId(),
                              settings.articleWidths);
}

QList<MenuContents> MainWindow::menus() const
{
    articleview::ArticleView& article = m_panels->article();
    librarypanel::LibraryPanel& library = m_panels->library();
    const QString needsArticle = tr("open an article first");
    return {
        {tr("&File"),
         {m_files->waysIn(),
          {m_recent->menu(), m_files->report()},
          {m_libraries->open(), m_libraries->menu()},
          article.printActions(),
          m_files->waysOut()},
         {}},
        {tr("&Edit"),
         {m_history->all(),
          m_copies->all(),
          article.findActions(),
          library.editActions(),
          {m_events->add()},
          {m_actions->contextMenu()}},
         {},
         {&library}},
        {tr("&View"),
         {m_panels->toggles() + QList{m_panels->windows().menu(), m_panels->pins().menu()},
          m_layouts->all() + QList{m_comparison->layout()},
          article.markActions() + m_status->surenessActions(),
          article.sizeActions(),
          {m_actions->fullScreen(), m_panels->textOnly()}},
         {}},
        {tr("&Go"),
         {m_jumps->all(), library.goActions(), article.mentionActions(), m_panels->side().goActions(),
          m_panels->paneActions()},
         {},
         {&article}},
        {tr("&Article"),
         {article.articleActions(),
          {article.speech()->menu()},
          {m_comparison->keepBeside()},
          {m_confirm->words()},
          {m_reanalysis->ofArticle()}},
         needsArticle,
         {&article}},
        {tr("E&ntity"),
         {m_corrections->all() + m_confirm->entity() + QList{m_retype->menu()}, m_mentions->ofMention(),
          m_mentions->ofReach(), m_mentions->ofMissed(), m_panels->side().entities().actions(),
          m_panels->side().context().actions(), m_trail->all()},
         tr("select an entity first"),
         QList<QWidget*>{&m_panels->side()} + m_panels->side().panels()},
        {tr("&Timeline"), {m_panels->timeline().actions()}, needsArticle, {&m_panels->timeline()}},
        {tr("T&ools"), m_tools->groups(), {}},
        {tr("&Settings"), {m_settings->all()}, {}},
        {tr("&Help"), {m_actions->help()}, {}},
    };
}

void MainWindow::fillMenus(const WindowSettings& settings)
{
    m_menus = Menus(menus());
    m_menus.fill(*menuBar());
    new MenuBarKeys(*menuBar(), m_menus.commands());
    new QuickButtons(*menuBar(),
                     {*m_files->waysIn().first(), *m_jumps->all().first(), *m_jumps->all().last(),
                      m_layouts->all() + QList{m_comparison->layout()}, *m_settings->typography()});
    m_keys = new KeyBindings(m_menus.commands(), this);
    shareKeys();
    m_preferences = new Preferences({m_panels->article(), m_services.aloud, *m_keys, *m_recent, *m_libraries,
                                     *m_keeper, m_panels->timeline().filters()},
                                    settings, m_services.libraryPath, *this);
}

/// While the article is read aloud, what goes to other events goes to other sentences.
void MainWindow::shareKeys()
{
    const QList<QAction*> events = m_panels->timeline().eventSteps();
    const QList<QAction*> sentences = m_panels->article().speech()->sentenceSteps();
    for (qsizetype way = 0; way < events.size(); ++way)
        m_keys->giveWay(*events.at(way), *sentences.at(way));
}

void MainWindow::connectServices()
{
    ReadingSession& reading = m_services.reading;
    connect(&reading, &ReadingSession::articleChanged, this, &MainWindow::followArticle);
    connect(&reading, &ReadingSession::failed, this, &MainWindow::fail);
    connect(&m_services.imports, &ImportDesk::openRequested, &reading, &ReadingSession::open);
    connect(&m_services.imports, &ImportDesk::finished, this, &MainWindow::reportImport);
    connect(&m_services.reanalysis, &ReanalysisDesk::finished, this, &MainWindow::say);
    connect(&m_services.reanalysis, &ReanalysisDesk::failed, this, &MainWindow::fail);
    connect(&m_services.browser, &LibraryBrowser::failed, this, &MainWindow::fail);
    connect(&m_services.history, &EditHistory::done, this, &MainWindow::say);
    connect(&m_services.history, &EditHistory::failed, this, &MainWindow::fail);
    connect(&m_services.naming, &EntityNaming::done, this, &MainWindow::say);
    connect(&m_services.naming, &EntityNaming::failed, this, &MainWindow::fail);
    connect(&m_services.mentions, &MentionCorrections::done, this, &MainWindow::say);
    connect(&m_services.mentions, &MentionCorrections::failed, this, &MainWindow::fail);
    connect(&m_services.confirmations, &viewmodels::Confirmations::done, this, &MainWindow::say);
    connect(&m_services.confirmations, &viewmodels::Confirmations::failed, this, &MainWindow::fail);
    connect(&m_services.events, &viewmodels::EventCorrections::done, this, &MainWindow::say);
    connect(&m_services.events, &viewmodels::EventCorrections::failed, this, &MainWindow::fail);
}

void MainWindow::connectPanels()
{
    librarypanel::LibraryPanel& library = m_panels->library();
    connect(&library, &librarypanel::LibraryPanel::openRequested, &m_services.reading, &ReadingSession::open);
    connect(&library, &librarypanel::LibraryPanel::searchRequested, m_panels, &PanelArea::search);
    connect(&library, &librarypanel::LibraryPanel::statusMessage, this, &MainWindow::say);
    connect(&m_panels->article(), &articleview::ArticleView::statusMessage, this, &MainWindow::say);
    connect(&m_panels->article().finder(), &articleview::ArticleFinder::allArticlesWanted, m_panels,
            &PanelArea::searchFor);
    connect(&m_panels->timeline(), &timelinepanel::TimelinePanel::statusMessage, this, &MainWindow::say);
    connect(&m_panels->windows(), &PanelWindows::made, this, &MainWindow::equip);
    connect(&m_panels->windows(), &PanelWindows::statusMessage, this, &MainWindow::say);
    connect(&m_panels->pins(), &PanelPins::statusMessage, this, &MainWindow::say);
    connect(m_status, &StatusLine::detailsRequested, m_files, &FileActions::showReport);
    connect(m_keeper, &SessionKeeper::restored, m_jumps, &JumpActions::forget);
    connect(m_keeper, &SessionKeeper::changed, this, &MainWindow::settingsChanged);
}

void MainWindow::connectActions()
{
    connect(m_files, &FileActions::statusMessage, this, &MainWindow::say);
    connect(m_files, &FileActions::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_files, &FileActions::folderChanged, m_keeper, &SessionKeeper::setLastFolder);
    connect(m_trail, &TrailActions::statusMessage, this, &MainWindow::say);
    connect(m_recent, &RecentArticles::changed, m_keeper, &SessionKeeper::setRecent);
    connect(m_libraries, &LibraryActions::changed, m_keeper, &SessionKeeper::setLibraries);
    connect(m_libraries, &LibraryActions::openRequested, this, &MainWindow::libraryRequested);
    connect(m_libraries, &LibraryActions::statusMessage, this, &MainWindow::say);
    connect(m_tools, &ToolsActions::statusMessage, this, &MainWindow::say);
    connect(m_actions, &WindowActions::paletteRequested, this, &MainWindow::showPalette);
    connect(m_actions, &WindowActions::explanationsRequested, this, [this] { m_menus.explain(); });
    connect(m_actions, &WindowActions::keysRequested, this, &MainWindow::showKeys);
    connect(m_settings, &SettingsActions::requested, m_preferences, &Preferences::showSettings);
    connect(&m_panels->article().mentionEdges(), &articleview::MentionEdges::wordsWanted, m_mentions,
            &entitypanel::MentionActions::reach);
    connect(m_comparison, &Comparison::viewMade, this,
            [this] { m_comparison->view()->text().setMenu({m_copies->all()}); });
    connect(&m_panels->side().entities(), &entitypanel::EntityPanel::joinRequested, m_corrections,
            &entitypanel::CorrectionActions::join);
    connect(m_keys, &KeyBindings::changed, m_keeper, [this] { m_keeper->setKeys(m_keys->settings()); });
}

/// Esc stops long work where there is nothing else that it ends.
void MainWindow::connectWork()
{
    articleview::ArticleView& article = m_panels->article();
    m_status->watch(m_panels->timeline().exportWork());
    m_status->setKeyOf(*article.clearAction());
    connect(&article, &articleview::ArticleView::endWanted, m_status, &StatusLine::stopFront);
    connect(m_status, &StatusLine::worksChanged, this,
            [this, &article] { article.setUnderWay(m_status->stopWords()); });
}

/// A window of a panel has the keys of this one and takes what is dropped on it.
void MainWindow::equip(QWidget* window)
{
    for (const viewmodels::Command& command : m_menus.commands()) {
        if (!command.name().isEmpty() && command.action->shortcutContext() == Qt::WindowShortcut)
            window->addAction(command.action);
    }
    new DropTarget(m_services.imports, *window);
}

void MainWindow::showPalette()
{
    QList<viewmodels::Command> commands = m_menus.commands();
    commands.removeIf(
        [this](const viewmodels::Command& command) { return command.action == m_actions->palette(); });
    auto* palette = new CommandPalette(commands, m_keeper->commandUses(), *this);
    connect(palette, &CommandPalette::chosen, m_keeper, &SessionKeeper::noteUse);
}

void MainWindow::showKeys()
{
    (new KeysDialog(m_menus.commandsFor(QApplication::focusWidget()), this))->open();
}

void MainWindow::say(const QString& sentence)
{
    m_status->say(sentence);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::run(const QString& name)
{
    const QString wanted = nameNow(name);
    for (const viewmodels::Command& command : m_menus.commands()) {
        if (wanted.isEmpty() || command.name() != wanted || !command.action->isEnabled())
            continue;
        command.action->trigger();
        return true;
    }
    return false;
}

void MainWindow::adopt(const WindowSettings& settings)
{
    m_preferences->adopt(settings);
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
    QString title = current ? current->article.title() : QString();
    if (!m_services.libraryName.isEmpty())
        title = title.isEmpty() ? m_services.libraryName
                                : tr("%1 (%2)", "article and library").arg(title, m_services.libraryName);
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
    Q_EMIT closed();
}

} // namespace dateline::shell
