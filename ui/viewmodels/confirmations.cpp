#include "ui/viewmodels/confirmations.h"

#include "model/library/library.h"
#include "model/text/shortened.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using article::Confirmation;

Confirmations::Confirmations(ReadingSession& session, library::Library& library, QObject* parent)
    : Confirmations(
          session,
          [&library](article::ArticleId id, const Confirmation& confirmation) {
              return library.confirm(id, {confirmation});
          },
          parent)
{}

Confirmations::Confirmations(ReadingSession& session, Keep keep, QObject* parent)
    : QObject(parent), m_session(session), m_keep(std::move(keep))
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
