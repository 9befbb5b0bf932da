#include "ui/viewmodels/mention_corrections.h"

#include "model/article/mentions_corrected.h"
#include "model/article/name_count.h"
#include "model/library/library.h"
#include "model/text/whole_words.h"
#include "ui/viewmodels/entity_choice.h"
#include "ui/viewmodels/entity_offer.h"
#include "ui/viewmodels/found_mention.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::EntityKey;
using article::MentionJudgement;

namespace {

/// An entity with the number of its mentions by name before and after.
struct Change
{
    EntityKey key;
    qsizetype before = 0;
    qsizetype after = 0;
};

std::vector<Change> changesOf(const article::Analysis& before, const article::Analysis& after)
{
    std::vector<Change> changes;
    const auto changeOf = [&changes](const article::Entity& entity) -> Change& {
        const EntityKey key{entity.name, entity.type};
        const auto known = std::find_if(changes.begin(), changes.end(),
                                        [&key](const Change& change) { return change.key == key; });
        return known == changes.end() ? changes.emplace_back(Change{key}) : *known;
    };
    for (const article::Entity& entity : before.entities)
        changeOf(entity).before += article::nameCount(entity);
    for (const article::Entity& entity : after.entities)
        changeOf(entity).after += article::nameCount(entity);
    std::erase_if(changes, [](const Change& change) { return change.before == change.after; });
    return changes;
}

} // namespace

MentionCorrections::MentionCorrections(ReadingSession& session, library::Library& library, QObject* parent)
    : QObject(parent), m_session(session), m_library(library)
{
    connect(&session, &ReadingSession::entitySelectionChanged, this, &MentionCorrections::changed);
    connect(&session, &ReadingSession::textSelectionChanged, this, &MentionCorrections::changed);
    connect(&session, &ReadingSession::textChanged, this, &MentionCorrections::articleLeft);
    connect(&session, &ReadingSession::articleChanged, this, &MentionCorrections::changed);
    connect(&session, &ReadingSession::articleChanged, this, &MentionCorrections::tell);
}

void MentionCorrections::tell()
{
    if (!article() || m_session.isSifting())
        return;
    for (const base::Issue& issue : article()->analysis.issues) {
        if (issue.place == article::correctionsPlace)
            return Q_EMIT done(issue.text);
    }
}

const library::StoredArticle* MentionCorrections::article() const
{
    return m_session.current();
}

bool MentionCorrections::hasMention() const
{
    return m_session.selectedEntity().has_value();
}

text::Span MentionCorrections::currentMention() const
{
    const auto& entity = article()->analysis.entities[static_cast<std::size_t>(*m_session.selectedEntity())];
    return entity.mentions[static_cast<std::size_t>(m_session.currentMention())].span;
}

bool MentionCorrections::hasWords() const
{
    return article() && !text::wholeWords(article()->article.text, m_session.textSelection()).isEmpty();
}

std::optional<MentionProposal> MentionCorrections::noMention() const
{
    if (!hasMention())
        return std::nullopt;
    const MentionPlace place = foundMention(m_session);
    return viewmodels::noMention(m_session.found(), article()->article.text, place.entity, place.mention);
}

std::optional<MentionProposal> MentionCorrections::otherEntity() const
{
    if (!hasMention())
        return std::nullopt;
    const MentionPlace place = foundMention(m_session);
    return viewmodels::otherEntity(m_session.found(), article()->article.text, place.entity, place.mention);
}

std::optional<MentionProposal> MentionCorrections::otherWords() const
{
    if (!hasMention() || !hasWords())
        return std::nullopt;
    const text::Span now = currentMention();
    const text::Span wanted = text::wholeWords(article()->article.text, m_session.textSelection());
    if (!wanted.overlaps(now) || wanted == now)
        return std::nullopt;
    const MentionPlace place = foundMention(m_session);
    return viewmodels::otherWords(m_session.found(), article()->article.text, place.entity, place.mention,
                                  wanted);
}

std::optional<MentionProposal> MentionCorrections::reaching(text::Span words) const
{
    if (!hasMention() || words.isEmpty() || words == currentMention())
        return std::nullopt;
    const MentionPlace place = foundMention(m_session);
    return viewmodels::otherWords(m_session.found(), article()->article.text, place.entity, place.mention,
                                  words);
}

std::optional<MentionProposal> MentionCorrections::reached(Reach reach) const
{
    if (!hasMention())
        return std::nullopt;
    auto proposal = reaching(viewmodels::reached(article()->article.text, currentMention(), reach));
    if (proposal)
        std::erase_if(proposal->places, [](const MentionProposal::Place& each) { return !each.isProposed; });
    return proposal;
}

std::optional<MentionProposal> MentionCorrections::missed(article::EntityType type) const
{
    if (!hasWords())
        return std::nullopt;
    return viewmodels::missed(m_session.found(), article()->article.text,
                              text::wholeWords(article()->article.text, m_session.textSelection()), type);
}

std::unique_ptr<EntityOffer> MentionCorrections::offer(const MentionProposal& proposal) const
{
    const EntityKey without =
        proposal.kind == MentionProposal::Kind::OtherEntity ? proposal.entity : EntityKey();
    return std::make_unique<EntityOffer>(
        m_library, entityChoice(article()->analysis, proposal.entity.type, without), without);
}

QString MentionCorrections::consequence(const std::vector<MentionJudgement>& judgements) const
{
    const article::Analysis& now = m_session.found();
    QStringList sentences;
    for (const Change& change :
         changesOf(now, article::withMentions(now, article()->article.text, judgements))) {
        if (change.before == 0)
            sentences << tr("“%1” is new, %2.").arg(change.key.name, mentionCount(change.after));
        else if (change.after == 0)
            sentences << tr("“%1” is gone.").arg(change.key.name);
        else
            sentences << tr("“%1” has %2 instead of %3.")
                             .arg(change.key.name, mentionCount(change.after))
                             .arg(change.before);
    }
    return sentences.join(u' ');
}

void MentionCorrections::askSpread(const QString& words)
{
    stopAsking();
    const auto answer = m_library.ask([words, asking = m_asking](const library::Queries& queries) {
        return queries.spread(words, asking);
    });
    whenAnswered(answer, this, [this, asking = m_asking](const base::Result<library::WordsSpread>& spread) {
        if (asking.isCancelled())
            return;
        if (!spread)
            return Q_EMIT failed(spread.error());
        Q_EMIT spreadKnown(tr("%1 in %2", "mentions and articles, counted")
                               .arg(mentionCount(spread->mentions), articleCount(spread->articles)));
    });
}

void MentionCorrections::stopAsking()
{
    m_asking.cancel();
    m_asking = base::CancelToken();
}

void MentionCorrections::applyEverywhere(const article::WordsJudgement& judgement)
{
    whenAnswered(m_library.markWords(judgement), this,
                 [this, words = judgement.words](const base::Result<qint64>& articles) {
                     if (!articles)
                         return Q_EMIT failed(articles.error());
                     Q_EMIT done(tr("“%1” is marked in %2.", "%1: words of the text, %2: a count of articles")
                                     .arg(words, articleCount(*articles)));
                 });
}

void MentionCorrections::apply(const std::vector<MentionJudgement>& judgements)
{
    if (!article() || judgements.empty())
        return;
    const QString follows = consequence(judgements);
    whenAnswered(m_library.correctMentions(article()->id, judgements), this,
                 [this, follows](const base::Result<void>& result) {
                     if (result)
                         Q_EMIT done(follows.isEmpty() ? tr("The mention is corrected.") : follows);
                     else
                         Q_EMIT failed(result.error());
                 });
}

} // namespace dateline::viewmodels
