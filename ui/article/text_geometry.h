#pragma once

#include "model/text/span.h"

#include <QRectF>
#include <QTextBlock>
#include <QTextDocument>

#include <optional>
#include <vector>

namespace dateline::articleview {

/// Where the text of a laid-out document stands, in the document's coordinates. A view for the moment of a
/// question: it must not outlive the document. Questions cost the logarithm of the document and what they
/// return.
class TextGeometry
{
public:
    explicit TextGeometry(const QTextDocument& document) : m_document(document) {}

    /// The part of a span that stands on one line.
    struct Piece
    {
        QRectF box; ///< the letters, without the space between lines
        qreal baseline = 0;
    };
    std::vector<Piece> pieces(text::Span span) const;

    /// A letter, and the side of it that is read first.
    struct Letter
    {
        QRectF box;
        bool isRightToLeft = false;

        qreal begin() const { return isRightToLeft ? box.right() : box.left(); }
        qreal end() const { return isRightToLeft ? box.left() : box.right(); }
    };
    /// The letter at an offset; none at the end of a paragraph.
    std::optional<Letter> letterAt(qsizetype offset) const;

    /// The text of all paragraphs that touch the stretch between two heights.
    text::Span between(qreal top, qreal bottom) const;
    /// The offset of the character under a point; none where there is no text.
    std::optional<qsizetype> characterAt(QPointF point) const;
    /// The offset at which the first line at or below a height begins.
    qsizetype lineBeginAt(qreal height) const;
    /// Top and bottom of the line that an offset stands on.
    struct Extent
    {
        qreal top = 0;
        qreal bottom = 0;
    };
    Extent lineExtent(qsizetype offset) const;

private:
    QTextBlock blockAt(qreal height) const;
    QRectF boxOf(const QTextBlock& block) const;

    const QTextDocument& m_document;
};

} // namespace dateline::articleview
