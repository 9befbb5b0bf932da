#include "ui/viewmodels/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

namespace dateline::viewmodels {

namespace {

constexpr qreal topMargin = 4;

/// So that the last line can stand clear of the window's edge.
constexpr qreal bottomMargin = 48;

/// The layout ignores the top margin of a document's first block, not that of its frame.
void setMargins(QTextDocument& document, qreal roomOnTop)
{
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(documentMargin);
    frame.setTopMargin(topMargin + roomOnTop);
    frame.setBottomMargin(bottomMargin);
    document.rootFrame()->setFrameFormat(frame);
}

QString shownLine(QStringView line)
{
    QString shown = line.toString();
    std::transform(shown.begin(), shown.end(), shown.begin(), shownUnit);
    return shown;
}

/// Writes the lines of a text into a document, each as a block of its own.
class Compositor
{
public:
    Compositor(QTextDocument& document, const Typesetting& typesetting)
        : m_typesetting(typesetting), m_cursor(&document)
    {
        m_headline.setFont(typesetting.headline);
        m_body.setFont(typesetting.body);
        m_gap.setFont(typesetting.body);
    }

    void write(const article::Article& article)
    {
        m_cursor.beginEditBlock();
        qsizetype begin = 0;
        while (begin <= article.text.size()) {
            const qsizetype found = article.text.indexOf(u'\n', begin);
            const qsizetype end = found < 0 ? article.text.size() : found;
            writeLine(article, {begin, end});
            begin = end + 1;
        }
        m_cursor.endEditBlock();
    }

private:
    void writeLine(const article::Article& article, text::Span line)
    {
        const bool isHeadline = line.begin < article.titleSpan.end;
        const QTextCharFormat& letters = isHeadline ? m_headline : line.isEmpty() ? m_gap : m_body;
        const QTextBlockFormat block = blockFormat(article, line);
        if (line.begin == 0) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        if (!line.isEmpty())
            m_cursor.insertText(shownLine(line.of(article.text)), letters);
    }

    QTextBlockFormat blockFormat(const article::Article& article, text::Span line) const
    {
        QTextBlockFormat format;
        const bool isHeadline = line.begin < article.titleSpan.end;
        const qreal height = isHeadline       ? m_typesetting.headlineLine
                             : line.isEmpty() ? m_typesetting.paragraphGap
                                              : m_typesetting.bodyLine;
        format.setLineHeight(height * m_typesetting.zoom, QTextBlockFormat::FixedHeight);
        if (m_typesetting.justified && !isHeadline)
            format.setAlignment(Qt::AlignJustify);
        if (isHeadline) {
            format.setHeadingLevel(1);
            if (line.end >= article.titleSpan.end)
                format.setBottomMargin(m_typesetting.bylineRoom);
        }
        return format;
    }

    const Typesetting& m_typesetting;
    QTextCursor m_cursor;
    QTextCharFormat m_headline;
    QTextCharFormat m_body;
    QTextCharFormat m_gap;
};

} // namespace

QChar shownUnit(QChar unit)
{
    switch (unit.unicode()) {
    case u'\r':
    case QChar::ParagraphSeparator:
        return QChar::Space;
    case 0xfdd0: // the document's own marks of a frame's begin and end
    case 0xfdd1:
    case QChar::ObjectReplacementCharacter:
        return QChar::ReplacementCharacter;
    default:
        return unit;
    }
}

std::unique_ptr<QTextDocument> makeArticleDocument(const article::Article& article,
                                                   const Typesetting& typesetting)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(typesetting.body);
    setMargins(*document, article.titleSpan.isEmpty() ? typesetting.bylineRoom : 0);
    Compositor(*document, typesetting).write(article);
    return document;
}

qreal bylineTop(const QTextDocument& document, const article::Article& article)
{
    if (article.titleSpan.isEmpty())
        return topMargin;
    const QTextBlock headline = document.findBlock(static_cast<int>(article.titleSpan.end) - 1);
    return document.documentLayout()->blockBoundingRect(headline).bottom();
}

qreal measure(const QFont& body, int characters)
{
    // Letters, spaces and marks in about the shares that English prose has.
    const QString prose =
        QStringLiteral("The harbour office said on Tuesday that the ferry, which carries about "
                       "900 people a day, would sail again as soon as the storm had passed.");
    return QFontMetricsF(body).horizontalAdvance(prose) / static_cast<qreal>(prose.size()) * characters;
}

} // namespace dateline::viewmodels
