#pragma once

#include "ui/article/mark_painter.h"

#include <vector>

namespace dateline::library {
struct StoredArticle;
}

namespace dateline::articleview {

/// A mark that is on show, as a screen reader is told of it.
struct ToldMark
{
    text::Span span;
    QString attributes; ///< as IAccessible2 has them: "mark:person;entity:Signe Aldervik;"
    QString words;      ///< "Signe Aldervik, person, current mention, 2 of 4"
};

/// A stretch of the text that lies under the same marks from its begin to its end.
struct MarkedRun
{
    text::Span span;
    std::vector<ToldMark> marks; ///< the mention first: the shortest one, which a click would take
};

/// What the marks of an article are, for those who cannot see them. Marks whose layer is off are none. Refers
/// to its arguments for the time of a question, which costs what the marks near the paragraph do.
class MarkTeller
{
public:
    MarkTeller(const library::StoredArticle& stored, const viewmodels::MentionMarks& mentions,
               const viewmodels::FindingMarks& findings, const Highlights& highlights);

    /// The run within a stretch, such as a paragraph, that holds an offset of it.
    MarkedRun runAt(qsizetype offset, text::Span within) const;

private:
    ToldMark told(const viewmodels::MentionMark& mark) const;
    ToldMark told(const viewmodels::FindingMark& mark) const;

    const library::StoredArticle& m_stored;
    const viewmodels::MentionMarks& m_mentions;
    const viewmodels::FindingMarks& m_findings;
    const Highlights& m_highlights;
};

} // namespace dateline::articleview
