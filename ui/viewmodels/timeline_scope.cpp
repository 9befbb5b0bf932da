#include "ui/viewmodels/timeline_scope.h"

#include "model/library/library.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/sureness_words.h"

#include <QPromise>

#include <algorithm>
#include <map>
#include <utility>

namespace dateline::viewmodels {

using article::ArticleId;

namespace {

/// What has nothing to wait for.
template<typename Value>
QFuture<Value> answered(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

std::vector<PlacesInArticle> placesOf(const TimelineItems& items)
{
    std::map<ArticleId, std::vector<qsizetype>> events;
    for (const TimelineItem& item : items.items)
        events[item.article->id].push_back(item.place);
    std::vector<PlacesInArticle> places;
    for (auto& [article, some] : events)
        places.push_back({article, std::move(some)});
    return places;
}

} // namespace

TimelineScope::TimelineScope(ReadingSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_stock(std::make_shared<TimelineStock>())
{
    connect(&session, &ReadingSession::articleChanged, this, &TimelineScope::followArticle);
    connect(&session, &ReadingSession::surenessChanged, this, &TimelineScope::surenessChanged);
    followArticle();
}

TimelineScope::TimelineScope(ReadingSession& session, LibraryBrowser& browser, TimelineSource source,
                             QObject* parent)
    : TimelineScope(session, parent)
{
    m_browser = &browser;
    m_source = source;
    m_collector = std::make_unique<TimelineCollector>(std::move(source));
    connect(m_collector.get(), &TimelineCollector::changed, this, &TimelineScope::followCollector);
    connect(m_collector.get(), &TimelineCollector::failed, this, &TimelineScope::failed);
    connect(&browser, &LibraryBrowser::selectionChanged, this, &TimelineScope::collect);
    connect(&browser.list(), &ArticleListModel::loaded, this, &TimelineScope::collect);
}

TimelineScope::~TimelineScope() = default;

void TimelineScope::setReach(TimelineReach reach)
{
    if (reach == m_reach || (reach != TimelineReach::Article && !hasLibrary()))
        return;
    const TimelineReach before = std::exchange(m_reach, reach);
    Q_EMIT reachChanged();
    if (reach == TimelineReach::Article)
        followArticle();
    else if (before == TimelineReach::Article)
        show(std::make_shared<TimelineStock>());
    collect();
}

void TimelineScope::setShowsHidden(bool shows)
{
    m_showsHidden = shows;
    followArticle();
}

bool TimelineScope::hidesAny() const
{
    return m_session.current() != nullptr && !m_session.current()->analysis.hiddenEvents.empty();
}

bool TimelineScope::canShowHidden() const
{
    return m_reach == TimelineReach::Article && (m_showsHidden || hidesAny());
}

void TimelineScope::setShown(bool shown)
{
    m_isShown = shown;
    collect();
}

void TimelineScope::refreshSoon()
{
    m_collector->refreshSoon();
}

void TimelineScope::refreshSoon(ArticleId changed)
{
    m_collector->refreshSoon(changed);
}

void TimelineScope::followArticle()
{
    if (m_reach != TimelineReach::Article)
        return;
    const library::StoredArticle* current = m_session.current();
    const auto contents = m_showsHidden ? TimelineItems::Contents::All : TimelineItems::Contents::Shown;
    show(current != nullptr ? std::make_shared<TimelineStock>(TimelineStock::of(*current, contents))
                            : std::make_shared<TimelineStock>());
}

void TimelineScope::followCollector()
{
    if (m_reach != TimelineReach::Article)
        show(m_collector->stock());
}

void TimelineScope::show(std::shared_ptr<const TimelineStock> stock)
{
    m_stock = std::move(stock);
    Q_EMIT stockChanged();
}

/// Asks for what the reach means now; nothing happens where that is what it meant before.
void TimelineScope::collect()
{
    if (!hasLibrary() || !m_isShown)
        return;
    if (m_reach == TimelineReach::Article)
        m_collector->stop();
    else
        m_collector->collect(wish());
}

TimelineWish TimelineScope::wish() const
{
    const LibraryBrowser::Selection& selection = m_browser->selection();
    const ArticleListModel& list = m_browser->list();
    const bool isWhole =
        m_reach == TimelineReach::Library || (list.total() > 0 && selection.rows.size() == list.total());
    if (isWhole)
        return {list.words(), std::nullopt, std::nullopt};
    if (std::ranges::all_of(selection.articles, &ArticleId::isValid))
        return {{}, selection.articles, std::nullopt};
    return {list.words(), std::nullopt, selection.rows};
}

bool TimelineScope::isNothingSelected() const
{
    return m_reach == TimelineReach::Selection && m_browser->selection().rows.isEmpty();
}

QString TimelineScope::words() const
{
    if (m_reach == TimelineReach::Article || isNothingSelected())
        return {};
    const qsizetype read = m_collector->articlesRead();
    const QString all = articleCount(m_collector->articlesWanted());
    if (m_collector->isCut())
        return tr("%1 of %2: more events have no room, search for fewer articles", "120 of 4,000 articles")
            .arg(interfaceLocale().toString(read), all);
    if (!isComplete())
        return tr("reading %1 of %2", "120 of 4,000 articles").arg(interfaceLocale().toString(read), all);
    return articleCount(read);
}

const article::SurenessLimit& TimelineScope::sureness() const
{
    return m_session.sureness();
}

qsizetype TimelineScope::total() const
{
    const auto known = static_cast<qsizetype>(m_stock->items.items.size());
    return m_reach == TimelineReach::Article ? known + m_session.hidden().events : known;
}

QString TimelineScope::emptyWords() const
{
    if (total() > 0)
        return allHiddenWords(total(), sureness());
    if (m_reach == TimelineReach::Article && hidesAny())
        return tr("You have hidden all events of this article. “Show hidden events in grey” shows them (H).");
    if (m_reach == TimelineReach::Article)
        return m_session.current() == nullptr ? tr("Open an article to see its timeline.")
                                              : tr("No events were found in this article.");
    if (isNothingSelected())
        return tr("Select articles in the list to see their timeline: with Shift or Ctrl several.");
    if (!isComplete())
        return tr("The events are being read…");
    return m_collector->articlesWanted() == 0 ? tr("The list shows no articles.")
                                              : tr("No events were found in these articles.");
}

QString TimelineScope::title() const
{
    if (m_reach != TimelineReach::Article)
        return articleCount(m_collector->articlesRead());
    return m_session.current() != nullptr ? m_session.current()->article.title() : QString();
}

QString TimelineScope::heading() const
{
    return m_reach == TimelineReach::Article ? tr("Timeline of “%1”", "title of an article").arg(title())
                                             : tr("Timeline of %1", "12 articles").arg(title());
}

std::optional<qsizetype> TimelineScope::selectedEvent() const
{
    const std::optional<qsizetype> event = m_session.selectedEvent();
    if (!event)
        return std::nullopt;
    const bool isOfArticle = m_reach == TimelineReach::Article; // whose stock is sifted as the session is
    return m_stock->numberOf(m_session.current()->id, isOfArticle ? *event : m_session.foundEvent(*event));
}

std::optional<qsizetype> TimelineScope::placeOf(std::optional<qsizetype> entity) const
{
    if (!entity || m_session.current() == nullptr)
        return std::nullopt;
    if (m_reach == TimelineReach::Article)
        return entity;
    const article::Entity& wanted =
        m_session.current()->analysis.entities.at(static_cast<std::size_t>(*entity));
    return m_stock->find({wanted.name, wanted.type});
}

std::optional<qsizetype> TimelineScope::selectedEntity() const
{
    return placeOf(m_session.selectedEntity());
}

std::optional<qsizetype> TimelineScope::comparedEntity() const
{
    return placeOf(m_session.comparedEntity());
}

QList<qsizetype> TimelineScope::chosenEntities() const
{
    QList<qsizetype> chosen;
    for (const std::optional<qsizetype> entity : {selectedEntity(), comparedEntity()}) {
        if (entity)
            chosen.append(*entity);
    }
    return chosen;
}

void TimelineScope::choose(std::optional<qsizetype> event)
{
    if (m_reach == TimelineReach::Article || !event)
        return m_session.selectEvent(event);
    const std::optional<std::size_t> found = m_stock->items.find(*event);
    if (!found)
        return;
    const TimelineItem& item = m_stock->items.items[*found];
    if (m_session.current() != nullptr && m_session.current()->id == item.article->id)
        m_session.selectFinding(findingForKey(m_session.current()->analysis, item.key));
    else
        m_session.openAtFinding(item.article->id, item.key);
}

QFuture<base::Result<std::vector<exporting::EventRow>>>
TimelineScope::rows(const TimelineItems& items, const base::CancelToken& cancel) const
{
    using Rows = base::Result<std::vector<exporting::EventRow>>;
    if (m_reach != TimelineReach::Article)
        return m_source.rows(placesOf(items), cancel);
    const library::StoredArticle* current = m_session.current();
    if (current == nullptr)
        return answered(Rows(std::vector<exporting::EventRow>()));
    std::vector<qsizetype> events;
    for (const TimelineItem& item : items.items) {
        if (!item.isHidden)
            events.push_back(item.place);
    }
    return answered(
        Rows(exporting::eventRows(current->id.number(), current->article, current->analysis, events)));
}

std::unique_ptr<TimelineScope> timelineScopeOf(ReadingSession& session, LibraryBrowser& browser,
                                               library::Library& library)
{
    using library::Library;
    auto made = std::make_unique<TimelineScope>(session, browser, TimelineSource::fromLibrary(library));
    TimelineScope* scope = made.get();
    QObject::connect(&library, &Library::articlesAdded, scope, [scope] { scope->refreshSoon(); });
    QObject::connect(&library, &Library::articlesRemoved, scope, [scope](const QList<ArticleId>& ids) {
        for (const ArticleId id : ids)
            scope->refreshSoon(id);
    });
    QObject::connect(&library, &Library::articleChanged, scope,
                     [scope](ArticleId id) { scope->refreshSoon(id); });
    return made;
}

} // namespace dateline::viewmodels
