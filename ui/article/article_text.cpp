#include "ui/article/article_text.h"

#include "model/article/name_count.h"
#include "ui/article/mention_scroll_bar.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace dateline::articleview {

using viewmodels::MentionMark;
using viewmodels::ReadingSession;

namespace {

const article::Entity& entityAt(const library::StoredArticle& stored, qsizetype entity)
{
    return stored.analysis.entities[static_cast<std::size_t>(entity)];
}

const article::Mention& mentionAt(const library::StoredArticle& stored, qsizetype entity, qsizetype mention)
{
    return entityAt(stored, entity).mentions[static_cast<std::size_t>(mention)];
}

void followSession(Highlights& highlights, const ReadingSession& session)
{
    highlights.entity = session.selectedEntity();
    highlights.mention = session.currentMention();
    const std::optional<viewmodels::Finding> finding = session.selectedFinding();
    highlights.evidence =
        finding ? viewmodels::evidenceOf(session.current()->analysis, *finding) : viewmodels::Evidence();
}

} // namespace

ArticleText::ArticleText(ReadingSession& session, QWidget* parent)
    : ReadingColumn(new MentionScrollBar, parent)
    , m_session(session)
    , m_scrollBar(static_cast<MentionScrollBar*>(verticalScrollBar()))
{
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    connect(&session, &ReadingSession::entitySelectionChanged, this, &ArticleText::followEntity);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &ArticleText::followFinding);
    connect(&session, &ReadingSession::positionWanted, this, &ReadingColumn::scrollToLine);
    connect(this, &ReadingColumn::laidOut, this, &ArticleText::placeTicks);
    connect(this, &ReadingColumn::topMoved, &session, &ReadingSession::setReadingPosition);
    connect(this, &QTextEdit::selectionChanged, &session, [this] {
        const QTextCursor cursor = textCursor();
        m_session.setTextSelection({cursor.selectionStart(), cursor.selectionEnd()});
    });
}

void ArticleText::showArticle()
{
    const library::StoredArticle* stored = m_session.current();
    m_marks = stored ? viewmodels::MentionMarks(stored->analysis) : viewmodels::MentionMarks();
    m_findings = stored ? viewmodels::FindingMarks(stored->analysis) : viewmodels::FindingMarks();
    followSession(m_highlights, m_session);
    setArticle(stored ? stored->article : article::Article());
    viewport()->update();
    placeTicks();
    describe();
}

void ArticleText::setTheme(const theme::Theme& theme)
{
    ReadingColumn::setTheme(theme);
    placeTicks();
}

void ArticleText::setLayers(const viewmodels::MarkLayers& layers)
{
    m_highlights.layers = layers;
    viewport()->update();
    placeTicks();
}

void ArticleText::followEntity()
{
    followSession(m_highlights, m_session);
    viewport()->update();
    placeTicks();
    describe();
    if (m_highlights.entity)
        scrollTo(mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention).span);
}

void ArticleText::followFinding()
{
    followSession(m_highlights, m_session);
    viewport()->update();
    if (!m_highlights.evidence.span.isEmpty())
        scrollTo(m_highlights.evidence.span);
}

/// A screen reader hears where among the mentions the reader is, else the headline.
void ArticleText::describe()
{
    const library::StoredArticle* stored = m_session.current();
    QString words = stored ? stored->article.title() : QString();
    if (stored && m_highlights.entity)
        words = viewmodels::mentionPlaceWords(entityAt(*stored, *m_highlights.entity), m_highlights.mention);
    setAccessibleDescription(words);
}

void ArticleText::setHits(std::vector<text::Span> hits, std::optional<std::size_t> current)
{
    m_highlights.hits = std::move(hits);
    m_highlights.hit = current;
    viewport()->update();
    placeTicks();
    if (current)
        scrollTo(m_highlights.hits[*current]);
}

void ArticleText::placeTicks()
{
    std::vector<Ticks> ticks;
    if (m_session.current() && !m_highlights.hits.empty() &&
        m_highlights.layers.shows(viewmodels::MarkLayer::Hits))
        ticks.push_back(hitTicks());
    if (m_session.current() && m_highlights.entity)
        ticks.push_back(mentionTicks());
    m_scrollBar->setTicks(std::move(ticks));
}

Ticks ArticleText::mentionTicks() const
{
    const article::Entity& entity = entityAt(*m_session.current(), *m_highlights.entity);
    Ticks ticks;
    for (const article::Mention& mention : entity.mentions) {
        if (mention.kind == article::MentionKind::Name)
            ticks.places.push_back(placeOf(mention.span.begin));
    }
    ticks.colour = theme().entity(entity.type);
    ticks.words = tr("%1 of %2", "a count of mentions and a name")
                      .arg(viewmodels::mentionCount(article::nameCount(entity)), entity.name);
    return ticks;
}

Ticks ArticleText::hitTicks() const
{
    Ticks ticks;
    for (const text::Span hit : m_highlights.hits)
        ticks.places.push_back(placeOf(hit.begin));
    ticks.colour = theme().accent;
    const auto count = std::ssize(m_highlights.hits);
    ticks.words = tr("%1 hits", nullptr, viewmodels::forPlural(count))
                      .arg(viewmodels::interfaceLocale().toString(count));
    return ticks;
}

/// From 0, the top of the text, to 1, its end.
double ArticleText::placeOf(qsizetype offset) const
{
    return TextGeometry(*document()).lineExtent(offset).top / document()->size().height();
}

void ArticleText::paintUnderText(QPainter& painter, const QRectF& clip)
{
    MarkPainter(painter, *document(), theme(), zoom()).paint(m_marks, m_findings, m_highlights, clip);
}

void ArticleText::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    ReadingColumn::mousePressEvent(event);
}

void ArticleText::mouseMoveEvent(QMouseEvent* event)
{
    ReadingColumn::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const auto offset = offsetAt(event->position().toPoint());
    viewport()->setCursor(offset && m_marks.at(*offset) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

/// A press and a release in the same place are a click; anything else has selected text.
void ArticleText::mouseReleaseEvent(QMouseEvent* event)
{
    ReadingColumn::mouseReleaseEvent(event);
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

/// A right click on a mention selects it first, unless words are selected there.
void ArticleText::contextMenuEvent(QContextMenuEvent* event)
{
    const auto offset = offsetAt(viewport()->mapFromGlobal(event->globalPos()));
    const MentionMark* mark = offset ? m_marks.at(*offset) : nullptr;
    const QTextCursor cursor = textCursor();
    const bool isInSelection =
        offset && text::Span{cursor.selectionStart(), cursor.selectionEnd()}.contains(*offset);
    if (mark && !isInSelection && event->reason() == QContextMenuEvent::Mouse)
        m_session.selectMention(mark->entity, mark->mention);
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions(m_corrections);
    menu->popup(event->globalPos());
}

bool ArticleText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return ReadingColumn::viewportEvent(event);
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
