#include "ui/article/reading_column.h"

#include "ui/article/scroll_motion.h"
#include "ui/article/text_geometry.h"
#include "ui/article/typesetting.h"
#include "ui/viewmodels/article_document.h"
#include "ui/viewmodels/read_articles.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace dateline::articleview {

namespace {

constexpr int sideMargin = 16;
constexpr int focusLineWidth = 2;

} // namespace

ReadingColumn::ReadingColumn(QScrollBar* scrollBar, QWidget* parent)
    : QTextEdit(parent), m_motion(new ScrollMotion(*scrollBar))
{
    setVerticalScrollBar(scrollBar);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
}

void ReadingColumn::setArticle(const article::Article& article, double zoom)
{
    const bool sameText = m_document && article.text == m_article.text;
    m_article = article;
    if (!sameText) {
        m_zoom = std::clamp(zoom, viewmodels::leastZoom, viewmodels::largestZoom);
        setText();
        scrollToTop();
        return;
    }
    setZoom(zoom);
    if (headerHeight() != m_headerRoom)
        setTextAgain();
}

void ReadingColumn::setHeader(QWidget* header)
{
    m_header = header;
    header->setParent(viewport());
    header->show();
}

void ReadingColumn::setTopMargin(int pixels)
{
    m_topMargin = pixels;
    placeColumn();
}

void ReadingColumn::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.page);
    colours.setColor(QPalette::Window, theme.page);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
}

void ReadingColumn::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, viewmodels::leastZoom, viewmodels::largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    if (m_document)
        setTextAgain();
}

void ReadingColumn::setTypography(const viewmodels::Typography& typography)
{
    const viewmodels::Typography wanted = typography.clamped();
    if (wanted == m_typography)
        return;
    m_typography = wanted;
    if (m_document)
        setTextAgain();
}

void ReadingColumn::setText()
{
    viewmodels::Typesetting setting = typesettingFor(m_typography, m_zoom);
    m_headerRoom = headerHeight();
    setting.bylineRoom = m_headerRoom;
    QTextDocument* before = m_document;
    m_document = viewmodels::makeArticleDocument(m_article, setting).release();
    m_document->setParent(this);
    if (before) // what is laid out until the text is there is no news of it
        before->documentLayout()->disconnect(this);
    placeColumn();
    setDocument(m_document);
    delete before;
    connect(m_document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReadingColumn::laidOut);
    placeHeader();
    Q_EMIT laidOut();
}

/// The same text in other measures: the line at the top stays, and so do the caret and the selected words.
void ReadingColumn::setTextAgain()
{
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    const int shown = verticalScrollBar()->value();
    const qsizetype top = TextGeometry(*document()).lineBeginAt(shown);
    setText();
    QTextCursor again(document());
    again.setPosition(anchor);
    again.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(again);
    if (shown > 0)
        m_motion->jumpTo(qRound(TextGeometry(*document()).lineExtent(top).top));
}

int ReadingColumn::headerHeight() const
{
    return m_header ? m_header->sizeHint().height() : 0;
}

qsizetype ReadingColumn::topOffset() const
{
    const int shown = verticalScrollBar()->value();
    return shown == 0 ? 0 : TextGeometry(*document()).lineBeginAt(shown);
}

void ReadingColumn::scrollToTop()
{
    m_motion->jumpTo(0);
}

void ReadingColumn::scrollToLine(qsizetype offset)
{
    const qsizetype last = document()->characterCount() - 1;
    const TextGeometry geometry(*document());
    m_motion->jumpTo(offset <= 0 ? 0 : qRound(geometry.lineExtent(std::min(offset, last)).top));
}

void ReadingColumn::scrollTo(text::Span span)
{
    const TextGeometry geometry(*document());
    const qreal top = geometry.lineExtent(span.begin).top;
    const qreal bottom = geometry.lineExtent(std::max(span.begin, span.end - 1)).bottom;
    const int height = viewport()->height();
    const qreal edge = std::min<qreal>(height / 8.0, 64);
    const int shown = m_motion->target();
    if (top < shown + edge || bottom > shown + height - edge)
        m_motion->moveTo(qRound(top - height / 3.0));
}

QPointF ReadingColumn::scrolled() const
{
    return QPointF(0, verticalScrollBar()->value());
}

QRect ReadingColumn::boxOf(text::Span span) const
{
    const auto pieces = TextGeometry(*document()).pieces(span);
    return pieces.empty() ? QRect() : pieces.front().box.translated(-scrolled()).toRect();
}

std::optional<TextGeometry::Letter> ReadingColumn::letterAt(qsizetype offset) const
{
    auto letter = TextGeometry(*document()).letterAt(offset);
    if (letter)
        letter->box.translate(-scrolled());
    return letter;
}

std::optional<qsizetype> ReadingColumn::offsetAt(QPoint place) const
{
    return TextGeometry(*document()).characterAt(place + scrolled());
}

QVariant ReadingColumn::loadResource(int, const QUrl&)
{
    return {};
}

/// The column keeps its width while the window changes, so that the text need not be set again.
void ReadingColumn::placeColumn()
{
    const qreal line = measureWidth(m_typography, typesettingFor(m_typography, m_zoom));
    const int column = qCeil(line) + 2 * viewmodels::documentMargin;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(sideMargin, (room - column) / 2);
    const QMargins wanted(side, m_topMargin, std::max(sideMargin, room - column - side), 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void ReadingColumn::placeHeader()
{
    if (!m_header || !m_document)
        return;
    const qreal top = viewmodels::bylineTop(*document(), m_article) - verticalScrollBar()->value();
    const int margin = viewmodels::documentMargin;
    m_header->setGeometry(margin, qRound(top), viewport()->width() - 2 * margin, m_headerRoom);
}

/// Shows where the keyboard is by a line at the left edge, outside the viewport.
bool ReadingColumn::event(QEvent* event)
{
    const bool handled = QTextEdit::event(event);
    if (event->type() == QEvent::Paint && m_keyboardCame)
        QPainter(this).fillRect(0, 0, focusLineWidth, height(), m_theme.accent);
    return handled;
}

void ReadingColumn::focusInEvent(QFocusEvent* event)
{
    m_keyboardCame = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    update();
    QTextEdit::focusInEvent(event);
}

void ReadingColumn::focusOutEvent(QFocusEvent* event)
{
    m_keyboardCame = false;
    update();
    QTextEdit::focusOutEvent(event);
}

void ReadingColumn::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-scrolled());
    paintUnderText(painter, QRectF(event->rect()).translated(scrolled()));
    painter.end();
    QTextEdit::paintEvent(event);
}

void ReadingColumn::resizeEvent(QResizeEvent* event)
{
    placeColumn();
    QTextEdit::resizeEvent(event);
    placeHeader();
    if (document() == m_document)
        Q_EMIT laidOut();
}

void ReadingColumn::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    placeHeader();
    Q_EMIT topMoved(topOffset());
}

void ReadingColumn::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QTextEdit::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace dateline::articleview
