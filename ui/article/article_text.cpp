#include "ui/article/article_text.h"

#include "ui/article/article_accessible.h"
#include "ui/article/margin_icons.h"
#include "ui/article/mark_announcer.h"
#include "ui/article/mention_cards.h"
#include "ui/article/text_caret.h"
#include "ui/article/text_ticks.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QPainter>
#include <QTextBlock>
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
    , m_margin(new MarginIcons(session, *this, m_findings, m_highlights))
    , m_cards(new MentionCards(session, *this))
    , m_caret(new TextCaret(*this))
    , m_announcer(new MarkAnnouncer(*this))
{
    installArticleAccessible();
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    connect(&session, &ReadingSession::entitySelectionChanged, this, &ArticleText::followEntity);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &ArticleText::followFinding);
    connect(&session, &ReadingSession::positionWanted, this, &ReadingColumn::scrollToLine);
    connect(&session, &ReadingSession::wordsWanted, this, &ArticleText::showWords);
    connect(this, &ReadingColumn::laidOut, this, &ArticleText::placeTicks);
    connect(this, &ReadingColumn::topMoved, m_cards, &MentionCards::hide);
    connect(this, &ReadingColumn::topMoved, &session, &ReadingSession::setReadingPosition);
    connect(this, &QTextEdit::selectionChanged, &session, [this] {
        const QTextCursor cursor = textCursor();
        m_session.setTextSelection({cursor.selectionStart(), cursor.selectionEnd()});
    });
}

/// Between the session's turn to another article and showArticle() it speaks of another text than this one.
bool ArticleText::isInStep() const
{
    const library::StoredArticle* stored = m_session.current();
    if (!stored)
        return article().text.isEmpty();
    const QString& text = stored->article.text; // mostly the very same, and asked for often
    return text.constData() == article().text.constData() || text == article().text;
}

void ArticleText::showArticle(double zoom)
{
    m_cards->hide();
    const library::StoredArticle* stored = m_session.current();
    const bool isOther = !isInStep();
    if (isOther) { // hits are those of a text, and this one is laid out before it has been searched
        m_highlights.hits.clear();
        m_highlights.hit.reset();
    }
    m_marks = stored ? viewmodels::MentionMarks(stored->analysis) : viewmodels::MentionMarks();
    m_findings = stored ? viewmodels::FindingMarks(stored->analysis, m_session.sureness())
                        : viewmodels::FindingMarks();
    followSession(m_highlights, m_session);
    setArticle(stored ? stored->article : article::Article(), zoom);
    drawAgain();
    describe();
    if (isOther)
        goToSelection();
}

void ArticleText::setTheme(const theme::Theme& theme)
{
    ReadingColumn::setTheme(theme);
    drawAgain();
}

/// The marks of the whole text are others.
void ArticleText::drawAgain()
{
    viewport()->update();
    m_margin->update();
    placeTicks();
}

void ArticleText::setLayers(const viewmodels::MarkLayers& layers)
{
    m_highlights.layers = layers;
    drawAgain();
}

/// What is not marked is text like any other.
const MentionMark* ArticleText::mentionMarkAt(qsizetype offset) const
{
    return m_marks.at(offset, [this](const MentionMark& mark) { return m_highlights.shows(mark); });
}

void ArticleText::followEntity()
{
    if (!isInStep())
        return;
    m_cards->hide();
    const std::optional<qsizetype> comparedBefore = m_highlights.compared;
    followSession(m_highlights, m_session);
    viewport()->update();
    placeTicks();
    describe();
    m_announcer->followSelection();
    // The reader who compares looks at the mention that he has clicked.
    if (m_highlights.entity && m_highlights.compared == comparedBefore)
        goTo(mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention).span);
}

void ArticleText::followFinding()
{
    if (!isInStep())
        return;
    followSession(m_highlights, m_session);
    viewport()->update();
    if (!m_highlights.evidence.span.isEmpty())
        goTo(m_highlights.evidence.span);
}

/// What has been selected before the text was there.
void ArticleText::goToSelection()
{
    if (!m_highlights.evidence.span.isEmpty())
        goTo(m_highlights.evidence.span);
    else if (m_highlights.entity)
        goTo(mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention).span);
}

/// The caret goes along, so that the keys go on from there. What stands where it is needs no way.
void ArticleText::goTo(text::Span span)
{
    if (m_isAtCaret)
        return;
    m_caret->follow(span);
    scrollTo(span);
}

void ArticleText::showWords(text::Span words)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(words.begin));
    cursor.setPosition(static_cast<int>(words.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    scrollTo(words);
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
        goTo(m_highlights.hits[*current]);
}

void ArticleText::setSpoken(text::Span sentence)
{
    if (m_highlights.spoken == sentence)
        return;
    m_highlights.spoken = sentence;
    viewport()->update();
    if (!sentence.isEmpty())
        scrollTo(sentence);
}

void ArticleText::setReach(const std::optional<Reach>& reach)
{
    if (!reach && !m_highlights.reach)
        return;
    m_highlights.reach = reach;
    viewport()->update();
}

text::Span ArticleText::currentMention() const
{
    if (!m_highlights.entity || !isInStep())
        return {};
    return mentionAt(*m_session.current(), *m_highlights.entity, m_highlights.mention).span;
}

void ArticleText::placeTicks()
{
    const library::StoredArticle* stored = m_session.current();
    m_scrollBar->setTicks(stored && isInStep() ? TextTicks(*document(), theme(), m_highlights).of(*stored)
                                               : std::vector<Ticks>());
}

void ArticleText::paintUnderText(QPainter& painter, const QRectF& clip)
{
    MarkPainter(painter, *document(), theme(), zoom()).paint(m_marks, m_findings, m_highlights, clip);
}

void ArticleText::paintEvent(QPaintEvent* event)
{
    ReadingColumn::paintEvent(event);
    QPainter painter(viewport());
    m_caret->paint(painter, theme().text);
}

/// The mention that the caret stands in, or at whose end.
const MentionMark* ArticleText::markAtCaret() const
{
    const qsizetype offset = m_caret->offset();
    const MentionMark* mark = mentionMarkAt(offset);
    return mark || offset == 0 ? mark : mentionMarkAt(offset - 1);
}

/// The current mention of the selected entity, else the one at the caret; null where there is none.
const MentionMark* ArticleText::currentMark() const
{
    if (!m_highlights.entity)
        return markAtCaret();
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

MarkedRun ArticleText::markedRunAt(qsizetype offset) const
{
    const QTextBlock paragraph = document()->findBlock(static_cast<int>(offset));
    const text::Span within{paragraph.position(), paragraph.position() + paragraph.length() - 1};
    const library::StoredArticle* stored = m_session.current();
    if (!stored || !isInStep() || !within.contains(offset))
        return {{within.end, within.end + (paragraph.next().isValid() ? 1 : 0)}, {}};
    return MarkTeller(*stored, m_marks, m_findings, m_highlights).runAt(offset, within);
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
