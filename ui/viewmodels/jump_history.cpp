#include "ui/viewmodels/jump_history.h"

#include "ui/viewmodels/reading_session.h"

namespace dateline::viewmodels {

namespace {

/// Nobody goes further back.
constexpr std::size_t longest = 200;

void push(std::vector<ReadingPlace>& places, const ReadingPlace& place)
{
    if (!places.empty() && places.back() == place)
        return;
    places.push_back(place);
    if (places.size() > longest)
        places.erase(places.begin());
}

} // namespace

JumpHistory::JumpHistory(ReadingSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &ReadingSession::leaving, this, &JumpHistory::noteJump);
    connect(&session, &ReadingSession::articleChanged, this, &JumpHistory::followArticle);
    connect(&session, &ReadingSession::failed, this, &JumpHistory::giveUp);
}

void JumpHistory::forget()
{
    m_back.clear();
    m_forward.clear();
    Q_EMIT changed();
}

void JumpHistory::back()
{
    travel(m_back, m_forward);
}

void JumpHistory::forward()
{
    travel(m_forward, m_back);
}

std::optional<ReadingPlace> JumpHistory::here() const
{
    const library::StoredArticle* article = m_session.current();
    if (!article)
        return std::nullopt;
    ReadingPlace place;
    place.article = article->id;
    place.offset = m_session.readingPosition();
    place.entity = m_session.selectedKey();
    place.compared = m_session.comparedKey();
    if (place.entity)
        place.mention = m_session.currentMention();
    if (const auto finding = m_session.selectedFinding())
        place.finding = findingKey(article->analysis, *finding);
    place.timeline = m_session.timelinePlace();
    return place;
}

void JumpHistory::noteJump()
{
    const std::optional<ReadingPlace> place = here();
    if (m_target || !place)
        return;
    push(m_back, *place);
    m_forward.clear();
    Q_EMIT changed();
}

void JumpHistory::travel(std::vector<ReadingPlace>& from, std::vector<ReadingPlace>& to)
{
    if (from.empty() || m_target)
        return;
    m_target = from.back();
    from.pop_back();
    if (const std::optional<ReadingPlace> place = here())
        push(to, *place);
    if (isAtTarget())
        arrive();
    else
        m_session.open(m_target->article);
    Q_EMIT changed();
}

bool JumpHistory::isAtTarget() const
{
    return m_target && m_session.current() && m_session.current()->id == m_target->article;
}

void JumpHistory::followArticle()
{
    // Later, so that the panels have taken the article in before something in it is selected.
    if (isAtTarget())
        QMetaObject::invokeMethod(this, &JumpHistory::arrive, Qt::QueuedConnection);
    else
        m_target.reset(); // the reader has gone elsewhere meanwhile
}

void JumpHistory::arrive()
{
    const library::StoredArticle* article = m_session.current();
    if (isAtTarget()) {
        m_session.selectFinding(findingForKey(article->analysis, m_target->finding));
        m_session.selectKnown(m_target->entity, m_target->mention, m_target->compared);
        m_session.goTo(m_target->offset);
        m_session.goToTimeline(m_target->timeline);
    }
    m_target.reset();
}

/// The article is gone: the way goes on past it.
void JumpHistory::giveUp()
{
    m_target.reset();
}

} // namespace dateline::viewmodels
