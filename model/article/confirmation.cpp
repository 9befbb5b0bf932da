#include "model/article/confirmation.h"

#include "model/article/enum_names.h"

#include <algorithm>

namespace dateline::article {

namespace {

using Kind = Confirmation::Kind;

constexpr EnumNames<Kind, 4> kindNames({{
    {Kind::Entity, QLatin1StringView("entity")},
    {Kind::Event, QLatin1StringView("event")},
    {Kind::Quote, QLatin1StringView("quote")},
    {Kind::Figure, QLatin1StringView("figure")},
}});

Confirmation confirmationOf(Kind kind, QStringView text, text::Span words, const QString& called)
{
    return {kind, QuotedSpan::of(text, words), called};
}

bool hasNameAt(const Entity& entity, text::Span span)
{
    return std::ranges::any_of(entity.mentions, [span](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.span == span;
    });
}

/// Null where none is meant. Of findings that may not be changed, one that may not be.
template<typename Findings, typename IsMeant>
auto provenanceIn(Findings& findings, IsMeant isMeant) -> decltype(&findings.front().provenance)
{
    const auto found = std::ranges::find_if(findings, isMeant);
    return found == findings.end() ? nullptr : &found->provenance;
}

/// Of an event whether it is hidden or not.
template<typename SomeAnalysis>
auto provenanceAt(SomeAnalysis& analysis, Kind kind, text::Span span)
{
    switch (kind) {
    case Kind::Entity:
        return provenanceIn(analysis.entities,
                            [span](const Entity& entity) { return hasNameAt(entity, span); });
    case Kind::Quote:
        return provenanceIn(analysis.quotes, [span](const Quote& quote) { return quote.span == span; });
    case Kind::Figure:
        return provenanceIn(analysis.figures, [span](const Figure& figure) { return figure.span == span; });
    case Kind::Event:
        break;
    }
    const auto isNamedThere = [span](const Event& event) { return event.trigger == span; };
    const auto shown = provenanceIn(analysis.events, isNamedThere);
    return shown ? shown : provenanceIn(analysis.hiddenEvents, isNamedThere);
}

void confirm(Provenance& provenance)
{
    if (provenance.source != Source::Reader)
        provenance = {Source::Reader, 1.0, QString(confirmedReason)};
}

/// Who is right is named rightly.
void confirmNames(Analysis& analysis, text::Span name)
{
    for (Entity& entity : analysis.entities) {
        if (!hasNameAt(entity, name))
            continue;
        for (Mention& mention : entity.mentions) {
            if (mention.kind == MentionKind::Name)
                confirm(mention.provenance);
        }
    }
}

/// Only the last word on each finding.
std::vector<Confirmation> lastOfEach(const std::vector<Confirmation>& confirmations)
{
    std::vector<Confirmation> last;
    for (const Confirmation& confirmation : confirmations) {
        std::erase_if(last, [&confirmation](const Confirmation& earlier) {
            return earlier.kind == confirmation.kind && earlier.words.span == confirmation.words.span;
        });
        last.push_back(confirmation);
    }
    return last;
}

} // namespace

Confirmation Confirmation::of(QStringView text, const Entity& entity)
{
    const auto name = std::ranges::find(entity.mentions, MentionKind::Name, &Mention::kind);
    const text::Span words = name == entity.mentions.end() ? text::Span() : name->span;
    return confirmationOf(Kind::Entity, text, words, entity.name);
}

Confirmation Confirmation::of(QStringView text, const Event& event)
{
    return confirmationOf(Kind::Event, text, event.trigger, event.title);
}

Confirmation Confirmation::of(QStringView text, const Quote& quote)
{
    return confirmationOf(Kind::Quote, text, quote.span, quote.span.of(text).toString().simplified());
}

Confirmation Confirmation::of(QStringView text, const Figure& figure)
{
    return confirmationOf(Kind::Figure, text, figure.span, figure.span.of(text).toString().simplified());
}

bool isConfirmed(const Provenance& provenance)
{
    return provenance.source == Source::Reader && provenance.reason == confirmedReason;
}

std::optional<Provenance> provenanceOf(const Analysis& analysis, const Confirmation& confirmation)
{
    const Provenance* found = provenanceAt(analysis, confirmation.kind, confirmation.words.span);
    return found ? std::optional(*found) : std::nullopt;
}

Analysis withConfirmations(Analysis analysis, QStringView text,
                           const std::vector<Confirmation>& confirmations)
{
    for (const Confirmation& confirmation : lastOfEach(confirmations)) {
        if (!confirmation.isConfirmed || !confirmation.words.standsIn(text))
            continue;
        if (Provenance* found = provenanceAt(analysis, confirmation.kind, confirmation.words.span))
            confirm(*found);
        if (confirmation.kind == Kind::Entity)
            confirmNames(analysis, confirmation.words.span);
    }
    return analysis;
}

QString toString(Kind kind)
{
    return kindNames.name(kind);
}

std::optional<Kind> confirmationKindFromString(QStringView name)
{
    return kindNames.value(name);
}

} // namespace dateline::article
