#include "ui/viewmodels/confirmations.h"

#include "model/library/library.h"
#include "model/text/shortened.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using article::Confirmation;

namespace {

/// On a worker.
base::Result<EverywhereOffer> offerOf(const library::Queries& queries, const article::EntityKey& entity)
{
    const auto found = queries.entity(entity);
    if (!found)
        return found.error();
    const auto isConfirmed = queries.isConfirmed(entity);
    if (!isConfirmed)
        return isConfirmed.error();
    return EverywhereOffer{{entity, !*isConfirmed},
                           Confirmations::tr("%1 in %2", "mentions and articles, counted")
                               .arg(mentionCount(found->mentions), articleCount(found->articles))};
}

} // namespace

Confirmations::Confirmations(ReadingSession& session, library::Library& library, QObject* parent)
    : Confirmations(
          session,
          [&library](article::ArticleId id, const Confirmation& confirmation) {
              return library.confirm(id, {confirmation});
          },
          {[&library](const article::EntityKey& entity) {
               return library.ask(
                   [entity](const library::Queries& queries) { return offerOf(queries, entity); });
           },
           [&library](const article::EntityConfirmation& confirmation) {
               return library.confirm(confirmation);
           }},
          parent)
{}

Confirmations::Confirmations(ReadingSession& session, Keep keep, Everywhere everywhere, QObject* parent)
    : QObject(parent), m_session(session), m_keep(std::move(keep)), m_everywhere(std::move(everywhere))
{
    connect(&session, &ReadingSession::articleChanged, this, &Confirmations::changed);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &Confirmations::changed);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &Confirmations::changed);
}

const library::StoredArticle* Confirmations::article() const
{
    return m_session.current();
}

template<typename Found>
std::optional<Confirmation> Confirmations::of(const Found& found) const
{
    Confirmation confirmation = Confirmation::of(article()->article.text, found);
    confirmation.isConfirmed = !article::isConfirmed(found.provenance);
    const bool isReadersOtherwise =
        confirmation.isConfirmed && found.provenance.source == article::Source::Reader;
    return confirmation.isComplete() && !isReadersOtherwise ? std::optional(confirmation) : std::nullopt;
}

std::optional<Confirmation> Confirmations::ofEntity() const
{
    if (!m_session.selectedEntity())
        return std::nullopt;
    return of(article()->analysis.entities.at(static_cast<std::size_t>(*m_session.selectedEntity())));
}

std::optional<article::EntityKey> Confirmations::entity() const
{
    if (!m_session.selectedEntity())
        return std::nullopt;
    const article::Entity& entity =
        article()->analysis.entities.at(static_cast<std::size_t>(*m_session.selectedEntity()));
    return article::EntityKey{entity.name, entity.type};
}

void Confirmations::askEverywhere()
{
    const auto wanted = entity();
    if (!wanted)
        return;
    whenAnswered(m_everywhere.offer(*wanted), this,
                 [this, wanted](const base::Result<EverywhereOffer>& offer) {
                     if (!offer)
                         Q_EMIT failed(offer.error());
                     else if (entity() == wanted)
                         Q_EMIT everywhereOffered(*offer);
                 });
}

void Confirmations::say(const article::EntityConfirmation& confirmation)
{
    whenAnswered(
        m_everywhere.keep(confirmation), this, [this, confirmation](const base::Result<qint64>& articles) {
            if (!articles)
                return Q_EMIT failed(articles.error());
            const QString sentence = confirmation.isConfirmed
                                         ? tr("“%1” is confirmed in %2, and in those imported later.",
                                              "%1: a name, %2: a count of articles")
                                         : tr("“%1” is confirmed no more in %2, nor in those imported later.",
                                              "%1: a name, %2: a count of articles");
            Q_EMIT done(sentence.arg(confirmation.entity.name, articleCount(*articles)));
        });
}

/// Hidden events are decided on.
std::optional<Confirmation> Confirmations::ofEvent() const
{
    const auto event = m_session.selectedEvent();
    if (!event || *event >= std::ssize(article()->analysis.events))
        return std::nullopt;
    return of(article()->analysis.events.at(static_cast<std::size_t>(*event)));
}

std::optional<Confirmation> Confirmations::ofWords() const
{
    const auto finding = m_session.selectedFinding();
    if (!finding || finding->kind == FindingKind::Event)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(finding->index);
    if (finding->kind == FindingKind::Quote)
        return of(article()->analysis.quotes.at(index));
    return of(article()->analysis.figures.at(index));
}

void Confirmations::say(const Confirmation& confirmation)
{
    if (!article())
        return;
    constexpr qsizetype longest = 60; // quoted words may be long
    const QString called = text::shortened(confirmation.called, longest);
    const QString sentence =
        confirmation.isConfirmed
            ? tr("“%1” is confirmed.", "%1: a name, an event, quoted words").arg(called)
            : tr("“%1” is confirmed no more.", "%1: a name, an event, quoted words").arg(called);
    whenAnswered(m_keep(article()->id, confirmation), this,
                 [this, sentence](const base::Result<void>& result) {
                     if (result)
                         Q_EMIT done(sentence);
                     else
                         Q_EMIT failed(result.error());
                 });
}

} // namespace dateline::viewmodels
