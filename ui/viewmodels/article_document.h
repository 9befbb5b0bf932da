#pragma once

#include "model/article/article.h"

#include <QFont>
#include <QTextDocument>

#include <memory>

namespace dateline::viewmodels {

/// How an article is set. Lengths are pixels at 100 %; `zoom` scales them all, the fonts come scaled.
struct Typesetting
{
    QFont headline;
    QFont body;
    double zoom = 1.0;
    qreal headlineLine = 38;
    qreal bodyLine = 28;
    qreal paragraphGap = 14;
    bool justified = false; ///< the text, not the headline
    qreal bylineRoom =
        0; ///< left free under the headline (over the text where there is none), scaled already
};

/// Room at the left and right of the text within the document, for marks beside the lines.
inline constexpr int documentMargin = 12;

/// Makes the document that shows an article. Its text is the article's text, unit for unit: a position in the
/// document is an offset in the text, a line feed of the text is the end of a block. Only units that a
/// document cannot hold are shown as another one (see shownUnit). Colours are left to the palette of the view
/// and marks to its painting, so that neither changes the document. Linear in the text.
std::unique_ptr<QTextDocument> makeArticleDocument(const article::Article& article,
                                                   const Typesetting& typesetting);

/// What is shown for a unit of the text: itself, but for carriage returns, paragraph separators (a space) and
/// the three code units that QTextDocument keeps for itself (a replacement character).
QChar shownUnit(QChar unit);

/// Top of the room that `bylineRoom` has left free, in the document's coordinates.
qreal bylineTop(const QTextDocument& document, const article::Article& article);

/// The width of a line of about so many characters of English prose in a font.
qreal measure(const QFont& body, int characters);

} // namespace dateline::viewmodels
