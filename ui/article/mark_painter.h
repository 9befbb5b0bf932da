#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/finding.h"
#include "ui/viewmodels/finding_marks.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/mention_proposal.h"

#include <QPainter>
#include <QTextDocument>

#include <optional>

namespace dateline::articleview {

/// The current mention with one edge taken hold of: the words that it has then.
struct Reach
{
    viewmodels::MentionEdge edge = viewmodels::MentionEdge::End;
    text::Span words;
};

/// What is marked in the text.
struct Highlights
{
    std::optional<qsizetype> entity;   ///< the selected one
    std::optional<qsizetype> compared; ///< the one beside it
    qsizetype mention = -1;            ///< its current mention
    viewmodels::Evidence evidence;     ///< of the selected finding; its span is empty when there is none
    viewmodels::MarkLayers layers;     ///< what is marked without being selected
    std::optional<Reach> reach;        ///< of the current mention, while the pointer is at its edges
    text::Span spoken;                 ///< the sentence that is read aloud; empty for none
    std::vector<text::Span> hits;      ///< of a search, in text order, apart from each other
    std::optional<std::size_t> hit;    ///< the one that the reader is at

    bool isChosen(qsizetype each) const { return entity == each || compared == each; }
    /// Whether a mention is marked: its layers are on show, or its entity is selected.
    bool shows(const viewmodels::MentionMark& mark) const
    {
        return layers.shows(mark.type, mark.kind) || isChosen(mark.entity);
    }
    /// Which of the two an entity is that are compared; none for others, or while nothing is compared.
    std::optional<theme::Side> sideOf(qsizetype each) const;
};

/// The ground of the sentence that is read aloud.
QColor spokenTint(const theme::Theme& theme);

/// Paints the marks of an article under its text: layers that leave text and document untouched. Only what
/// stands in the clip is looked at, so that the cost does not grow with the article. Refers to its arguments
/// for the time of one painting.
class MarkPainter
{
public:
    MarkPainter(QPainter& painter, const QTextDocument& document, const theme::Theme& theme, double zoom);

    /// The clip is in the document's coordinates, as is the painter.
    void paint(const viewmodels::MentionMarks& mentions, const viewmodels::FindingMarks& findings,
               const Highlights& highlights, const QRectF& clip);

private:
    void paintMentions(const viewmodels::MentionMarks& mentions, const Highlights& highlights,
                       text::Span shown);
    void paintFindings(const viewmodels::FindingMarks& findings, const Highlights& highlights,
                       text::Span shown);
    void paintTime(text::Span span);
    void paintQuote(const viewmodels::FindingMark& quote);
    void paintFigure(text::Span span);
    void paintSpoken(text::Span sentence);
    void paintEvidence(const Highlights& highlights);
    void paintHits(const Highlights& highlights, text::Span shown);
    void paintTint(const viewmodels::MentionMark& mark, const Highlights& highlights);
    void paintUnderline(const viewmodels::MentionMark& mark, const Highlights& highlights);
    void paintFrame(const viewmodels::MentionMark& mark, const Highlights& highlights);
    void paintReach(const Reach& reach, text::Span now, const QColor& colour);

    QPainter& m_painter;
    const QTextDocument& m_document;
    const theme::Theme& m_theme;
    double m_zoom;
};

} // namespace dateline::articleview
