#pragma once

#include "model/article/analysis.h"
#include "ui/viewmodels/span_index.h"

namespace dateline::viewmodels {

/// One mention as a mark on the text.
struct MentionMark
{
    text::Span span;
    qsizetype entity = 0;  ///< index into the analysis' entities
    qsizetype mention = 0; ///< index into the entity's mentions
    article::EntityType type = article::EntityType::Person;
    bool doubtful = false; ///< drawn with dots: a finding that is not sure, a pronoun, a description
    article::MentionKind kind = article::MentionKind::Name;
    bool isReaders = false; ///< the reader added, corrected or confirmed it

    bool isName() const { return kind == article::MentionKind::Name; }

    friend bool operator==(const MentionMark&, const MentionMark&) = default;
};

/// Findings less sure than this are doubtful: shown, but with dots in place of lines.
inline constexpr double doubtfulBelow = 0.8;

/// All mentions of an article in text order, the longer first where two begin together. Mentions may nest and
/// overlap. A value; building is O(n log n), questions are logarithmic plus what they return.
class MentionMarks
{
public:
    MentionMarks() = default;
    explicit MentionMarks(const article::Analysis& analysis);

    const std::vector<MentionMark>& all() const { return m_marks; }
    /// A run of marks that holds all that touch the span, and perhaps some that end before it.
    std::span<const MentionMark> near(text::Span span) const { return m_index.near(m_marks, span); }
    /// The shortest of the wanted mentions that cover the offset; null where there is none. Valid as long as
    /// the value.
    template<typename Wanted>
    const MentionMark* at(qsizetype offset, Wanted isWanted) const
    {
        return m_index.shortestAt(m_marks, offset, isWanted);
    }

private:
    std::vector<MentionMark> m_marks;
    SpanIndex m_index;
};

} // namespace dateline::viewmodels
