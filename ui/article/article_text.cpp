#include "ui/article/article_text.h"

#include "ui/article/mention_scroll_bar.h"
#include "ui/article/scroll_motion.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/article_document.h"
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dateline::articleview {

using viewmodels::MentionMark;
using viewmodels::ReadingSession;

namespace {

constexpr int sideMargin = 24;
constexpr int topMargin = 24;
constexpr double leastZoom = 0.5;
constexpr double largestZoom = 3.0;

const article::Entity& entityAt(const library::StoredArticle& stored, qsizetype entity)
{
    return stored.analysis.entities[static_cast<std::size_t>(entity)];
}

const article::Mention& mentionAt(const library::StoredArticle& stored, qsizetype entity, qsizetype mention)
{
    return entityAt(stored, entity).mentions[static_cast<std::size_t>(mention)];
}

Highlights highlightsOf(const ReadingSession& session)
{
    Highlights highlights{session.selectedEntity(), session.currentMention(), {}, {}};
    if (const auto selected = session.selectedEvent()) {
        const article::Event& event = session.current()->analysis.events[static_cast<std::size_t>(*selected)];
        highlights.evidence = event.evidence;
        highlights.trigger = event.trigger;
    }
    return highlights;
}

} // namespace

ArticleText::ArticleText(ReadingSession& session, QWidget* parent)
    : QTextEdit(parent), m_session(session), m_scrollBar(new MentionScrollBar)
{
    setVerticalScrollBar(m_scrollBar);
    m_motion = new ScrollMotion(*m_scrollBar);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(QStringLiteral("Article"));
    connect(&session, &ReadingSession::entitySelectionChanged, this, &ArticleText::followEntity);
    connect(&session, &ReadingSession::eventSelectionChanged, this, &ArticleText::followEvent);
    setTheme(theme::Theme::fromPalette(palette()));
}

void ArticleText::setHeader(QWidget* header)
{
    m_header = header;
    header->setParent(viewport());
    header->show();
}

void ArticleText::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.page);
    colours.setColor(QPalette::Window, theme.page);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
    placeTicks();
}

void ArticleText::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, largestZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    if (m_session.current())
        setAgain();
}

void ArticleText::setAgain()
{
    const bool atTop = m_scrollBar->value() == 0;
    const qsizetype top = TextGeometry(*document()).lineBeginAt(m_scrollBar->value());
    setDocumentOf(m_session.current()->article);
    if (!atTop)
        m_motion->jumpTo(qRound(TextGeometry(*document()).lineExtent(top).top));
}

void ArticleText::scrollToTop()
{
    m_motion->jumpTo(0);
}

QVariant ArticleText::loadResource(int, const QUrl&)
{
    return {};
}

void ArticleText::showArticle()
{
    const library::StoredArticle* stored = m_session.current();
    m_marks = stored ? viewmodels::MentionMarks(stored->analysis) : viewmodels::MentionMarks();
    m_highlights = highlightsOf(m_session);
    const QString text = stored ? stored->article.text : QString();
    setAccessibleDescription(stored ? stored->article.title() : QString());
    if (text != m_shownText) {
        m_shownText = text;
        setDocumentOf(stored ? stored->article : article::Article());
        m_motion->jumpTo(0);
    } else if (stored && headerHeight() != m_headerRoom) {
        setAgain();
    }
    viewport()->update();
    placeTicks();
}

void ArticleText::setDocumentOf(const article::Article& article)
{
    viewmodels::Typesetting setting;
    setting.headline = theme::headlineFont(m_zoom);
    setting.body = theme::articleFont(m_zoom);
    setting.zoom = m_zoom;
    m_headerRoom = headerHeight();
    setting.bylineRoom = m_headerRoom;
    QTextDocument* before = m_document;
    m_document = viewmodels::makeArticleDocument(article, setting).release();
    m_document->setParent(this);
    placeColumn();
    setDocument(m_document);
    delete before;
    connect(m_document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ArticleText::placeTicks);
    placeHeader();
    placeTicks();
}

void ArticleText::followEntity()
{
    m_highlights = highlightsOf(m_session);
    viewport()->update();
    placeTicks();
    if (m_highlights.entity)
        scrollTo(mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention).span);
}

void ArticleText::followEvent()
{
    m_highlights = highlightsOf(m_session);
    viewport()->update();
    if (!m_highlights.evidence.isEmpty())
        scrollTo(m_highlights.evidence);
}

/// Leaves the text where it is when the place is well in view; else brings it to the upper third.
void ArticleText::scrollTo(text::Span span)
{
    const TextGeometry geometry(*document());
    const qreal top = geometry.lineExtent(span.begin).top;
    const qreal bottom = geometry.lineExtent(std::max(span.begin, span.end - 1)).bottom;
    const int height = viewport()->height();
    const qreal edge = std::min<qreal>(height / 8.0, 64);
    const int shown = m_motion->target();
    if (top >= shown + edge && bottom <= shown + height - edge)
        return;
    m_motion->moveTo(qRound(top - height / 3.0));
}

int ArticleText::headerHeight() const
{
    return m_header ? m_header->sizeHint().height() : 0;
}

/// The column keeps its width while the window changes, so that the text need not be set again.
void ArticleText::placeColumn()
{
    const int column = qCeil(viewmodels::measure(theme::articleFont(m_zoom))) + 8;
    const int room = width() - m_scrollBar->sizeHint().width();
    const int side = std::max(sideMargin, (room - column) / 2);
    const QMargins wanted(side, topMargin, std::max(sideMargin, room - column - side), 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

void ArticleText::placeHeader()
{
    const library::StoredArticle* stored = m_session.current();
    if (!m_header || !stored)
        return;
    const qreal top = viewmodels::bylineTop(*document(), stored->article) - m_scrollBar->value();
    m_header->setGeometry(4, qRound(top), viewport()->width() - 8, m_headerRoom);
}

void ArticleText::placeTicks()
{
    const library::StoredArticle* stored = m_session.current();
    if (!stored || !m_highlights.entity) {
        m_scrollBar->setTicks({}, {}, {});
        return;
    }
    const article::Entity& entity = entityAt(*stored, *m_highlights.entity);
    const TextGeometry geometry(*document());
    const qreal height = document()->size().height();
    std::vector<double> places;
    for (const article::Mention& mention : entity.mentions)
        places.push_back(geometry.lineExtent(mention.span.begin).top / height);
    m_scrollBar->setTicks(
        std::move(places), m_theme.entity(entity.type),
        QStringLiteral("%1 of %2").arg(viewmodels::mentionCount(std::ssize(entity.mentions)), entity.name));
}

QPointF ArticleText::scrolled() const
{
    return QPointF(0, m_scrollBar->value());
}

QRect ArticleText::boxOf(text::Span span) const
{
    const auto pieces = TextGeometry(*document()).pieces(span);
    return pieces.empty() ? QRect() : pieces.front().box.translated(-scrolled()).toRect();
}

std::optional<qsizetype> ArticleText::offsetAt(QPoint place) const
{
    return TextGeometry(*document()).characterAt(place + scrolled());
}

void ArticleText::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(-scrolled());
    MarkPainter(painter, *document(), m_theme, m_zoom)
        .paint(m_marks, m_highlights, QRectF(event->rect()).translated(scrolled()));
    painter.end();
    QTextEdit::paintEvent(event);
}

void ArticleText::resizeEvent(QResizeEvent* event)
{
    placeColumn();
    QTextEdit::resizeEvent(event);
    placeHeader();
    placeTicks();
}

void ArticleText::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    placeHeader();
    m_session.setReadingPosition(
        m_scrollBar->value() == 0 ? 0 : TextGeometry(*document()).lineBeginAt(m_scrollBar->value()));
}

void ArticleText::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ArticleText::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const auto offset = offsetAt(event->position().toPoint());
    viewport()->setCursor(offset && m_marks.at(*offset) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

/// A press and a release in the same place are a click; anything else has selected text.
void ArticleText::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() ||
        (place - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    if (const auto offset = offsetAt(place))
        clicked(*offset);
}

void ArticleText::clicked(qsizetype offset)
{
    if (const MentionMark* mark = m_marks.at(offset)) {
        if (m_session.selectedEntity() == mark->entity && m_session.currentMention() == mark->mention)
            m_session.selectEntity(std::nullopt);
        else
            m_session.selectMention(mark->entity, mark->mention);
    } else if (const auto event = viewmodels::eventAt(m_session.current()->analysis, offset)) {
        m_session.selectEvent(m_session.selectedEvent() == event ? std::nullopt : event);
    }
}

void ArticleText::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QTextEdit::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

bool ArticleText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto offset = offsetAt(help->pos());
    QToolTip::showText(help->globalPos(), offset ? tooltipAt(*offset) : QString(), viewport());
    return true;
}

QString ArticleText::tooltipAt(qsizetype offset) const
{
    const library::StoredArticle& stored = *m_session.current();
    if (const MentionMark* mark = m_marks.at(offset)) {
        return viewmodels::entityTooltip(entityAt(stored, mark->entity),
                                         mentionAt(stored, mark->entity, mark->mention).provenance);
    }
    if (const article::TimeExpression* time = viewmodels::timeAt(stored.analysis, offset))
        return viewmodels::timeTooltip(*time, stored.article.text);
    return {};
}

} // namespace dateline::articleview
