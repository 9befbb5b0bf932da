#pragma once

#include "model/article/naming.h"
#include "model/text/span.h"

#include <optional>
#include <variant>
#include <vector>

namespace dateline::article {

/// A stretch of an article's text together with the words that stood there when the reader pointed at it, so
/// that a decision on them is never applied to other words.
struct QuotedSpan
{
    text::Span span;
    QString words;

    static QuotedSpan of(QStringView text, text::Span span) { return {span, span.of(text).toString()}; }
    bool standsIn(QStringView text) const { return span.end <= text.size() && span.of(text) == words; }

    friend bool operator==(const QuotedSpan&, const QuotedSpan&) = default;
};

/// The reader's word on one mention: it is none, it means another entity, it has other words, or it was
/// missed. Kept apart from what was found.
struct MentionJudgement
{
    std::optional<QuotedSpan> before; ///< as it was shown when the reader decided; nothing: it was missed
    std::optional<QuotedSpan> after;  ///< where it stands; nothing: these words mention no one
    std::optional<EntityKey> entity;  ///< whom it means, a new one where the article has none that is called
                                      ///< so; nothing: whom it meant before. Never without `after`.

    /// It says something: where a mention is, or whose, or that it is none.
    bool isComplete() const;
    /// It touches the words of another one.
    bool touches(const MentionJudgement& other) const;

    friend bool operator==(const MentionJudgement&, const MentionJudgement&) = default;
};

/// What the reader decided on the entities of an article.
using Decision = std::variant<Naming, MentionJudgement>;

/// What decisions, each acting on what those before it have made, come to for single mentions: one judgement
/// for each mention, its `before` as it was found, its `entity` as namings have left it.
std::vector<MentionJudgement> settled(const std::vector<Decision>& decisions);

} // namespace dateline::article
