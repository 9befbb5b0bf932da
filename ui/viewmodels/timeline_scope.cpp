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
    for (const TimelineItem& item : items.items) {
        if (item.isHidden)
            continue;
        if (!item.reports)
            events[item.article->id].push_back(item.place);
        else
            for (const TimelineReport& report : item.reports->reports)
                events[report.article->id].push_back(report.place);
    }
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
    setPinned(false);
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

void TimelineScope::setOptions(const TimelineOptions& options)
{
    if (m_options == options)
        return;
    m_options = options;
    if (m_collector)
        m_collector->setOptions(options);
    Q_EMIT optionsChanged();
    followArticle();
}

bool TimelineScope::canShowHidden() const
{
    return m_options.showsHidden || m_stock->hasHidden;
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
    if (!isOfOpenArticle())
        return;
    const library::StoredArticle* current = m_session.current();
    show(current != nullptr ? std::make_shared<TimelineStock>(TimelineStock::of(*current, m_options))
                            : std::make_shared<TimelineStock>());
}

void TimelineScope::followCollector()
{
    if (!isOfOpenArticle())
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
    if (isOfOpenArticle())
        m_collector->stop();
    else
        m_collector->collect(wish());
}

bool TimelineScope::isNothingSelected() const
{
    return m_reach == TimelineReach::Selection && !m_pinned && m_browser->selection().rows.isEmpty();
}

QString TimelineScope::words() const
{
    if (isOfOpenArticle() || isNothingSelected())
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
    return isOfOpenArticle() ? known + m_session.hidden().events : known;
}

QString TimelineScope::emptyWords() const
{
    if (total() > 0)
        return allHiddenWords(total(), sureness());
    if (isOfOpenArticle() && m_stock->hasHidden)
        return tr("You have hidden all events of this article. “Show hidden events in grey” shows them (H).");
    if (isOfOpenArticle())
        return m_session.current() == nullptr ? tr("Open an article to see its timeline.")
                                              : tr("No events were found in this article.");
    if (isNothingSelected())
        return tr("Select articles in the list to see their timeline: with Shift or Ctrl several.");
    if (!isComplete())
        return tr("The events are being read…");
    if (m_stock->hasHidden)
        return tr(
            "You have hidden all events of these articles. “Show hidden events in grey” shows them (H).");
    return m_collector->articlesWanted() == 0 ? tr("The list shows no articles.")
                                              : tr("No events were found in these articles.");
}

QString TimelineScope::title() const
{
    if (m_pinned)
        return m_pinned->title;
    if (m_reach != TimelineReach::Article)
        return articleCount(m_collector->articlesRead());
    return m_session.current() != nullptr ? m_session.current()->article.title() : QString();
}

QString TimelineScope::heading() const
{
    const QString whose = m_reach == TimelineReach::Article
                              ? tr("Timeline of “%1”", "title of an article").arg(title())
                              : tr("Timeline of %1", "12 articles").arg(title());
    return m_options.clock == article::EventClock::Happened
               ? whose
               : tr("%1, by the day of report", "a heading: Timeline of 12 articles").arg(whose);
}

std::optional<qsizetype> TimelineScope::selectedEvent() const
{
    const std::optional<qsizetype> event = m_session.selectedEvent();
    if (!event)
        return std::nullopt;
    const library::StoredArticle& current = *m_session.current();
    if (isOfOpenArticle()) // whose stock is sifted as the session is
        return m_stock->numberOf(current.id, *event);
    const auto number = m_stock->numberOf(current.id, m_session.foundEvent(*event));
    const auto found = number ? m_stock->items.find(*number) : std::nullopt;
    const QString key = findingKey(current.analysis, {FindingKind::Event, *event});
    // The article may have changed since the events were read: then another one stands in this place.
    return found && m_stock->items.items[*found].isOf(current.id, key) ? number : std::nullopt;
}

std::optional<qsizetype> TimelineScope::placeOf(std::optional<qsizetype> entity) const
{
    if (!entity || m_session.current() == nullptr)
        return std::nullopt;
    if (isOfOpenArticle())
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
    if (isOfOpenArticle() || !event)
        return m_session.selectEvent(event);
    const std::optional<std::size_t> found = m_stock->items.find(*event);
    if (!found)
        return;
    const TimelineItem& item = m_stock->items.items[*found];
    open(item.article->id, item.key);
}

void TimelineScope::choose(const TimelineReport& report)
{
    open(report.article->id, report.key);
}

std::shared_ptr<const TimelineReports> TimelineScope::selectedReports() const
{
    const std::optional<qsizetype> event = selectedEvent();
    const std::optional<std::size_t> found = event ? m_stock->items.find(*event) : std::nullopt;
    return found ? m_stock->items.items[*found].reports : nullptr;
}

bool TimelineScope::isOpen(const TimelineReport& report) const
{
    return m_session.current() != nullptr && m_session.current()->id == report.article->id;
}

bool TimelineScope::chooseOlderReport()
{
    const auto selected = selectedReports();
    if (!selected)
        return false;
    const std::vector<TimelineReport>& reports = selected->reports;
    const auto current =
        std::ranges::find_if(reports, [this](const TimelineReport& report) { return isOpen(report); });
    if (current == reports.end() || std::next(current) == reports.end())
        return false;
    choose(*std::next(current));
    return true;
}

void TimelineScope::chooseNextReport()
{
    const auto selected = selectedReports();
    if (selected && !chooseOlderReport())
        choose(selected->reports.front());
}

void TimelineScope::open(ArticleId id, const QString& key)
{
    if (m_session.current() != nullptr && m_session.current()->id == id)
        m_session.selectFinding(findingForKey(m_session.current()->analysis, key, HiddenEvents::Included));
    else
        m_session.openAtFinding(id, key);
}

QFuture<base::Result<std::vector<exporting::EventRow>>>
TimelineScope::rows(const TimelineItems& items, const base::CancelToken& cancel) const
{
    using Rows = base::Result<std::vector<exporting::EventRow>>;
    if (!isOfOpenArticle())
        return m_source.rows(placesOf(items), m_options.clock, cancel);
    const library::StoredArticle* current = m_session.current();
    if (current == nullptr)
        return answered(Rows(std::vector<exporting::EventRow>()));
    std::vector<qsizetype> events;
    for (const TimelineItem& item : items.items) {
        if (!item.isHidden)
            events.push_back(item.place);
    }
    std::vector<exporting::EventRow> rows =
        exporting::eventRows(current->id.number(), current->article, current->analysis, events);
    exporting::sortByTime(rows, m_options.clock);
    return answered(Rows(std::move(rows)));
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
