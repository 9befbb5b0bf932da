#pragma once

#include "model/article/analysis.h"
#include "model/article/mention_judgement.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace dateline::article {

/// The reader's word that a finding is right as it was found. Kept apart from what was found.
struct Confirmation
{
    enum class Kind
    {
        Entity, ///< with all that name it; known by its first mention by name
        Event,  ///< by the word that names it
        Quote,  ///< by its statement
        Figure, ///< by its words
    };

    Kind kind = Kind::Entity;
    QuotedSpan words;        ///< what it is known by, so that it outlives the analysis
    QString called;          ///< what it was called when the reader said so: a name, a title; never empty
    bool isConfirmed = true; ///< false takes back what the reader said before

    static Confirmation of(QStringView text, const Entity& entity);
    static Confirmation of(QStringView text, const Event& event);
    static Confirmation of(QStringView text, const Quote& quote);
    static Confirmation of(QStringView text, const Figure& figure);

    /// It says what it is about.
    bool isComplete() const { return !words.span.isEmpty() && !called.isEmpty(); }

    friend bool operator==(const Confirmation&, const Confirmation&) = default;
};

/// What the provenance of a confirmed finding gives as its reason.
inline constexpr QLatin1StringView confirmedReason("confirmed by the reader");

/// The reader has said that it is right, and has not made or changed it himself.
bool isConfirmed(const Provenance& provenance);

/// Where a finding that is known so comes from; nothing where the analysis has no such finding.
std::optional<Provenance> provenanceOf(const Analysis& analysis, const Confirmation& confirmation);

/// An analysis whose findings know that the reader has confirmed them. Of several words on one finding the
/// last counts. What the reader has made or changed himself stays as it is; a confirmation of what is not
/// found any more is left aside.
Analysis withConfirmations(Analysis analysis, QStringView text,
                           const std::vector<Confirmation>& confirmations);

/// "entity", "event", "quote", "figure".
QString toString(Confirmation::Kind kind);
std::optional<Confirmation::Kind> confirmationKindFromString(QStringView name);

} // namespace dateline::article
