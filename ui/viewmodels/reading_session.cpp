#include "ui/viewmodels/reading_session.h"

#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/mention_place.h"
#include "ui/viewmodels/when_answered.h"

#include <QScopedValueRollback>

namespace dateline::viewmodels {

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
    const QScopedValueRollback arriving(m_isArriving, true);
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

ReadArticles ReadingSession::readArticles() const
{
    ReadArticles read = m_read;
    if (m_current)
        read.note({m_current->id, m_readingPosition, m_zoom});
    return read;
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

void ReadingSession::showWords(text::Span words)
{
    Q_EMIT leaving();
    Q_EMIT wordsWanted(words);
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
