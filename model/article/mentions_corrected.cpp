#include "model/article/mentions_corrected.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::article {

namespace {

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

Provenance byReader(const QString& reason)
{
    return {Source::Reader, 1.0, reason};
}

/// Moves the mentions of an analysis.
class Correction
{
public:
    Correction(Analysis analysis, QStringView text)
        : m_analysis(std::move(analysis)), m_text(text), m_found(std::ssize(m_analysis.entities))
    {
        for (qsizetype entity = 0; entity < m_found; ++entity) {
            for (const Mention& mention : entities()[at(entity)].mentions)
                m_fates.push_back(
                    {entity, mention.span, mention.kind == MentionKind::Name, entity, mention.span});
        }
    }

    void apply(const MentionJudgement& judgement);
    Analysis finish();

private:
    /// Where a mention that was found has gone.
    struct Fate
    {
        qsizetype entity = 0; ///< that it was found for
        text::Span span;
        bool isName = true;
        qsizetype now = 0; ///< the entity that it means now; -1: it is no mention
        text::Span shown;  ///< where it stands now
        bool isJudged = false;
    };

    std::vector<Entity>& entities() { return m_analysis.entities; }
    void leaveAside(const MentionJudgement& judgement);
    Fate* fateOf(text::Span span);
    qsizetype entityCalled(const EntityKey& key);
    Mention take(Fate& fate);
    void giveWay(text::Span span, qsizetype forEntity);
    void lose(qsizetype entity, const Mention& mention);
    void place(Mention mention, qsizetype entity);
    void letReferencesFollow();
    const Fate* nameBefore(const Fate& reference) const;
    std::vector<qsizetype> sortEntities();
    void follow(std::vector<qsizetype>& participants, text::Span evidence,
                const std::vector<qsizetype>& rank);
    void follow(std::optional<qsizetype>& entity, text::Span words, const std::vector<qsizetype>& rank);
    std::vector<qsizetype> successors(qsizetype entity, text::Span where) const;

    Analysis m_analysis;
    QStringView m_text;
    qsizetype m_found; ///< entities before; those behind are new
    std::vector<Fate> m_fates;
};

void Correction::apply(const MentionJudgement& judgement)
{
    for (const auto& quoted : {judgement.before, judgement.after}) {
        if (quoted && !quoted->standsIn(m_text))
            return leaveAside(judgement);
    }
    Fate* fate = judgement.before ? fateOf(judgement.before->span) : nullptr;
    if (!fate && judgement.after && judgement.entity)
        fate = fateOf(judgement.after->span); // found meanwhile
    if (!fate && judgement.after && !judgement.entity)
        return leaveAside(judgement);
    Mention mention;
    qsizetype entity = fate ? fate->now : -1;
    if (fate)
        mention = take(*fate);
    if (!judgement.after)
        return;
    if (judgement.entity)
        entity = entityCalled(*judgement.entity);
    mention.span = judgement.after->span;
    mention.provenance =
        byReader(fate ? QStringLiteral("corrected by the reader") : QStringLiteral("added by the reader"));
    giveWay(mention.span, entity);
    if (fate) {
        fate->now = entity;
        fate->shown = mention.span;
    }
    place(std::move(mention), entity);
}

void Correction::leaveAside(const MentionJudgement& judgement)
{
    const QString words = judgement.before ? judgement.before->words : judgement.after->words;
    m_analysis.issues.append(
        {base::Issue::Severity::Note,
         QCoreApplication::translate(
             "dateline::article", "Your correction of “%1” is kept, but could not be applied: the mention is "
                                  "not found there any more.")
             .arg(words),
         QString(correctionsPlace)});
}

/// The mention that was found at a span and is still there; a name before others.
Correction::Fate* Correction::fateOf(text::Span span)
{
    Fate* result = nullptr;
    for (Fate& fate : m_fates) {
        if (fate.span == span && fate.now >= 0 && !fate.isJudged &&
            (!result || (fate.isName && !result->isName)))
            result = &fate;
    }
    return result;
}

qsizetype Correction::entityCalled(const EntityKey& key)
{
    const auto known = std::find_if(entities().begin(), entities().end(), [&key](const Entity& entity) {
        return entity.name == key.name && entity.type == key.type;
    });
    if (known != entities().end())
        return known - entities().begin();
    Entity added;
    added.name = key.name;
    added.type = key.type;
    added.provenance = byReader(QStringLiteral("named by the reader"));
    entities().push_back(std::move(added));
    return std::ssize(entities()) - 1;
}

/// Takes a mention out of its entity.
Mention Correction::take(Fate& fate)
{
    std::vector<Mention>& mentions = entities()[at(fate.now)].mentions;
    const auto here = std::find_if(mentions.begin(), mentions.end(), [&fate](const Mention& mention) {
        return mention.span == fate.shown && (mention.kind == MentionKind::Name) == fate.isName;
    });
    Q_ASSERT(here != mentions.end());
    Mention taken = *here;
    mentions.erase(here);
    fate.now = -1;
    fate.isJudged = true;
    return taken;
}

/// Names that overlap what the reader has placed are no mentions; nor is anything within it that means the
/// same entity.
void Correction::giveWay(text::Span span, qsizetype forEntity)
{
    for (qsizetype entity = 0; entity < std::ssize(entities()); ++entity) {
        std::erase_if(entities()[at(entity)].mentions, [&](const Mention& mention) {
            const bool gives = mention.kind == MentionKind::Name
                                   ? mention.span.overlaps(span)
                                   : entity == forEntity && span.contains(mention.span);
            if (gives)
                lose(entity, mention);
            return gives;
        });
    }
}

void Correction::lose(qsizetype entity, const Mention& mention)
{
    for (Fate& fate : m_fates) {
        if (fate.now == entity && fate.shown == mention.span &&
            fate.isName == (mention.kind == MentionKind::Name))
            fate.now = -1;
    }
}

void Correction::place(Mention mention, qsizetype entity)
{
    std::vector<Mention>& mentions = entities()[at(entity)].mentions;
    const auto behind = std::find_if(mentions.begin(), mentions.end(),
                                     [&mention](const Mention& other) { return mention.span < other.span; });
    mentions.insert(behind, std::move(mention));
}

/// The last name before a reference, of the entity that it was found for, that is still a mention; else the
/// first one behind.
const Correction::Fate* Correction::nameBefore(const Fate& reference) const
{
    const Fate* result = nullptr;
    for (const Fate& fate : m_fates) {
        if (fate.entity != reference.entity || !fate.isName || fate.now < 0)
            continue;
        if (!result || fate.span < reference.span)
            result = &fate;
    }
    return result;
}

void Correction::letReferencesFollow()
{
    for (Fate& fate : m_fates) {
        const bool hasNames = std::any_of(m_fates.begin(), m_fates.end(), [&fate](const Fate& other) {
            return other.entity == fate.entity && other.isName;
        });
        if (fate.isName || fate.isJudged || fate.now < 0 || !hasNames)
            continue;
        const Fate* name = nameBefore(fate);
        const qsizetype target = name ? name->now : -1;
        if (target == fate.now)
            continue;
        Mention mention = take(fate);
        fate.now = target;
        if (target >= 0)
            place(std::move(mention), target);
    }
}

/// For each entity its index among those that are left, by their first mentions; -1 for those that are gone.
std::vector<qsizetype> Correction::sortEntities()
{
    std::vector<qsizetype> order;
    for (qsizetype entity = 0; entity < std::ssize(entities()); ++entity) {
        if (!entities()[at(entity)].mentions.empty())
            order.push_back(entity);
    }
    std::stable_sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
        return entities()[at(left)].mentions.front().span < entities()[at(right)].mentions.front().span;
    });
    std::vector<qsizetype> rank(entities().size(), -1);
    std::vector<Entity> sorted;
    for (const qsizetype entity : order) {
        rank[at(entity)] = std::ssize(sorted);
        sorted.push_back(std::move(entities()[at(entity)]));
    }
    entities() = std::move(sorted);
    return rank;
}

/// Whom the mentions of an entity that stand in a stretch of the text mean now.
std::vector<qsizetype> Correction::successors(qsizetype entity, text::Span where) const
{
    std::vector<qsizetype> result;
    bool stoodThere = false;
    for (const Fate& fate : m_fates) {
        if (fate.entity != entity || !fate.span.overlaps(where))
            continue;
        stoodThere = true;
        if (fate.now >= 0 && std::find(result.begin(), result.end(), fate.now) == result.end())
            result.push_back(fate.now);
    }
    return stoodThere ? result : std::vector{entity};
}

void Correction::follow(std::vector<qsizetype>& participants, text::Span evidence,
                        const std::vector<qsizetype>& rank)
{
    std::vector<qsizetype> followed;
    for (const qsizetype participant : participants) {
        for (const qsizetype successor : successors(participant, evidence)) {
            const qsizetype now = rank[at(successor)];
            if (now >= 0 && std::find(followed.begin(), followed.end(), now) == followed.end())
                followed.push_back(now);
        }
    }
    participants = std::move(followed);
}

void Correction::follow(std::optional<qsizetype>& entity, text::Span words,
                        const std::vector<qsizetype>& rank)
{
    if (!entity)
        return;
    const auto now = successors(*entity, words);
    const qsizetype followed = now.empty() ? -1 : rank[at(now.front())];
    entity = followed < 0 ? std::nullopt : std::optional(followed);
}

Analysis Correction::finish()
{
    letReferencesFollow();
    const std::vector<qsizetype> rank = sortEntities();
    for (auto* events : {&m_analysis.events, &m_analysis.hiddenEvents}) {
        for (Event& event : *events) {
            follow(event.who, event.evidence, rank);
            follow(event.where, event.evidence, rank);
            for (EventRole& role : event.roles)
                follow(role.entity, role.words, rank);
        }
    }
    for (Quote& quote : m_analysis.quotes)
        follow(quote.speaker, quote.speakerSpan, rank);
    return std::move(m_analysis);
}

} // namespace

Analysis withMentions(Analysis analysis, QStringView text, const std::vector<MentionJudgement>& judgements)
{
    if (judgements.empty())
        return analysis;
    Correction correction(std::move(analysis), text);
    for (const MentionJudgement& judgement : judgements)
        correction.apply(judgement);
    return correction.finish();
}

} // namespace dateline::article
