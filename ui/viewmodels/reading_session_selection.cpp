// What is selected in the open article: entities and their mentions, events, quotes and figures.
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/mention_place.h"
#include "ui/viewmodels/reading_session.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::Entity;

namespace {

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

std::optional<article::EntityKey> ReadingSession::selectedKey() const
{
    return keyOf(m_entity);
}

std::optional<article::EntityKey> ReadingSession::comparedKey() const
{
    return keyOf(m_compared);
}

std::optional<article::EntityKey> ReadingSession::keyOf(std::optional<qsizetype> entity) const
{
    if (!entity)
        return std::nullopt;
    const Entity& known = at(m_current->analysis.entities, *entity);
    return article::EntityKey{known.name, known.type};
}

void ReadingSession::selectKnown(const std::optional<article::EntityKey>& entity, qsizetype mention,
                                 const std::optional<article::EntityKey>& compared)
{
    const auto place = m_current ? mentionOf(entity, m_current->analysis) : std::nullopt;
    if (!place)
        return selectEntity(std::nullopt);
    selectEntity(place->entity);
    selectMention(place->entity, mention);
    const auto beside = mentionOf(compared, m_current->analysis);
    const bool isOther = beside && beside->entity != place->entity;
    const std::optional<qsizetype> wanted = isOther ? std::optional(beside->entity) : std::nullopt;
    if (wanted != m_compared)
        toggleCompared(wanted ? *wanted : *m_compared);
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

} // namespace dateline::viewmodels
