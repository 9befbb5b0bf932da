#include "ui/shell/session_keeper.h"

#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/reading_place.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/reading_session.h"

#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace dateline::shell {

using viewmodels::ReadingSession;

namespace {

constexpr int saveDelayMs = 400;
constexpr QSize usualSize(1280, 800);

} // namespace

SessionKeeper::SessionKeeper(const Services& services, PanelArea& panels, QWidget& window,
                             WindowSettings settings)
    : QObject(&window)
    , m_services(services)
    , m_panels(panels)
    , m_window(window)
    , m_settings(std::move(settings))
    , m_saved(m_settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::saveNow);
}

void SessionKeeper::restore()
{
    if (!m_window.restoreGeometry(m_settings.geometry))
        m_window.resize(usualSize);
    m_panels.restore(m_settings);
    m_services.reading.goToTimeline(m_settings.timelinePlace);
    m_services.aloud.setSpeed(m_settings.readingSpeed);
    m_services.reading.setSureness(article::SurenessLimit(m_settings.sureness));
    watch();
    if (m_settings.memory.article)
        m_services.reading.setReadArticles(m_settings.read);
    m_isRestoring = m_settings.memory.article && m_settings.article.isValid();
    if (m_isRestoring)
        m_services.reading.open(m_settings.article);
}

void SessionKeeper::watch()
{
    m_window.installEventFilter(this);
    connect(&m_panels, &PanelArea::layoutChanged, this, &SessionKeeper::saveSoon);
    connect(&m_panels.article(), &articleview::ArticleView::zoomChanged, this, &SessionKeeper::saveSoon);
    connect(&m_panels.article(), &articleview::ArticleView::typographyChanged, this,
            &SessionKeeper::saveSoon);
    connect(m_panels.article().text().verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SessionKeeper::saveSoon);
    // Queued, so that the panels have taken the article in before its line is looked for.
    connect(&m_services.reading, &ReadingSession::articleChanged, this, &SessionKeeper::restoreReading,
            Qt::QueuedConnection);
    connect(&m_services.reading, &ReadingSession::articleChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.reading, &ReadingSession::entitySelectionChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.reading, &ReadingSession::findingSelectionChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.reading, &ReadingSession::surenessChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.beside, &ReadingSession::articleChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.aloud, &viewmodels::ReadAloud::speedChanged, this, &SessionKeeper::saveSoon);
    connect(&m_services.reading, &ReadingSession::failed, this, [this] { m_isRestoring = false; });
}

void SessionKeeper::restoreReading()
{
    if (!std::exchange(m_isRestoring, false))
        return;
    const library::StoredArticle* current = m_services.reading.current();
    if (!current || current->id != m_settings.article)
        return;
    const WindowSettings wanted = m_settings;
    m_services.reading.selectKnown(wanted.entity, wanted.mention, wanted.compared);
    m_services.reading.selectFinding(viewmodels::findingForKey(current->analysis, wanted.finding));
    m_services.reading.goTo(wanted.read.of(wanted.article).offset);
    m_services.reading.goToTimeline(wanted.timelinePlace);
    Q_EMIT restored();
}

void SessionKeeper::noteReading()
{
    if (m_isRestoring)
        return;
    const bool keeps = m_settings.memory.article;
    const library::StoredArticle* current = keeps ? m_services.reading.current() : nullptr;
    const library::StoredArticle* beside = keeps ? m_services.beside.current() : nullptr;
    m_settings.article = current ? current->id : article::ArticleId();
    m_settings.timelinePlace = {m_services.reading.timelinePlace().reach, {}};
    if (keeps) // the days of an article tell which it was
        m_settings.timelinePlace = m_services.reading.timelinePlace();
    m_settings.entity = current ? m_services.reading.selectedKey() : std::nullopt;
    m_settings.mention = current ? m_services.reading.currentMention() : 0;
    m_settings.compared = current ? m_services.reading.comparedKey() : std::nullopt;
    m_settings.finding = current ? selectedFindingKey(m_services.reading) : QString();
    m_settings.beside = beside ? beside->id : article::ArticleId();
    m_settings.read = keeps ? m_services.reading.readArticles() : viewmodels::ReadArticles();
}

void SessionKeeper::setLastFolder(const QString& folder)
{
    m_settings.lastFolder = folder;
    saveSoon();
}

void SessionKeeper::setRecent(const QList<RecentArticle>& articles)
{
    m_settings.recent = articles;
    saveSoon();
}

void SessionKeeper::setLibraries(const QStringList& paths)
{
    m_settings.libraries = paths;
    saveSoon();
}

void SessionKeeper::setKeys(const KeySettings& keys)
{
    m_settings.keys = keys;
    saveSoon();
}

void SessionKeeper::setMemory(const MemorySettings& memory)
{
    if (memory.article != m_settings.memory.article)
        m_services.reading.setReadArticles({});
    m_settings.memory = memory;
    saveNow();
}

void SessionKeeper::setAppearance(const AppearanceSettings& appearance)
{
    m_settings.appearance = appearance;
    saveSoon();
}

void SessionKeeper::adopt(const WindowSettings& settings)
{
    m_settings.keys = settings.keys;
    m_settings.memory = settings.memory;
    m_settings.appearance = settings.appearance;
    m_settings.commandUses = settings.commandUses;
    m_settings.lastFolder = settings.lastFolder;
    m_settings.recent = settings.recent;
    m_settings.libraries = settings.libraries;
    m_settings.read = settings.read;
    m_services.reading.setReadArticles(settings.read);
}

void SessionKeeper::noteUse(const QString& command)
{
    if (command.isEmpty())
        return;
    ++m_settings.commandUses[command];
    saveSoon();
}

bool SessionKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange)
        saveSoon();
    return QObject::eventFilter(watched, event);
}

void SessionKeeper::saveSoon()
{
    m_timer.start();
}

void SessionKeeper::saveNow()
{
    m_timer.stop();
    m_settings.geometry = m_window.saveGeometry();
    m_panels.save(m_settings);
    m_settings.readingSpeed = m_services.aloud.speed();
    m_settings.sureness = m_services.reading.sureness().percent();
    noteReading();
    if (m_settings == m_saved)
        return;
    m_saved = m_settings;
    Q_EMIT changed(m_settings);
}

} // namespace dateline::shell
