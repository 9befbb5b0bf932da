#include "ui/viewmodels/reading_session.h"

#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/mention_place.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

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

} // namespace

ReadingSession::ReadingSession(ArticleSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_counts(new EntityCounts(*this))
{}

ReadingSession::~ReadingSession() = default;

void ReadingSession::openAt(article::ArticleId id, std::optional<text::Span> mention)
{
    load(id, {mention, {}, {}});
}

void ReadingSession::openAtFinding(article::ArticleId id, const QString& finding)
{
    load(id, {{}, finding, {}});
}

void ReadingSession::openAtEntity(article::ArticleId id, const article::EntityKey& entity)
{
    load(id, {{}, {}, entity});
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

void ReadingSession::showSifted(Sifted sifted, const Arrival& arrival)
{
    std::optional<library::StoredArticle>& article = sifted.article;
    const bool sameArticle = m_current && article && m_current->id == article->id &&
                             m_current->article.text == article->article.text;
    const bool isOther = article && (!m_current || m_current->id != article->id);
    if (m_current && isOther)
        Q_EMIT leaving();
    m_read = readArticles();
    const std::optional<article::EntityKey> entityKey = selectedKey();
    const std::optional<qsizetype> entityBefore = m_entity;
    const std::optional<qsizetype> comparedBefore = m_compared;
    const std::optional<Finding> findingBefore = m_finding;
    m_compared.reset();
    m_finding.reset();
    std::optional<MentionPlace> place;
    if (sameArticle) {
        place = sameSelection(article->analysis, comparedBefore);
        if (findingBefore)
            m_finding = findingForKey(article->analysis, findingKey(m_current->analysis, *findingBefore));
    }
    const ReadArticle read = isOther ? m_read.of(article->id) : ReadArticle();
    if (!sameArticle) {
        m_readingPosition = 0;
        m_zoom = read.zoom;
        setTextSelection({});
    }
    if (article && !arrival.finding.isEmpty()) {
        m_finding = findingForKey(article->analysis, arrival.finding, HiddenEvents::Included);
        if (!sameArticle)
            place = mentionOf(entityKey, article->analysis);
    }
    if (article && arrival.entity)
        place = mentionOf(arrival.entity, article->analysis);
    if (article && arrival.mention) {
        const auto wanted = mentionWith(*arrival.mention, article->analysis);
        if (wanted) {
            place = wanted;
            m_compared.reset();
        }
    }
    m_current = std::move(article);
    m_found = std::move(sifted.found);
    m_sifting = std::move(sifted.sifting);
    const qsizetype mentionBefore = m_mention;
    m_entity = place ? std::optional(place->entity) : std::nullopt;
    m_mention = place ? place->mention : 0;
    if (!sameArticle)
        Q_EMIT textChanged();
    Q_EMIT articleChanged();
    // The same indexes into another article are others.
    if (m_entity != entityBefore || m_mention != mentionBefore || m_compared != comparedBefore ||
        (m_entity && !sameArticle))
        Q_EMIT entitySelectionChanged();
    if (m_finding != findingBefore || (m_finding && !sameArticle))
        Q_EMIT findingSelectionChanged();
    if (!m_entity && !m_finding && read.offset > 0)
        goTo(read.offset);
}

/// The selected mention in other findings of the same article, and beside it the entity that was there.
std::optional<MentionPlace> ReadingSession::sameSelection(const article::Analysis& analysis,
                                                          std::optional<qsizetype> comparedBefore)
{
    if (!m_entity)
        return std::nullopt;
    const auto place = sameMention(at(m_current->analysis.entities, *m_entity), m_mention, analysis);
    if (place && comparedBefore) {
        const auto compared = sameMention(at(m_current->analysis.entities, *comparedBefore), 0, analysis);
        if (compared && compared->entity != place->entity) // else the reader has made them one
            m_compared = compared->entity;
    }
    return place;
}

ReadArticles ReadingSession::readArticles() const
{
    ReadArticles read = m_read;
    if (m_current)
        read.note({m_current->id, m_readingPosition, m_zoom});
    return read;
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

void ReadingSession::nextMention(const MarkLayers& layers)
{
    if (m_entity)
        step(1);
    else
        selectAnyMention(true, layers);
}

void ReadingSession::previousMention(const MarkLayers& layers)
{
    if (m_entity)
        step(-1);
    else
        selectAnyMention(false, layers);
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

void ReadingSession::selectAnyMention(bool forward, const MarkLayers& layers)
{
    if (!m_current)
        return;
    std::vector<MentionMark> marks = MentionMarks(m_current->analysis).all();
    std::erase_if(marks,
                  [&layers](const MentionMark& mark) { return !mark.isName() || !layers.shows(mark.type); });
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

QFuture<base::Result<std::optional<article::ArticleId>>>
ReadingSession::neighbourWith(const article::EntityKey& entity, library::ListDirection direction) const
{
    if (!m_current || !m_source.neighbourWith)
        return {};
    return m_source.neighbourWith({m_current->id, entity, direction});
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
