#include "ui/article/article_text.h"

#include "model/article/name_count.h"
#include "ui/article/mention_cards.h"
#include "ui/article/mention_scroll_bar.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/finding_listing.h"
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

using viewmodels::MarkLayer;
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
    highlights.compared = session.comparedEntity();
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
    , m_cards(new MentionCards(session, *this))
{
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    connect(&session, &ReadingSession::entitySelectionChanged, this, &ArticleText::followEntity);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &ArticleText::followFinding);
    connect(&session, &ReadingSession::positionWanted, this, &ReadingColumn::scrollToLine);
    connect(this, &ReadingColumn::laidOut, this, &ArticleText::placeTicks);
    connect(this, &ReadingColumn::topMoved, m_cards, &MentionCards::hide);
    connect(this, &ReadingColumn::topMoved, &session, &ReadingSession::setReadingPosition);
    connect(this, &QTextEdit::selectionChanged, &session, [this] {
        const QTextCursor cursor = textCursor();
        m_session.setTextSelection({cursor.selectionStart(), cursor.selectionEnd()});
    });
}

void ArticleText::showArticle()
{
    m_cards->hide();
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

/// What is not marked is text like any other.
const MentionMark* ArticleText::mentionMarkAt(qsizetype offset) const
{
    return m_marks.at(offset, [this](const MentionMark& mark) {
        return m_highlights.layers.shows(mark.type) || m_highlights.isChosen(mark.entity);
    });
}

void ArticleText::followEntity()
{
    m_cards->hide();
    const std::optional<qsizetype> comparedBefore = m_highlights.compared;
    followSession(m_highlights, m_session);
    viewport()->update();
    placeTicks();
    describe();
    // The reader who compares looks at the mention that he has clicked.
    if (m_highlights.entity && m_highlights.compared == comparedBefore)
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
    if (stored && m_highlights.compared)
        words = viewmodels::comparisonWords(entityAt(*stored, *m_highlights.entity),
                                            entityAt(*stored, *m_highlights.compared));
    else if (stored && m_highlights.entity)
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
    if (m_session.current() && !m_highlights.hits.empty() && m_highlights.layers.shows(MarkLayer::Hits))
        ticks.push_back(hitTicks());
    for (const std::optional<qsizetype> entity : {m_highlights.entity, m_highlights.compared}) {
        if (m_session.current() && entity)
            ticks.push_back(mentionTicks(*entity));
    }
    m_scrollBar->setTicks(std::move(ticks));
}

Ticks ArticleText::mentionTicks(qsizetype index) const
{
    const article::Entity& entity = entityAt(*m_session.current(), index);
    Ticks ticks;
    for (const article::Mention& mention : entity.mentions) {
        if (mention.kind == article::MentionKind::Name)
            ticks.places.push_back(placeOf(mention.span.begin));
    }
    const std::optional<theme::Side> side = m_highlights.sideOf(index);
    ticks.colour = side ? theme().compared(*side) : theme().entity(entity.type);
    if (side)
        ticks.side = *side == theme::Side::First ? Qt::AlignLeft : Qt::AlignRight;
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
    leaveCard(event->position().toPoint());
    const auto offset = offsetAt(event->position().toPoint());
    viewport()->setCursor(offset && mentionMarkAt(*offset) ? Qt::PointingHandCursor : Qt::IBeamCursor);
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
        clicked(*offset, event->modifiers().testFlag(Qt::ControlModifier));
}

void ArticleText::clicked(qsizetype offset, bool besides)
{
    if (const MentionMark* mark = mentionMarkAt(offset)) {
        if (besides)
            m_session.toggleCompared(mark->entity);
        else if (m_session.selectedEntity() == mark->entity && m_session.currentMention() == mark->mention)
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
    const MentionMark* mark = offset ? mentionMarkAt(*offset) : nullptr;
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
    if (event->type() == QEvent::Leave)
        m_cards->hide();
    if (event->type() != QEvent::ToolTip)
        return ReadingColumn::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto offset = offsetAt(help->pos());
    if (const MentionMark* mark = offset ? mentionMarkAt(*offset) : nullptr) {
        showCard(*mark);
        return true;
    }
    QToolTip::showText(help->globalPos(), offset ? tooltipAt(*offset) : QString(), viewport());
    return true;
}

/// The current mention of the selected entity, else the one at the caret; null where there is none.
const MentionMark* ArticleText::currentMark() const
{
    if (!m_highlights.entity)
        return mentionMarkAt(textCursor().position());
    const article::Mention& mention =
        mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention);
    return m_marks.at(mention.span.begin, [this](const MentionMark& mark) {
        return mark.entity == m_highlights.entity && mark.mention == m_highlights.mention;
    });
}

bool ArticleText::showCard()
{
    const MentionMark* mark = currentMark();
    if (mark)
        showCard(*mark);
    return mark != nullptr;
}

void ArticleText::showCard(const MentionMark& mark)
{
    QToolTip::hideText();
    const QRect words = boxOf(mark.span);
    m_cards->show(mark.entity, mark.mention, QRect(viewport()->mapToGlobal(words.topLeft()), words.size()),
                  theme());
}

/// A card stays while the pointer is on the words that it is about.
void ArticleText::leaveCard(QPoint place)
{
    if (!m_cards->isShown())
        return;
    const auto offset = offsetAt(place);
    const MentionMark* mark = offset ? mentionMarkAt(*offset) : nullptr;
    const auto entity = mark ? std::optional(mark->entity) : std::nullopt;
    if (!entity || entityAt(*m_session.current(), *entity).name != m_cards->card()->card().entity.name)
        m_cards->hide();
}

QString ArticleText::tooltipAt(qsizetype offset) const
{
    const library::StoredArticle& stored = *m_session.current();
    const viewmodels::FindingMark* mark = m_findings.at(offset, m_highlights.layers);
    if (!mark)
        return {};
    if (mark->layer == MarkLayer::Times) {
        const article::TimeExpression& time = stored.analysis.times[static_cast<std::size_t>(mark->index)];
        return viewmodels::timeTooltip(time, stored.article.text);
    }
    return mark->layer == MarkLayer::Quotes ? viewmodels::quoteTooltip(stored, mark->index)
                                            : viewmodels::figureTooltip(stored, mark->index);
}

} // namespace dateline::articleview
