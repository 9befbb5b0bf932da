#include "ui/viewmodels/reading_session.h"

#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

using article::Analysis;
using article::Entity;

template<typename Value>
const Value& at(const std::vector<Value>& values, qsizetype index)
{
    return values[static_cast<std::size_t>(index)];
}

template<typename Value>
bool isIndex(const std::vector<Value>& values, std::optional<qsizetype> index)
{
    return index && *index >= 0 && *index < std::ssize(values);
}

template<typename Value, typename Same>
std::optional<qsizetype> indexWhere(const std::vector<Value>& values, Same same)
{
    const auto found = std::find_if(values.begin(), values.end(), same);
    if (found == values.end())
        return std::nullopt;
    return std::distance(values.begin(), found);
}

qsizetype firstMentionFrom(const Entity& entity, qsizetype position)
{
    return indexWhere(entity.mentions,
                      [position](const article::Mention& mention) {
                          return mention.kind == article::MentionKind::Name && mention.span.begin >= position;
                      })
        .value_or(0);
}

/// A mention of an entity, as indexes.
struct Place
{
    qsizetype entity = 0;
    qsizetype mention = 0;
};

template<typename Same>
std::optional<Place> mentionWhere(const Analysis& analysis, Same same)
{
    for (qsizetype entity = 0; entity < std::ssize(analysis.entities); ++entity) {
        if (const auto mention = indexWhere(at(analysis.entities, entity).mentions, same))
            return Place{entity, *mention};
    }
    return std::nullopt;
}

std::optional<Place> mentionWith(text::Span span, const Analysis& analysis)
{
    return mentionWhere(analysis, [span](const article::Mention& each) { return each.span == span; });
}

/// The first mention by name of an entity that is called so.
std::optional<Place> mentionOf(const std::optional<article::EntityKey>& key, const Analysis& analysis)
{
    const auto called = indexWhere(analysis.entities, [&key](const Entity& entity) {
        return key && entity.name == key->name && entity.type == key->type;
    });
    if (!called)
        return std::nullopt;
    return Place{*called, firstMentionFrom(at(analysis.entities, *called), 0)};
}

/// A mention in another analysis of the same text: in the same place, whosever it is now; with other words,
/// where its entity has kept its name; else the next one of what its entity is now.
std::optional<Place> sameMention(const Entity& entity, qsizetype mention, const Analysis& analysis)
{
    const text::Span span = at(entity.mentions, mention).span;
    if (const auto place = mentionWith(span, analysis))
        return place;
    const auto called = indexWhere(analysis.entities, [&entity](const Entity& other) {
        return other.name == entity.name && other.type == entity.type;
    });
    if (called) {
        const auto resized =
            indexWhere(at(analysis.entities, *called).mentions, [span](const article::Mention& other) {
                return other.kind == article::MentionKind::Name && other.span.overlaps(span);
            });
        if (resized)
            return Place{*called, *resized};
    }
    const auto place = mentionWhere(analysis, [&entity](const article::Mention& other) {
        return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                           [&other](const article::Mention& one) { return one.span == other.span; });
    });
    if (!place)
        return std::nullopt;
    return Place{place->entity, firstMentionFrom(at(analysis.entities, place->entity), span.begin)};
}

} // namespace

ReadingSession::ReadingSession(ArticleSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_counts(new EntityCounts(*this))
{}

ReadingSession::~ReadingSession() = default;

void ReadingSession::openAt(article::ArticleId id, std::optional<text::Span> mention)
{
    load(id, {mention, {}});
}

void ReadingSession::openAtFinding(article::ArticleId id, const QString& finding)
{
    load(id, {std::nullopt, finding});
}

void ReadingSession::load(article::ArticleId id, const Arrival& arrival)
{
    const quint64 request = ++m_request;
    whenAnswered(m_source.load(id), this,
                 [this, request, arrival](base::Result<library::StoredArticle> answer) {
                     if (request != m_request)
                         return;
                     if (answer)
                         replace(std::move(*answer), arrival);
                     else
                         Q_EMIT failed(answer.error());
                 });
}

void ReadingSession::reload()
{
    if (m_current)
        open(m_current->id);
}

void ReadingSession::show(library::StoredArticle article)
{
    ++m_request;
    replace(std::move(article));
}

void ReadingSession::close()
{
    ++m_request;
    if (m_current)
        replace(std::nullopt);
}

const library::StoredArticle* ReadingSession::current() const
{
    return m_current ? &*m_current : nullptr;
}

void ReadingSession::replace(std::optional<library::StoredArticle> article, const Arrival& arrival)
{
    const bool sameArticle = m_current && article && m_current->id == article->id &&
                             m_current->article.text == article->article.text;
    if (m_current && article && m_current->id != article->id)
        Q_EMIT leaving();
    const std::optional<article::EntityKey> entityKey = selectedKey();
    const std::optional<qsizetype> entityBefore = m_entity;
    const std::optional<qsizetype> comparedBefore = m_compared;
    const std::optional<Finding> findingBefore = m_finding;
    m_compared.reset();
    m_finding.reset();
    std::optional<Place> place;
    if (sameArticle && entityBefore)
        place = sameMention(at(m_current->analysis.entities, *entityBefore), m_mention, article->analysis);
    if (place && comparedBefore) {
        const auto compared =
            sameMention(at(m_current->analysis.entities, *comparedBefore), 0, article->analysis);
        if (compared && compared->entity != place->entity) // else the reader has made them one
            m_compared = compared->entity;
    }
    if (sameArticle && findingBefore)
        m_finding = findingForKey(article->analysis, findingKey(m_current->analysis, *findingBefore));
    if (!sameArticle) {
        m_readingPosition = 0;
        setTextSelection({});
    }
    if (article && !arrival.finding.isEmpty()) {
        m_finding = findingForKey(article->analysis, arrival.finding);
        if (!sameArticle)
            place = mentionOf(entityKey, article->analysis);
    }
    if (article && arrival.mention) {
        const auto wanted = mentionWith(*arrival.mention, article->analysis);
        if (wanted) {
            place = wanted;
            m_compared.reset();
        }
    }
    m_current = std::move(article);
    const qsizetype mentionBefore = m_mention;
    m_entity = place ? std::optional(place->entity) : std::nullopt;
    m_mention = place ? place->mention : 0;
    Q_EMIT articleChanged();
    // The same indexes into another article are others.
    if (m_entity != entityBefore || m_mention != mentionBefore || m_compared != comparedBefore ||
        (m_entity && !sameArticle))
        Q_EMIT entitySelectionChanged();
    if (m_finding != findingBefore || (m_finding && !sameArticle))
        Q_EMIT findingSelectionChanged();
}

std::optional<article::EntityKey> ReadingSession::selectedKey() const
{
    if (!m_entity)
        return std::nullopt;
    const Entity& entity = at(m_current->analysis.entities, *m_entity);
    return article::EntityKey{entity.name, entity.type};
}

void ReadingSession::selectEntity(std::optional<qsizetype> entity)
{
    if (m_current && isIndex(m_current->analysis.entities, entity)) {
        selectMention(*entity,
                      firstMentionFrom(at(m_current->analysis.entities, *entity), m_readingPosition));
    } else if (m_entity) {
        m_entity.reset();
        m_compared.reset();
        m_mention = 0;
        Q_EMIT entitySelectionChanged();
    }
}

void ReadingSession::selectMention(qsizetype entity, qsizetype mention)
{
    if (!m_current || !isIndex(m_current->analysis.entities, entity) ||
        !isIndex(at(m_current->analysis.entities, entity).mentions, mention))
        return;
    if (m_entity != entity) {
        Q_EMIT leaving();
        m_compared.reset();
    }
    m_entity = entity;
    m_mention = mention;
    Q_EMIT entitySelectionChanged();
}

void ReadingSession::selectMentionAt(text::Span span)
{
    if (!m_current)
        return;
    if (const auto found = mentionWith(span, m_current->analysis))
        selectMention(found->entity, found->mention);
}

QList<qsizetype> ReadingSession::chosenEntities() const
{
    QList<qsizetype> chosen;
    for (const std::optional<qsizetype> entity : {m_entity, m_compared}) {
        if (entity)
            chosen.append(*entity);
    }
    return chosen;
}

void ReadingSession::toggleCompared(qsizetype entity)
{
    if (!m_current || !isIndex(m_current->analysis.entities, entity))
        return;
    if (!m_entity)
        return selectEntity(entity);
    if (m_entity == entity)
        return selectEntity(m_compared); // the other one stays, alone
    m_compared = m_compared == entity ? std::nullopt : std::optional(entity);
    Q_EMIT entitySelectionChanged();
}

void ReadingSession::nextMention()
{
    if (m_entity)
        step(1);
    else
        selectAnyMention(true);
}

void ReadingSession::previousMention()
{
    if (m_entity)
        step(-1);
    else
        selectAnyMention(false);
}

void ReadingSession::step(qsizetype by)
{
    const std::vector<article::Mention>& mentions = at(m_current->analysis.entities, *m_entity).mentions;
    const qsizetype count = std::ssize(mentions);
    qsizetype next = m_mention;
    do {
        next = (next + by + count) % count;
    } while (next != m_mention && at(mentions, next).kind != article::MentionKind::Name);
    selectMention(*m_entity, next);
}

void ReadingSession::selectAnyMention(bool forward)
{
    if (!m_current)
        return;
    std::vector<MentionMark> marks = MentionMarks(m_current->analysis).all();
    std::erase_if(marks, [](const MentionMark& mark) { return !mark.isName(); });
    if (marks.empty())
        return;
    const auto behind = std::find_if(marks.begin(), marks.end(), [this](const MentionMark& mark) {
        return mark.span.begin >= m_readingPosition;
    });
    const bool wraps = forward ? behind == marks.end() : behind == marks.begin();
    const MentionMark mark =
        forward ? (wraps ? marks.front() : *behind) : (wraps ? marks.back() : *std::prev(behind));
    selectMention(mark.entity, mark.mention);
}

void ReadingSession::selectFinding(std::optional<Finding> finding)
{
    const bool isThere = m_current && finding && exists(m_current->analysis, *finding);
    if (!isThere && !m_finding)
        return;
    if (isThere && m_finding != finding)
        Q_EMIT leaving();
    m_finding = isThere ? finding : std::nullopt;
    Q_EMIT findingSelectionChanged();
}

void ReadingSession::selectEvent(std::optional<qsizetype> event)
{
    selectFinding(event ? std::optional(Finding{FindingKind::Event, *event}) : std::nullopt);
}

std::optional<qsizetype> ReadingSession::selectedEvent() const
{
    const bool isEvent = m_finding && m_finding->kind == FindingKind::Event;
    return isEvent ? std::optional(m_finding->index) : std::nullopt;
}

void ReadingSession::markEventAt(qsizetype offset)
{
    const std::optional<qsizetype> event = m_current ? eventAt(m_current->analysis, offset) : std::nullopt;
    if (selectedEvent() == event)
        return;
    m_finding = event ? std::optional(Finding{FindingKind::Event, *event}) : std::nullopt;
    Q_EMIT findingSelectionChanged();
}

QFuture<base::Result<QList<library::EntitySummary>>>
ReadingSession::libraryCounts(const QList<article::EntityKey>& entities) const
{
    return m_source.countEntities ? m_source.countEntities(entities)
                                  : QFuture<base::Result<QList<library::EntitySummary>>>();
}

void ReadingSession::clearSelection()
{
    selectEntity(std::nullopt);
    selectFinding(std::nullopt);
}

void ReadingSession::setTextSelection(text::Span span)
{
    if (m_textSelection == span)
        return;
    m_textSelection = span;
    Q_EMIT textSelectionChanged();
}

void ReadingSession::goTo(qsizetype offset)
{
    Q_EMIT positionWanted(offset);
}

void ReadingSession::goToTimeline(const TimelinePlace& place)
{
    Q_EMIT timelineWanted(place);
}

void ReadingSession::setPublicationDate(QDate date)
{
    if (!m_current)
        return;
    whenAnswered(m_source.setPublicationDate(m_current->id, date), this,
                 [this](const base::Result<library::DateChange>& change) {
                     if (change)
                         Q_EMIT dateChanged(*change);
                     else
                         Q_EMIT failed(change.error());
                 });
}

} // namespace dateline::viewmodels
